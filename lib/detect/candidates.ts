import { closest, get, matches } from '@/lib/utils/dom';
import { holdsRecords } from './page-shape';
import { isInNewsBox } from './sections';
import { ERROR_MARKUP, ERROR_NAMES, NOTICE_NAMES } from './words/error-markup';
import { CALM, QUIET } from './words/quiet';
import { createWork, type Work } from './work';

/** A text that might be a message of the page: its own element and its visible words are looked at later, if at all. */
export interface Candidate {
  readonly element: Element;
  readonly texts: readonly Text[];
  /** Stands in error mark-up. */
  readonly marked: boolean;
  /** Stands in error mark-up, or in something that may be a box for messages. */
  readonly boxed?: true;
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
const LONGEST_MATTER = 240;
const MOST_JOINED = 3;
/** How far up the blocks of one message may have parents of their own. */
const JOINED_LEVELS = 3;
const INLINE = /^(?:SPAN|B|STRONG|EM|I|U|S|FONT|SMALL|BIG|MARK|BR|ABBR|TIME|SUB|SUP|WBR|BDI|BDO|TT)$/;

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
/** Boxes that are looked into, the first of a page. */
const MOST_BOXES = 150;
/** A page that marks more than this as errors tells of none. */
const MOST_MARKED = 60;
/** Boxes around one text that are read, the inner ones: more say nothing new. */
const MOST_AROUND = 4;

/**
 * Texts below `scope`, without what is never said by the page itself. None where the work is used up.
 * @param known the texts of elements that were read before: those are not walked through again.
 */
function textsBelow(scope: ParentNode & Node, work: Work, known?: ReadonlyMap<Node, readonly Text[]>): Text[] {
  const document = scope instanceof Element ? get(scope, 'ownerDocument') : scope.ownerDocument;
  if (!document) return [];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!work.spend(1)) return NodeFilter.FILTER_REJECT;
    if (!(node instanceof Element)) return node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    if (matches(node, QUIET)) return NodeFilter.FILTER_REJECT;
    const within = known?.get(node);
    if (!within) return NodeFilter.FILTER_SKIP;
    // What the walk has accepted before stands in `texts` already: the order is that of the document.
    if (work.spend(within.length)) texts.push(...within);
    return NodeFilter.FILTER_REJECT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return work.spend(0) ? texts : [];
}

/** Error mark-up below `root` with its words. */
export function markedCandidates(root: ParentNode): Candidate[] {
  const found: Candidate[] = [];
  const work = createWork(MOST_VISITED);
  const known = new Map<Node, readonly Text[]>();
  const around = new Map<Text, number>();
  const elements = [...root.querySelectorAll(`${ERROR_MARKUP},${ERROR_NAMES},${NOTICE_NAMES}`)].slice(0, MOST_BOXES);
  const piled = new Set<Element>();
  // Inner boxes first: a box around others is read by what they hold.
  for (const element of elements.toReversed()) {
    const texts = textsBelow(element, work, known);
    known.set(element, texts);
    const [first] = texts;
    if (!first) continue;
    const boxes = (around.get(first) ?? 0) + 1;
    around.set(first, boxes);
    if (boxes > MOST_AROUND) piled.add(element);
  }
  for (const element of elements) {
    if (found.length >= MOST_MARKED) break;
    const texts = known.get(element) ?? [];
    const parent = get(element, 'parentElement');
    if (texts.length === 0 || piled.has(element) || lengthOf(texts) > LONGEST_MARKED) continue;
    if (parent && closest(parent, QUIET)) continue;
    const marked =
      matches(element, `${ERROR_MARKUP},${ERROR_NAMES}`) && !matches(element, CALM) && !isInNewsBox(element);
    found.push({ element, texts, marked, boxed: true });
  }
  return found;
}

/** Tables and lists of labels and values, which tell of one thing: their parts are read together. */
const ONE_MATTER = 'table, dl';

function isOneMatter(element: Element): boolean {
  return get(element, 'localName') === 'dl' || !holdsRecords(element);
}

/** Whole tables of labels and values. */
function mattersBelow(root: ParentNode, work: Work): Candidate[] {
  return [...root.querySelectorAll(ONE_MATTER)].flatMap((element): Candidate[] => {
    if (
      closest(element, QUIET) ||
      Element.prototype.querySelector.call(element, `${ONE_MATTER}, form, input`) ||
      !isOneMatter(element)
    )
      return [];
    const texts = textsBelow(element, work);
    return texts.length > 1 && lengthOf(texts) <= LONGEST_MATTER
      ? [{ element, texts, marked: false, joined: true }]
      : [];
  });
}

/** The lines of a long block that `<br>` and its like make. */
function linesOf(texts: readonly Text[]): Text[][] {
  const lines: Text[][] = [];
  for (const text of texts) {
    const before = text.previousSibling;
    const line = lines.at(-1);
    if (line && !(before instanceof Element && /^(?:BR|HR|TABLE|P|DIV)$/.test(get(before, 'tagName')))) line.push(text);
    else lines.push([text]);
  }
  return lines;
}

/** Short blocks of plain text below `root`, each also together with its neighbours, and tables of one matter whole. */
export function plainCandidates(root: ParentNode & Node): Candidate[] {
  const blocks = new Map<Element, Text[]>();
  const work = createWork(MOST_VISITED);
  for (const text of textsBelow(root, work)) {
    const block = blockOf(text);
    if (!block) continue;
    const known = blocks.get(block);
    if (known) known.push(text);
    else blocks.set(block, [text]);
  }
  /** The blocks below an element, as long as they may be one message: of more only the count goes on. */
  const groups = new Map<Element, { count: number; parts: [Element, Text[]][] }>();
  for (const entry of blocks) {
    let at: Element | null = get(entry[0], 'parentElement');
    for (let level = 0; at && at !== root && level < JOINED_LEVELS; at = get(at, 'parentElement')) {
      if (INLINE.test(get(at, 'tagName'))) continue;
      const group = groups.get(at) ?? { count: 0, parts: [] };
      group.count++;
      if (group.count <= MOST_JOINED) group.parts.push(entry);
      groups.set(at, group);
      level++;
    }
  }
  const single = [...blocks].flatMap(([element, texts]): Candidate[] => {
    const longest = matches(element, RAW) ? LONGEST_RAW : LONGEST_PLAIN;
    const lines = lengthOf(texts) <= longest ? [texts] : linesOf(texts);
    return lines.filter((line) => lengthOf(line) <= longest).map((line) => ({ element, texts: line, marked: false }));
  });
  const together = [...groups].flatMap(([element, { count, parts }]): Candidate[] => {
    const texts = parts.flatMap(([, some]) => some);
    const fits = count > 1 && count <= MOST_JOINED && lengthOf(texts) <= LONGEST_JOINED;
    return fits ? [{ element, texts, marked: false, joined: true }] : [];
  });
  return [...single, ...together, ...mattersBelow(root, work)];
}

/** All texts below `root` together, line by line; null where it holds more than one message says. */
export function wholeCandidate(root: HTMLElement): Candidate | null {
  const texts = textsBelow(root, createWork(MOST_VISITED));
  return lengthOf(texts) <= LONGEST_RAW ? { element: root, texts, marked: false, joined: true } : null;
}

/** The words of a candidate that a person can see, in reading order. */
export function visibleText(candidate: Candidate, isVisible: (element: Element) => boolean): string {
  let out = '';
  for (const text of candidate.texts) {
    const parent = elementOf(text);
    if (parent && isVisible(parent)) out += `${text.data}${INLINE.test(get(parent, 'tagName')) ? '' : ' '}`;
  }
  return out.trim();
}
