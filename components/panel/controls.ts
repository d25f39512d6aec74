/** What people use on a page, and what they have to see there: the panel covers none of it. */
export const CONTROLS =
  'input:not([type=hidden]), select, textarea, button, [role=button], [role=textbox], [contenteditable=true], img[width], canvas, iframe';
