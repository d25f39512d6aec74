import { contactGroups, isContactWord, lackGroups } from './concepts';

/** Names of index terms; a prefix for each kind, so that kinds can't be mistaken for one another. */
export const term = {
  character: (char: string) => `u:${char}`,
  pair: (chars: string) => `b:${chars}`,
  word: (word: string) => `x:${word}`,
  concept: (group: number) => `c:${group}`,
  /** Two groups side by side, in either order: 舊手機, 手機很舊. But 沒有手機 is not 手機沒有… */
  neighbours: (first: number, second: number) =>
    first < second || lackGroups.includes(first) || lackGroups.includes(second)
      ? `d:${first} ${second}`
      : `d:${second} ${first}`,
  latin: (letters: string) => `w:${letters}`,
  number: (digits: string) => `n:${digits}`,
};

/** Whether the term is the meaning of a known word. */
export const isConcept = (name: string) => name.startsWith('c:');

/** Whether the term is a known word or its meaning. */
export const isKnown = (name: string) => name.startsWith(term.word('')) || isConcept(name);

const contactTerms: readonly string[] = contactGroups.map(term.concept);

/** Whether the term asks for a help desk. */
export const isContact = (name: string): boolean =>
  contactTerms.includes(name) || (/^[xw]:/.test(name) && isContactWord(name.slice(2)));

/** Whether the term is a Latin word or a number. */
export const isWord = (name: string) => name.startsWith(term.latin('')) || name.startsWith(term.number(''));
