/** Several modules of a group are read together. */
export const SHEET: string = '.card { color: red }';
