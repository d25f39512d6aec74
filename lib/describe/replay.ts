import {
  type AskedConfig,
  type AskedInput,
  askedInput,
  askedKind,
  askedTriggers,
  judgeAsked,
} from '@/lib/detect/asked';
import { NO_SIGNS } from '@/lib/detect/browser-signs';
import { readMessages } from '@/lib/detect/page-messages';
import type { Finding, Trail } from '@/lib/types/page';
import type { FieldKind, Line, PageDescription } from './format';

/** Stands for a text that was not told: neither a word of ours nor a sign. */
const UNTOLD = '某';

const TYPES: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  password: 'password',
  search: 'search',
  checkbox: 'checkbox',
  radio: 'radio',
  button: 'button',
  'long-text': '',
  choice: '',
};

const wordsOf = ({ text, omitted }: Line): string => text ?? UNTOLD.repeat(omitted ?? 0);

function elementOf(document: Document, line: Line, tag: string): HTMLElement {
  const element = document.createElement(tag === 'body' ? 'div' : tag);
  if (line.role !== undefined) element.setAttribute('role', line.role);
  if (line.classes) element.setAttribute('class', line.classes.join(' '));
  if (line.id !== undefined) element.setAttribute('id', line.id);
  if (line.red) element.style.color = 'red';
  // One that is closed is not seen, so it is not described.
  if (tag === 'dialog') element.setAttribute('open', '');
  if (line.field === undefined) {
    if (wordsOf(line) !== '') element.append(wordsOf(line));
    return element;
  }
  const type = TYPES[line.field];
  if (type !== '') element.setAttribute('type', type);
  element.setAttribute(line.field === 'button' ? 'alt' : 'placeholder', line.text ?? '');
  return element;
}

/** A document with what a description tells, in no window: nothing of it runs, loads or is shown. */
export function documentOf({ title, lines }: Pick<PageDescription, 'title' | 'lines'>): Document {
  const made = document.implementation.createHTMLDocument(title);
  const open: { readonly depth: number; readonly element: Element }[] = [{ depth: -1, element: made.body }];
  for (const line of lines) {
    while ((open.at(-1)?.depth ?? -1) >= line.depth && open.length > 1) open.pop();
    const around = open.at(-1)?.element ?? made.body;
    if (line.tag === undefined) {
      around.append(wordsOf(line));
      continue;
    }
    const element = line.tag === 'body' ? made.body : elementOf(made, line, line.tag);
    if (element === made.body) element.append(wordsOf(line));
    else around.append(element);
    open.push({ depth: line.depth, element });
  }
  return made;
}

/** What a dialog or the address has said, as steps that were recorded here and now. */
const trailOf = ({ elsewhere, kind, host }: PageDescription): Trail =>
  elsewhere.map(({ rule, codes }) => ({ kind, host, event: 'alert', at: 0, rule, codes }));

/** The page of a description as it is judged when a person asks about it. */
export function detectionInputOf(
  description: PageDescription,
  config: AskedConfig,
): AskedInput & { readonly trail: Trail } {
  const { host, kind, path } = description;
  const made = documentOf(description);
  const place = { pathname: path, search: '', hash: '' };
  const page = { kind: askedKind(kind), roots: [made.body], host };
  // Only what could be seen was described.
  const messages = readMessages(made, place, page, [], { isVisible: () => true, triggers: askedTriggers(config) });
  const facts = { host, messages, ...NO_SIGNS, unchangedMs: 0 };
  return { ...askedInput(facts, path, kind, config), trail: trailOf(description) };
}

/** What is found on the page of a description, the most urgent first. */
export function findingsIn(description: PageDescription, config: AskedConfig): Finding[] {
  const input = detectionInputOf(description, config);
  return judgeAsked(input, config, 0, input.trail);
}
