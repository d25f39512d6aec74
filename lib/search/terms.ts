/** Names of index terms; a prefix for each kind, so that kinds can't be mistaken for one another. */
export const term = {
  character: (char: string) => `u:${char}`,
  pair: (chars: string) => `b:${chars}`,
  word: (word: string) => `x:${word}`,
  concept: (group: number) => `c:${group}`,
  neighbours: (first: number, second: number) => `d:${first} ${second}`,
  latin: (letters: string) => `w:${letters}`,
  number: (digits: string) => `n:${digits}`,
};

/** Whether the term is a Latin word or a number. */
export const isWord = (name: string) => name.startsWith(term.latin('')) || name.startsWith(term.number(''));
