import { plain } from '@/lib/text/word-search';
import { isLarge } from '@/lib/utils/large-page';

/** Enough to tell what kind of page it is. */
const LONGEST_START = 6000;
/** More text than any login page has: there only error mark-up is looked at. */
export const LONGEST_CONTENT = 10_000;

export interface PageText {
  /** The beginning of the page's text, plain. */
  readonly start: string;
  /** All of it, plain; null where it is more than a login page has, or stands on a large page. */
  readonly all: string | null;
}

/** Of a page that isn't read, or has nothing to read yet. */
export const NO_TEXT: PageText = { start: '', all: '' };

let lastRaw = '';
let last = NO_TEXT;

/** True where a text is more than any login page has, scripts and styles aside. */
function isTooLong(root: ParentNode, content: string): boolean {
  if (content.length <= LONGEST_CONTENT) return false;
  let length = content.length;
  for (const code of root.querySelectorAll('script, style')) length -= code.textContent?.length ?? 0;
  return length > LONGEST_CONTENT;
}

/** The text of a page, as it is rendered where that is not too dear; plain anew only when it has changed. */
export function pageText(document: Document): PageText {
  const { body } = document;
  if (!body) return NO_TEXT;
  const large = isLarge(document);
  // Rendered text costs a walk over the layout.
  const raw = (large ? body.textContent : body.innerText) ?? '';
  if (raw === lastRaw) return last;
  const start = plain(raw.slice(0, LONGEST_START));
  const all = large || isTooLong(body, raw) ? null : raw.length > LONGEST_START ? plain(raw) : start;
  lastRaw = raw;
  last = { start, all };
  return last;
}
