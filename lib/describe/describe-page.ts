import { attribute, get, matches } from '@/lib/utils/dom';
import { BUTTONS, labelOf } from '@/lib/watch/page-view';
import type { IsVisible } from '@/lib/watch/visible';
import { DEEPEST, type Described, type FieldKind, type Line, LONGEST_TEXT, MOST_LINES } from './format';
import { knownNames, knownRole, knownTag, maskedPath } from './known-names';

export interface DescribeOptions {
  readonly document: Document;
  readonly place: Pick<Location, 'pathname'>;
  readonly isVisible: IsVisible;
}

/** What people type stands in them, or nothing that is text. */
const NOT_READ =
  'script, style, noscript, template, iframe, frame, object, embed, svg, canvas, video, audio, math, link, meta, datalist, option, [contenteditable]:not([contenteditable=false])';
const FIELDS = 'input, textarea, select';
const INLINE = /^(?:a|span|b|strong|em|i|u|s|font|small|big|mark|abbr|time|sub|sup|tt|code|kbd|samp|q|cite|label)$/;
const LONGEST_RAW = 400;
/** More than any error page has. */
const MOST_VISITED = 6000;

/** A line that is being made: what it lacks is added when the block around it has been read. */
type Draft = { -readonly [Key in keyof Line]: Line[Key] };

/** Asked through the prototype: a field of a form may be called `childNodes`. */
const childrenOf = (node: Node): Node[] => {
  const { childNodes } = Object.getOwnPropertyDescriptors(Node.prototype);
  const nodes: unknown = childNodes?.get?.call(node);
  return nodes instanceof NodeList ? [...nodes] : [];
};

function fieldKind(field: Element): FieldKind | null {
  const name = get(field, 'localName');
  if (name === 'textarea') return 'long-text';
  if (name === 'select') return 'choice';
  const type = (attribute(field, 'type') ?? 'text').toLowerCase();
  if (type === 'hidden') return null;
  if (matches(field, BUTTONS) || type === 'reset') return 'button';
  return type === 'password' || type === 'search' || type === 'checkbox' || type === 'radio' ? type : 'text';
}

/** What the page itself calls a field: the label of a button, else the words that stand in it while it is empty. */
const fieldLabel = (field: Element, kind: FieldKind): string =>
  (kind === 'button'
    ? labelOf(field)
    : (attribute(field, 'placeholder') ?? attribute(field, 'aria-label') ?? '')
  ).trim();

const RED = /^(?:red|crimson|firebrick|darkred)$|^rgba?\((?:1[5-9]\d|2\d\d), ?(?:\d|[1-7]\d), ?(?:\d|[1-7]\d)[,)]/;

function isRed(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  const color = element instanceof HTMLElement ? element.style.color : '';
  const font = get(element, 'localName') === 'font' ? (attribute(element, 'color') ?? '') : '';
  return (/color/i.test(style) && RED.test(color)) || /^(?:red|#[c-f]\w{0,1}0{1,4})$/i.test(font);
}

/** An answer that is no page, such as JSON, is told member by member. */
const partsOf = (words: string, around: Line): string[] =>
  around.tag === 'pre' && words.length <= LONGEST_RAW ? words.split(/(?<=,)/) : [words];

function elementLine(element: Element, depth: number): Draft {
  const role = knownRole(attribute(element, 'role') ?? '');
  const classes = knownNames(attribute(element, 'class') ?? '');
  const [id] = knownNames(attribute(element, 'id') ?? '');
  const name = get(element, 'localName');
  return {
    depth,
    tag: name.includes('-') && INLINE.test(get(element, 'parentElement')?.localName ?? '') ? 'span' : knownTag(name),
    ...(role ? { role } : {}),
    ...(classes.length > 0 ? { classes } : {}),
    ...(id ? { id } : {}),
    ...(isRed(element) ? { red: true as const } : {}),
  };
}

/** Elements without a word, a field or a part that has one say nothing. */
function withoutEmpty(lines: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let needed = -1;
  for (const line of [...lines].reverse()) {
    const speaks = line.text !== undefined || line.omitted !== undefined || line.field !== undefined;
    if (!speaks && line.depth >= needed) continue;
    kept.push(line);
    needed = line.depth;
  }
  return kept.reverse();
}

/**
 * What a person would need to recognise this page again: its visible short texts with the elements around them, and the
 * labels of its fields. Reads no value, no query, no hidden text, no long text.
 */
export function describePage({ document, place, isVisible }: DescribeOptions): Described {
  const lines: Draft[] = [];
  /** Texts that a person reads in one go; together they are short, or none of them is told. */
  let run: { readonly line: Draft; readonly text: string }[] = [];
  let visited = 0;

  function endRun(): void {
    const length = run.reduce((sum, { text }) => sum + text.length, 0);
    for (const { line, text } of run) {
      if (length <= LONGEST_TEXT) line.text = text;
      else line.omitted = text.length;
    }
    run = [];
  }

  function addText(text: Text, around: Draft, seen: boolean): void {
    const words = text.data.replace(/\s+/g, ' ').trim();
    if (words === '' || !seen) return;
    for (const part of partsOf(words, around)) {
      const isFirst = lines.at(-1) === around && around.text === undefined && run.every(({ line }) => line !== around);
      const line = isFirst ? around : { depth: around.depth + 1 };
      if (!isFirst) lines.push(line);
      run.push({ line, text: part });
      if (part !== words) endRun();
    }
  }

  function addField(field: Element, depth: number): void {
    const kind = fieldKind(field);
    if (!kind || !isVisible(field)) return;
    const label = fieldLabel(field, kind);
    const line: Draft = { ...elementLine(field, depth), field: kind };
    lines.push(line);
    endRun();
    if (label !== '') run.push({ line, text: label });
    endRun();
  }

  function addElement(element: Element, depth: number): void {
    if (visited++ > MOST_VISITED || depth > DEEPEST || matches(element, NOT_READ)) return;
    if (matches(element, FIELDS)) {
      addField(element, depth);
      return;
    }
    const name = get(element, 'localName');
    const endsRun = !INLINE.test(name);
    if (endsRun) endRun();
    const line = elementLine(element, depth);
    lines.push(line);
    let seen: boolean | undefined;
    const root = element instanceof HTMLFormElement ? null : element.shadowRoot;
    for (const child of childrenOf(root ?? element)) {
      if (child instanceof Text) {
        seen ??= isVisible(element);
        addText(child, line, seen);
      } else if (child instanceof Element) addElement(child, depth + 1);
    }
    if (endsRun) endRun();
  }

  if (document.body) addElement(document.body, 0);
  endRun();
  const title = document.title.trim();
  return {
    path: maskedPath(place.pathname),
    title: title.length <= LONGEST_TEXT ? title : '',
    lines: withoutEmpty(lines).slice(0, MOST_LINES),
  };
}
