import { closest, get, matches } from '@/lib/utils/dom';
import { isAboutErrors, isOneOfMany } from './sections';
import { ERROR_MARKUP } from './words/error-markup';
import { CALM, QUIET, QUIET_AROUND, SHOWN } from './words/quiet';
import { createWork, type Work } from './work';

/** A text that might be a message of the page: its own element and its visible words are looked at later, if at all. */
export interface Candidate {
  readonly element: Element;
  readonly texts: readonly Text[];
  /** Stands in error mark-up. */
  readonly marked: boolean;
  /** Several blocks together: a message split over them, or two texts that only stand side by side. */
  readonly joined?: true;
}

/** How a browser shows an answer that is no page, such as JSON. */
const RAW = 'body > pre:first-child';

/** Messages are short; longer than this in one block is a text about something. */
const LONGEST_PLAIN = 160;
const LONGEST_MARKED = 400;
/** An answer that is no page gives its time, place and number, too. */
const LONGEST_RAW = 400;
/** Neighbouring blocks are read together up to this length: a message split over several elements. */
const LONGEST_JOINED = 90;
const MOST_JOINED = 3;
const INLINE = /^(?:SPAN|B|STRONG|EM|I|U|S|FONT|SMALL|BIG|MARK|BR|ABBR|TIME|SUB|SUP|WBR|BDI|BDO|TT)$/;

/** A layout made of a table, as old pages have it, is none. */
const isTable = (element: Element): boolean =>
  element instanceof HTMLTableElement &&
  element.querySelector('form, table, h1, h2, input') === null &&
  (element.querySelector('th + th') !== null || element.rows.length > 3);

/** More than this many entries or rows is a list of questions or news, not a message. */
const isListing = (element: Element): boolean =>
  element.localName === 'dl' ||
  ((element.localName === 'ul' || element.localName === 'ol') && element.childElementCount > 1) ||
  isTable(element);

/** The element around a text; the host where the text stands directly in a shadow root. */
function elementOf(text: Text): Element | null {
  return text.parentElement ?? (text.parentNode instanceof ShadowRoot ? text.parentNode.host : null);
}

function blockOf(text: Text): Element | null {
  let at = elementOf(text);
  while (at && INLINE.test(get(at, 'tagName'))) at = get(at, 'parentElement');
  return at;
}

/** White space of the source is no length of the text. */
const lengthOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, text) => sum + text.data.replace(/\s{2,}/g, ' ').trim().length, 0);

/** Nodes that are visited for one search: more than a login page has, boxes within boxes counted each time. */
const MOST_VISITED = 12_000;
/** A page that marks more than this as errors tells of none. */
const MOST_MARKED = 100;

/** Texts below `scope`, without what is quiet; less is quiet in error mark-up. None where the work is used up. */
function textsBelow(scope: ParentNode & Node, inMarkup: boolean, withListings: boolean, work: Work): Text[] {
  const document = scope instanceof Element ? get(scope, 'ownerDocument') : scope.ownerDocument;
  if (!document) return [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!work.spend(1)) return NodeFilter.FILTER_REJECT;
    if (node instanceof Element) {
      const quiet =
        matches(node, QUIET) ||
        (!inMarkup &&
          ((matches(node, SHOWN) && !matches(node, RAW)) ||
            matches(node, CALM) ||
            isAboutErrors(node) ||
            isOneOfMany(node))) ||
        (!withListings && isListing(node));
      return quiet ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    }
    return node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return work.spend(0) ? texts : [];
}

/** Error mark-up below `root` with its words. */
export function markedCandidates(root: ParentNode): Candidate[] {
  const found: Candidate[] = [];
  const work = createWork(MOST_VISITED);
  for (const element of root.querySelectorAll(ERROR_MARKUP)) {
    if (found.length >= MOST_MARKED || !work.spend(1)) break;
    const around = get(element, 'parentElement');
    if (matches(element, CALM) || (around && closest(around, QUIET_AROUND))) continue;
    const texts = textsBelow(element, true, true, work);
    if (texts.length > 0 && lengthOf(texts) <= LONGEST_MARKED) found.push({ element, texts, marked: true });
  }
  return found;
}

/**
 * Short blocks of plain text below `root`, each also together with its neighbours.
 * @param withListings a page that only ever shows errors may put them into a table or a list.
 */
export function plainCandidates(root: ParentNode & Node, withListings: boolean): Candidate[] {
  const blocks = new Map<Element, Text[]>();
  for (const text of textsBelow(root, false, withListings, createWork(MOST_VISITED))) {
    const block = blockOf(text);
    if (!block) continue;
    const known = blocks.get(block);
    if (known) known.push(text);
    else blocks.set(block, [text]);
  }
  const joined = new Map<Element, Text[]>();
  const counts = new Map<Element, number>();
  for (const [block, texts] of blocks) {
    const parent = get(block, 'parentElement');
    if (!parent || INLINE.test(get(parent, 'tagName'))) continue;
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    // A longer row is no message: its texts are not gathered.
    if (count <= MOST_JOINED) joined.set(parent, [...(joined.get(parent) ?? []), ...texts]);
  }
  for (const [parent, count] of counts) if (count > MOST_JOINED) joined.delete(parent);
  const short = (limit: number, groups: Map<Element, Text[]>): Candidate[] =>
    [...groups].flatMap(([element, texts]) => {
      const longest = matches(element, RAW) ? LONGEST_RAW : limit;
      return lengthOf(texts) <= longest ? [{ element, texts, marked: false }] : [];
    });
  const together = short(LONGEST_JOINED, joined).map((candidate) => ({ ...candidate, joined: true as const }));
  return [...short(LONGEST_PLAIN, blocks), ...together];
}

/** The words of a candidate that a person can see, in reading order. */
export function visibleText(candidate: Candidate, isVisible: (element: Element) => boolean): string {
  const seen = new Map<Element, boolean>();
  let out = '';
  for (const text of candidate.texts) {
    const parent = elementOf(text);
    if (!parent) continue;
    let visible = seen.get(parent);
    if (visible === undefined) {
      visible = isVisible(parent);
      seen.set(parent, visible);
    }
    if (visible) out += `${text.data}${INLINE.test(get(parent, 'tagName')) ? '' : ' '}`;
  }
  return out.trim();
}
