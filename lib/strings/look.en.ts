import type { LookStrings } from './look.zh-TW';

export const lookEn: LookStrings = {
  lookedHere: 'Seen on this page',
  nothingKnown: 'No known sign-in problem was seen on this page',
  unknownError: 'This page shows an error that the FAQ does not have',
  nothingHint: 'Try a few words from the screen in the search above, or pass one of these on to whoever helps you.',
  refused:
    'The browser does not let extensions see this page: its own pages, extension stores, PDFs, or sites that policy keeps closed.',
  notGranted: 'To look at that tab, go back to it, click the icon on the toolbar, then “Look at this page”.',
  deskFor: 'Help desk for this page',
  describe: 'Make a page description',
  openInTab: 'Open in a tab',

  description: 'Page description',
  intro:
    'Hand it to your IT staff, so that the helper learns to know this page. It holds short visible texts only; nothing that you typed, no address parameters, no hidden or long texts.',
  strikeHint: 'Please read every line; click a line to strike it out, such as one with a name.',
  making: 'One moment…',
  host: 'Site',
  path: 'Path',
  pageTitle: 'Title',
  kind: 'Kind of page',
  elsewhere: 'Said by a dialog or the address',
  omitted: (count) => `(a long text of about ${count} characters, left out)`,
  fields: {
    text: 'text field',
    password: 'password field',
    search: 'search field',
    checkbox: 'check box',
    radio: 'radio button',
    button: 'button',
    'long-text': 'text area',
    choice: 'selection',
  },
  strike: (line) => `Strike out: ${line}`,
  struck: (count) => (count === 1 ? '1 line struck out' : `${count} lines struck out`),
  lines: (count) => (count === 1 ? '1 line' : `${count} lines`),
  save: 'Save as a file',
  saved: (file) => `Saved as ${file}`,
  copy: 'Copy',
  mail: 'Open a prepared mail',
  mailSubject: '登入小幫手：頁面描述 (page description)',
  mailBody: (file) =>
    `Hello,\nattached is the description of a page that the helper does not know yet (please attach the file that you have just saved, ${file}).\n`,
};
