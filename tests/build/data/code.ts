/** Data with code in it, which JSON would leave out without a word. */
export const LINES = { greet: (name: string): string => `Hello ${name}`, end: 'Goodbye' };
