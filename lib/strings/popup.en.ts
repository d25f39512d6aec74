import type { PopupStrings } from './popup.zh-TW';

export const popupEn: PopupStrings = {
  title: 'SSO Login Helper',
  notOfficial: 'Not an official product of the ministries. Answers are quoted from a published training Q&A.',
  settings: 'Settings',

  searchLabel: 'Search login problems',
  searchPlaceholder: 'What happens, or words on screen',
  clear: 'Clear',
  results: 'Search results',

  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  foundOnlyWeak: (count) => `No exact match, ${count} possibly related`,
  foundNone: 'Nothing found',

  possiblyRelated: 'Possibly related',
  recent: 'Viewed just now',
  common: 'Common questions',
  topics: 'Browse by topic',
  allTopics: 'Common',
  topic: {
    login: 'Login',
    'fido-app': 'Certificate app',
    'card-nfc': 'Card, NFC',
    biometrics: 'Fingerprint, face',
    account: 'Account',
    services: 'Websites',
    browser: 'Browser',
  },
  sameAnswer: 'Same answer',
  also: 'It may also be',

  seenHere: 'Just seen in this tab',
  seenUnknown: 'An error message was just seen in this tab',
  seenUnknownHint:
    'The Q&A does not cover this message. Try searching for a few of its words, or ask one of the help desks below.',

  noneTitle: (query) => `Nothing found for “${query}”`,
  noneHint: 'Try other words, or a few words from the screen.',
  tryThese: 'Try one of these',
  samples: ['back to login after binding', 'ACCESS_TOKEN', 'name does not match', 'NFC'],
  desks: 'Ask a help desk',

  openedFromPrivate:
    'You opened this page from a private window. The browser shows pages of extensions in ordinary windows only; what you read here is not kept among the entries read last.',
  back: 'Back',
  openInTab: 'Open in a tab',
  copyLink: 'Copy link',
  copyAll: 'Copy all',
  sameAnswerTitle: 'Questions with the same answer',
  related: 'Related questions',
  unknownCode: (code) => `There is no entry ${code}`,
  unknownCodeHint: 'The link may be old, or your school removed the entry. Please search instead.',
};
