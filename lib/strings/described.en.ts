import type { DescribedStrings } from './described.zh-TW';

export const describedEn: DescribedStrings = {
  title: 'Page descriptions: teach the helper a page',
  intro:
    'Open a description that somebody has saved and mark the text that is the error message: it becomes a hint of your school’s own. The file does not leave this page.',
  open: 'Open a page description',
  faults: {
    'no-json': 'This file can’t be read: it is not complete JSON.',
    'no-description': 'This file is not a page description.',
    newer: 'This file was made by a newer version. Please update the helper first.',
    'too-large': 'This file is too large for a page description.',
  },
  page: (host, path) => `Page: ${host}${path}`,
  made: (day, version) => `made on ${day} by version ${version}`,
  shown: (code) => `${code} is shown at present.`,
  notShown: 'At present no answer is shown.',
  unwatched: 'This site is not watched: your hint is shown when somebody clicks “Look at this page”.',
  mark: 'Which text is the error message?',
  verdicts: {
    'no-rule': 'no hint knows this text',
    'taken-at-its-word': 'from a dialog or the address',
    failure: 'looks like the message of a failed sign-in',
    'too-little': 'does not look like the message of a failed sign-in',
  },
  alone: 'On a page with nothing but this text: ',
  noMessage:
    'This text is not taken for a message: it is a question, a condition or a quotation, or does not speak of now.',
  sure: (percent, from) => ` (${percent}% sure; it counts from ${from}%)`,
  wordsOf: (states) => `. Its words fit: ${states.join(' ')}`,
  phrase: 'Words to recognise (leave out what changes, such as a date)',
  question: 'Question',
  answer: 'Your school’s answer',
  here: 'The hint is shown on this page.',
  notHere:
    'The hint is not shown on this page: other words, or the page as a whole does not look like a failed sign-in.',
  alsoOn: (count, earlier) => `Of ${earlier} pages opened before, it is shown on ${count}.`,
  tooWide: (pages) =>
    `Too wide: ordinary pages contain these words, too (${pages}). Please choose a more complete text.`,
  fits: 'None of the ordinary pages supplied with the helper contains this text.',
  add: 'Put into the policy builder',
  added: 'Put into the policy builder',
  toBuilder: 'Download the files in the policy builder',
};
