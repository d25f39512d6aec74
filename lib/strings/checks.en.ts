import type { ChecksStrings } from './checks.zh-TW';

export const checksEn: ChecksStrings = {
  state: { good: 'Fine', bad: 'Needs action', look: 'Have a look' },
  checksFor: 'Check this computer',
  noChecks: 'This problem has nothing to do with this computer’s settings; there is nothing to check.',
  check: {
    online: 'Network',
    private: 'Kind of window',
    cookies: 'Cookies',
    clock: 'Computer clock',
    browser: 'Browser version',
    popups: 'Pop-up windows',
  },
  judged: {
    online: {
      good: { result: 'Connected to a network', next: '' },
      bad: { result: 'There is no network', next: 'Check the Wi-Fi or the cable first, then sign in again.' },
      look: { result: 'Cannot tell', next: 'Open another site and see whether it works.' },
    },
    private: {
      good: { result: 'This is a normal window', next: '' },
      bad: {
        result: 'This is a private window: signing in may break off',
        next: 'Leave the private window and sign in from a normal one.',
      },
      look: { result: 'Cannot tell', next: 'If the window is a private one, sign in from a normal one.' },
    },
    cookies: {
      good: { result: 'The browser allows cookies', next: '' },
      bad: {
        result: 'Cookies are blocked: signing in keeps returning to the login page',
        next: 'Allow cookies under “Privacy and security” in the browser’s settings, then sign in again. If the school’s computer does not let you, ask your IT staff.',
      },
      look: { result: 'Cannot tell', next: 'Look at cookies under “Privacy and security” in the browser’s settings.' },
    },
    clock: {
      good: { result: 'The clock is right', next: '' },
      bad: {
        result: 'The clock is wrong: signing in may fail',
        next: 'Turn on automatic time under “Date and time” in the system’s settings, then sign in again.',
      },
      look: {
        result: 'Compare it with your phone.',
        next: 'If they differ by two minutes or more, turn on automatic time under “Date and time” in the system’s settings.',
      },
    },
    browser: {
      good: { result: 'The browser is new enough', next: '' },
      bad: {
        result: 'Too old',
        next: 'Update the browser, then sign in again. If the school’s computer does not let you, ask your IT staff.',
      },
      look: { result: 'Cannot tell the version', next: 'See on the browser’s “About” page whether it is up to date.' },
    },
    popups: {
      good: { result: 'Not blocked', next: '' },
      bad: {
        result: 'Blocked',
        next: 'Click the icon at the right of the address bar, choose “Always allow”, then sign in again.',
      },
      look: {
        result: 'Look at the address bar of the login page',
        next: 'If there is a “pop-up blocked” icon on the right, click it, choose “Always allow”, then sign in again.',
      },
    },
  },
};
