import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Bilingual } from '@/lib/types/faq';
import { textOf } from './bytes';
import { excelCell } from './excel-cell';
import { valueAt } from './values';

/** A file as a person gives it. */
export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What is wrong, and where; line and column count from 1. */
export interface CsvProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Bilingual;
}

/** One line of a table, its cells by the name of their column; empty ones are lacking. */
export interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
  readonly problems: readonly CsvProblem[];
  /** Where a column stands, from 1; 1 where the file has none of this name. */
  columnOf(name: string): number;
}

/** Columns by name, each with the headings under which people have it. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** Bytes; a list of 2,000 schools has some 500 kB. */
const MAX_SIZE = 8_388_608;
const MAX_ROWS = 20_000;

const EMPTY: Bilingual = { zh: '這個檔案是空的。', en: 'This file is empty.' };
const NO_CSV: Bilingual = {
  zh: '這不是 CSV 文字檔。在 Excel 請「另存新檔」，選「CSV UTF-8（逗號分隔）」。',
  en: 'This is not a CSV file. In Excel choose Save As, “CSV UTF-8 (comma delimited)”.',
};
const TOO_LARGE: Bilingual = {
  zh: '這個檔案太大，不是學校清單。',
  en: 'This file is too large for a list of schools.',
};
const QUOTES: Bilingual = {
  zh: '引號不成對。文字裡有引號時，整格用引號括起來，裡面的引號寫兩次。',
  en: 'A quotation mark has no partner. Where a text holds one, put the cell between quotation marks and write the one inside twice.',
};
const NO_HEADING: Bilingual = {
  zh: '這一格上面沒有欄名，可能是內容裡的逗號沒有用引號括起來。',
  en: 'This cell has no heading; a comma in a text may lack its quotation marks.',
};

/** UTF-8 or marked UTF-16; else Big5, as Excel of a Chinese Windows saves plain CSV. */
function decoded(bytes: Uint8Array): string | null {
  const text = textOf(bytes);
  if (text !== null) return text;
  try {
    return new TextDecoder('big5', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A heading without what differs from list to list: width, case, blanks, remarks in brackets. */
const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s_\-:.]/g, '');

interface Lines {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly fault: { readonly line: number; readonly message: Bilingual } | null;
}

/** The lines of a text, separated by whatever sign its first line has. */
function linesOf(given: string): Lines {
  const named = /^sep=(.)(?=[\r\n])/i.exec(given);
  // Left in place as an empty line, so that the lines after it keep their numbers.
  const text = (named ? given.slice(named[0].length) : given).replace(/\r\n?/g, '\n');
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  const count = (sign: string): number => head.split(sign).length;
  const delimiter = named?.[1] ?? [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  try {
    const records: readonly unknown[] = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: '\n',
    });
    const rows = records.map((one) => {
      const cells = valueAt(one, 'record');
      const end = valueAt(one, 'info', 'lines');
      const texts = (Array.isArray(cells) ? cells : []).map(String);
      // The parser tells the line where a record ends.
      return { line: Number(end) - texts.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0), cells: texts };
    });
    return { rows, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    // Where a mark is never closed the parser only knows the end; the line with an odd number of them is where to look.
    const odd = text.split('\n').findIndex((line) => line.split('"').length % 2 === 0);
    return { rows: [], fault: { line: odd < 0 ? at : odd + 1, message: QUOTES } };
  }
}

/** A CSV file as a table. Never throws; what is wrong is listed, all at once. */
export function readTable({ name: file, content }: GivenFile, columns: Columns, required: readonly string[]): Table {
  const problems: CsvProblem[] = [];
  const positions = new Map<string, number>();
  const rows: Row[] = [];
  const problem = (line: number, column: number, message: Bilingual): void => {
    problems.push({ file, line, column, message });
  };
  const table: Table = { file, rows, problems, columnOf: (name) => (positions.get(name) ?? 0) + 1 };
  const text = content.length > MAX_SIZE ? '' : decoded(content);
  if (content.length > MAX_SIZE) problem(1, 1, TOO_LARGE);
  else if (text === null || /[\0\uf8f8-\uf8ff]/.test(text)) problem(1, 1, NO_CSV);
  else if (text.trim() === '') problem(1, 1, EMPTY);
  if (problems.length > 0 || text === null) return table;

  const { rows: lines, fault } = linesOf(text);
  const [head, ...body] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (fault) problem(fault.line, 1, fault.message);
  if (body.length > MAX_ROWS) problem(1, 1, TOO_LARGE);
  if (problems.length > 0 || !head) return table;

  const names: (string | undefined)[] = head.cells.map((heading, at) => {
    const plain = plainHeading(heading);
    if (plain === '') return undefined;
    const name = Object.keys(columns).find((one) =>
      [one, ...(columns[one] ?? [])].some((known) => plainHeading(known) === plain),
    );
    const all = Object.entries(columns).map(([one, others]) => others[0] ?? one);
    if (name === undefined)
      problem(head.line, at + 1, {
        zh: `不認得欄名「${heading.trim()}」。可以用：${all.join('、')}`,
        en: `No column is called “${heading.trim()}”. Columns: ${Object.keys(columns).join(', ')}`,
      });
    else if (positions.has(name))
      problem(head.line, at + 1, {
        zh: `欄名「${heading.trim()}」出現兩次。`,
        en: `The column ${name} stands there twice.`,
      });
    else {
      positions.set(name, at);
      return name;
    }
    return undefined;
  });
  for (const name of required)
    if (!positions.has(name))
      problem(head.line, 1, {
        zh: `缺少欄位「${columns[name]?.[0] ?? name}」。`,
        en: `The column ${name} is missing.`,
      });
  if (problems.length > 0) return table;

  for (const { line, cells } of body) {
    const filled = new Map<string, string>();
    cells.forEach((cell, at) => {
      const read = excelCell(cell);
      const name = names[at];
      if ('fault' in read) problem(line, at + 1, read.fault);
      else if (read.text === '') return;
      else if (name === undefined) problem(line, at + 1, NO_HEADING);
      else filled.set(name, read.text);
    });
    rows.push({ line, cells: filled });
  }
  return table;
}
