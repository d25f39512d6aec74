import type { PopupStrings } from './popup.zh-TW';

export const popupEn: PopupStrings = {
  title: 'SSO Login Helper',
  notOfficial:
    'Not by Taiwan’s Ministry of Education or of the Interior. Official answers are quoted from a workshop Q&A; the rest is ours.',
  settings: 'Settings',

  searchLabel: 'Search sign-in problems',
  searchPlaceholder: 'What happens, or words on screen',
  clear: 'Clear',
  results: 'Search results',

  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  foundOnlyWeak: (count) => `No exact match, ${count} possibly related`,
  foundNone: 'Nothing found',

  keys: '↑ ↓ choose · Enter open · Esc clear',
  possiblyRelated: 'Possibly related',
  recent: 'Viewed just now',
  common: 'Common questions',
  topics: 'Browse by topic',
  allTopics: 'Common',
  topic: {
    login: 'Signing in',
    'fido-app': 'Certificate app',
    'card-nfc': 'Card, NFC',
    biometrics: 'Fingerprint, face',
    account: 'Account',
    services: 'Websites',
    browser: 'Browser',
  },
  sameAnswer: 'Same answer',
  also: 'Also seen',

  look: 'Look at this page',
  lookHint: 'Looks once, on your click; nothing leaves this computer',
  looking: 'Looking at this page…',
  lookAgain: 'Look again',

  seenHere: 'Just seen in this tab',
  showAgain: 'Show it on the page again',
  seenUnknown: 'An error message was just seen in this tab',
  seenUnknownHint:
    'The FAQ does not have this message. Try searching for a few of its words, or ask one of the help desks below.',

  noneTitle: (query) => `Nothing found for “${query}”`,
  noneHint: 'Try other words, or a few words from the screen.',
  tryThese: 'Try one of these',
  samples: ['back to login after binding', 'ACCESS_TOKEN', 'name does not match', 'NFC'],
  desks: 'Ask a help desk',

  openedFromPrivate:
    'You opened this page from a private window. The browser shows pages of extensions in ordinary windows only; what you read here is not kept among the entries read last.',
  back: 'Back',
  openInTab: 'Open in a tab',
  copyTitle: 'Copy code and question',
  copyAll: 'Copy all',
  sameAnswerTitle: 'Questions with the same answer',
  related: 'Related questions',
  unknownCode: (code) => `There is no entry ${code}`,
  unknownCodeHint: 'The link may be old, or your school removed the entry. Please search instead.',

  support: 'Details for the help desk',
  supportShort: 'For the help desk',
  scanToCall: 'Scan with a phone to call',
  subjectUnknown: 'Sign-in problem',
};
