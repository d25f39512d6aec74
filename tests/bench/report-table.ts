export const ms = (value: number): string => value.toFixed(1);
export const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
export const percent = (share: number): string => (100 * share).toFixed(1);
/** In percent; empty where there is no whole. */
export const share = (part: number, whole: number): string => (whole === 0 ? '' : percent(part / whole));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown, with the empty line after it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
  '',
];
