import { fold, squeeze } from '@/lib/text/fold';
import type { PageSummary } from '@/lib/types/look';
import type { PageKind } from '@/lib/types/page';
import { closest, get } from '@/lib/utils/dom';

/** What surrounds every text of a page: read once a look, and only where some text is worth judging. */
export interface PageShape {
  readonly kind: PageKind;
  readonly host: string;
  readonly path: string;
  /** Characters of the visible text without blanks, navigation and footer aside. */
  readonly length: number;
  /** The same text as it stands, and folded. */
  readonly raw: string;
  readonly text: string;
  /** Title and headings, folded. */
  readonly headings: string;
  /** The title and a heading say the same. */
  readonly titleIsHeading: boolean;
  readonly links: number;
  readonly listItems: number;
  /** Rows of tables that hold records. */
  readonly records: number;
  readonly dates: number;
  readonly articles: number;
  /** Fields that a person can fill in, passwords aside. */
  readonly fields: number;
  readonly hasPassword: boolean;
  readonly hasTextarea: boolean;
  readonly hasSearch: boolean;
  readonly signedIn: boolean;
}

const AROUND = 'nav, footer, [role=navigation], [role=contentinfo], [class*="footer" i], [id*="footer" i]';
const DATE = /(?:\d{2,4}[/.年-]\d{1,2}[/.月-]\d{1,2}|(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/]))/g;
const SIGN_OUT = /^(?:登出|logout|sign ?out|log out)/;
/** More than a login page has of anything. */
const MANY = 200;

const isMain = (element: Element): boolean => !closest(element, AROUND);

function count(document: Document, selector: string): number {
  return [...document.querySelectorAll(selector)].slice(0, MANY).filter(isMain).length;
}

/** A table whose rows say the same of different things: with a row of headings, or of three cells and more. */
export function holdsRecords(table: Element): boolean {
  if (!(table instanceof HTMLTableElement) || table.querySelector('input[type=password]')) return false;
  if (table.querySelector('table')) return false;
  const rows = [...table.rows].slice(0, MANY);
  const cells = rows.filter((row) => row.cells.length > 0).map((row) => row.cells.length);
  const widest = Math.max(0, ...cells);
  if (widest < 2) return false;
  const first = rows[0];
  const headed = !!first && first.cells.length > 1 && [...first.cells].every((cell) => cell.localName === 'th');
  return (headed && rows.length > 1) || (widest > 2 && cells.filter((one) => one === widest).length > 0);
}

/** The text of a document without what stands around every page of a site. */
function mainText(document: Document): string {
  const all = document.body?.innerText ?? '';
  return [...document.querySelectorAll(AROUND)]
    .filter((one) => !one.parentElement || isMain(one.parentElement))
    .slice(0, 20)
    .reduce((text, one) => text.replace(one instanceof HTMLElement ? one.innerText.trim() : '', ' '), all);
}

/** Reads the shape of a page. Never what people type. */
export function shapeOf(
  document: Document,
  { kind, host }: Pick<PageSummary, 'kind' | 'host'>,
  path: string,
): PageShape {
  const raw = mainText(document);
  const title = squeeze(document.title);
  const headings = [...document.querySelectorAll('h1, h2, h3, [role=heading]')].slice(0, 20);
  const controls = [...document.querySelectorAll('a, button')].slice(0, MANY);
  return {
    kind,
    host,
    path: path.toLowerCase(),
    length: squeeze(raw).length,
    raw,
    text: fold(raw.slice(0, 6000)),
    headings: fold([document.title, ...headings.map((one) => get(one, 'textContent') ?? '')].join('\n').slice(0, 2000)),
    titleIsHeading: title !== '' && headings.some((one) => squeeze(get(one, 'textContent') ?? '') === title),
    links: count(document, 'a'),
    listItems: count(document, 'li'),
    records: [...document.querySelectorAll('table')].slice(0, 20).filter(holdsRecords).length,
    dates: [...raw.slice(0, 6000).matchAll(DATE)].length,
    articles: count(document, 'article, time, details'),
    fields: count(document, 'input:not([type=hidden]):not([type=password]):not([type=submit]):not([type=button])'),
    hasPassword: document.querySelector('input[type=password]') !== null,
    hasTextarea: document.querySelector('textarea, select, [contenteditable]') !== null,
    hasSearch: document.querySelector('[type=search], [role=search]') !== null,
    signedIn: controls.some((one) => SIGN_OUT.test(fold(get(one, 'textContent') ?? ''))),
  };
}
