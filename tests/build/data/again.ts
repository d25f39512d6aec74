/** The name of another module's. */
export const WORDS: readonly string[] = [];
