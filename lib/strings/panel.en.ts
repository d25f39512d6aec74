import type { PanelStrings } from './panel.zh-TW';

export const panelEn: PanelStrings = {
  name: 'SSO Login Helper',
  label: 'SSO Login Helper {code}',
  happened: {
    'bounced-after-binding': 'After “bind mobile device” you are back at the login page.',
    'access-token': 'The page says it could not get an ACCESS_TOKEN. The sign-in was not completed.',
    'name-mismatch':
      'The names in the certificate and the education cloud account differ; the account’s help desk has to correct it.',
    'app-no-response':
      'After a minute there is no answer from the phone. If the page counts down, you can go on waiting.',
    'fido-code': 'TW FidO shows an error code.',
    'no-biometrics': 'The page says the phone has no biometrics, or none is set up.',
    'qr-after-fingerprint': 'A QR code came up after the fingerprint icon. You do not need a second phone.',
    'pin-problem': 'The PIN of the certificate was not accepted.',
    'card-reader': 'The computer cannot find the card, the reader or its component.',
    'card-without-nfc': 'This card or this phone cannot use NFC.',
    'device-too-old': 'The phone’s system is too old for TW FidO.',
    'county-login-failed': 'Signing in with the county (or school) account did not succeed.',
    'site-not-linked': 'This site may not be linked to the education cloud account.',
    'cookies-blocked': 'The browser blocks the cookies that signing in needs.',
    'login-loop': 'After signing in you keep coming back to the login page.',
  },
  announced: 'SSO Login Helper {code}: {happened} Press F6 to go to the note.',
  collapse: 'Collapse',
  expand: 'SSO Login Helper {code}, show the answer',
  pill: 'See what to do',
  close: 'Close',
  unknown: 'The page shows an error',
  unknownHint:
    'The FAQ does not have this message. For the single sign-on and county accounts ask the education cloud desk; for TW FidO and card readers ask the TW FidO desk.',
  search: 'Search the FAQ',
  alsoSeen: 'Also seen',
  others: 'It may also be',
  sameAnswer: 'Same answer',
  more: 'Full answer',
  support: 'Details for the help desk',
  neverShow: 'Never show this hint again',
  neverShowAsk: 'Never show this hint again when the same thing happens?',
  neverShowYes: 'Yes, never show it',
  cancel: 'Cancel',
  neverShown: 'This hint will not be shown again.',
  undo: 'Undo',
  keys: 'F6 moves to this note, F6 again goes back to where you were; Esc closes it.',
  notOfficial: 'This tool is not an official product of Taiwan’s Ministry of Education or of the Interior.',
  reload:
    'This tool was just updated or switched off. What it says above still holds; it is back when you next open a login page.',
};
