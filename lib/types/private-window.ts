/** Stands in the address of a page of the extension's own that was asked for in a private window. */
export const PRIVATE = 'private';
