/** Far more elements than a login page has. */
const LARGE = 3000;

/** Of a large page only what is cheap is read: the beginning of its text, error mark-up, the controls of HTML. */
export const isLarge = (document: Document): boolean => document.getElementsByTagName('*').item(LARGE) !== null;
