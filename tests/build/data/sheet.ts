import style from './sheet.css?inline';

/** Several modules of a group are read together. */
export const SHEET: string = style;
