import { squeeze } from '@/lib/text/fold';
import { FLOW } from '@/lib/types/kind-sets';
import type { PageSummary } from '@/lib/types/look';
import { isLarge } from '@/lib/utils/large-page';
import { shortTitle } from '@/lib/watch/page-summary';
import { LONGEST_CONTENT } from '@/lib/watch/page-text';
import { urlErrors } from '@/lib/watch/url-errors';
import type { IsVisible } from '@/lib/watch/visible';
import type { BrowserSigns } from './browser-signs';
import { type Candidate, markedCandidates, plainCandidates, visibleText, wholeCandidate } from './candidates';
import { fidoCodesOn, isFidoCode } from './fido-code';
import { type Message, toMessage } from './message';
import { type PageShape, shapeOf } from './page-shape';
import { readingsOf } from './readings';
import { isRefusal } from './refused-login';
import { isStrangeHost, LOGIN_PATH, type SignalName, signalsOf } from './signals';
import { SUBJECT } from './words/offer';

/** What a look at a page yields. Lives only until the next look. */
export interface Facts extends Pick<PageSummary, 'host' | 'kind'>, BrowserSigns {
  readonly messages: readonly Message[];
  /** How long the page has been visible and of this kind, milliseconds. */
  readonly unchangedMs: number;
}

export interface ReadOptions {
  readonly isVisible: IsVisible;
  /** Squeezed words of which a plain text must hold one to be worth a closer look. */
  readonly triggers: readonly string[];
}

const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** Pages say the same again and again; what was squeezed for one look serves the next. */
const MOST_KNOWN = 400;
const known = new Map<string, string>();

function squeezedText(candidate: Candidate): string {
  const raw = candidate.texts.map((text) => text.data).join(' ');
  const before = known.get(raw);
  if (before !== undefined) return before;
  const fresh = squeeze(raw);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, fresh);
  return fresh;
}

/** The text below `root` without its scripts and styles, which may be a hundred times as long. */
function textBeside(root: ParentNode & Node): string {
  const content = root.textContent ?? '';
  let out = '';
  let end = 0;
  for (const { textContent } of root.querySelectorAll('script, style')) {
    const code = textContent ?? '';
    const start = content.indexOf(code, end);
    if (start < 0) continue;
    out += content.slice(end, start);
    end = start + code.length;
  }
  return out + content.slice(end);
}

/** Whether plain text is worth a walk: not too much of it, and a trigger word in it. */
function hasTrigger(root: ParentNode & Node, triggers: readonly string[]): boolean {
  const content = textBeside(root);
  return content.length <= LONGEST_CONTENT && has(squeeze(content), triggers);
}

/** A message whose signals are asked for when a rule wants to know, since most texts are no rule's. */
function judged(message: Message, element: Element | null, raw: string, shape: () => PageShape): Message {
  let names: readonly SignalName[] | undefined;
  return {
    ...message,
    get signals() {
      names ??= signalsOf({ element, raw, message, page: shape() });
      return names;
    },
  };
}

/** Texts that are looked at closely; a page with more of them is a list. Error mark-up comes first. */
const MOST_READ = 150;

/** Where a text stands: `<small>` or `<code>` within its block, where all of it is in there. */
function innermost({ element, texts }: Candidate): Element {
  const parent = texts[0]?.parentElement;
  return parent && texts.every((text) => text.parentElement === parent) ? parent : element;
}

/** Remembers what was answered: boxes around one text ask for the same again. To be made for one look, then dropped. */
function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const fresh = answer(key);
    answers.set(key, fresh);
    return fresh;
  };
}

/** Messages below one root: error mark-up always, plain text only where a trigger word stands in it. */
function messagesBelow(root: ParentNode & Node, options: ReadOptions, shape: () => PageShape): Message[] {
  const messages: Message[] = [];
  const candidates: Candidate[] = markedCandidates(root);
  /** Blocks that assert nothing: they assert nothing beside others either. */
  const unsaid = new Set<Text>();
  if (hasTrigger(root, options.triggers)) candidates.push(...plainCandidates(root));
  const asError = remembered((raw: string) => readingsOf(raw, true));
  const asText = remembered((raw: string) => readingsOf(raw, false));
  let read = 0;
  for (const candidate of candidates) {
    if (read >= MOST_READ) break;
    if (!candidate.boxed && !has(squeezedText(candidate), options.triggers)) continue;
    if (candidate.joined && candidate.texts.some((text) => unsaid.has(text))) continue;
    read++;
    const raw = visibleText(candidate, options.isVisible);
    if (raw === '') continue;
    const readings = candidate.marked ? asError(raw) : asText(raw);
    // Neither does a refused login: 帳號或密碼錯誤 below the name of a county is no fault of that county.
    if (!readings.some((reading) => !reading.advises && !isRefusal(reading))) {
      for (const part of candidate.texts) unsaid.add(part);
    }
    for (const reading of readings) {
      const message: Message = {
        ...reading,
        ...(candidate.joined ? { joined: true } : {}),
        ...(candidate.boxed ? { boxed: true } : {}),
      };
      messages.push(judged(message, innermost(candidate), raw, shape));
    }
  }
  return messages;
}

/** Longer than a page that is nothing but an error. */
const LONGEST_PAGE = 300;

/**
 * Whether a short page is the answer to a login and gives one TW FidO number, wherever the number stands and wherever its
 * text: a fact that needs no weighing. Pages about numbers give several, or say in a heading that they are about them.
 */
function isCodeOfLogin(said: Message, { host, path, headings }: PageShape): boolean {
  const isOne = fidoCodesOn([said]).filter(isFidoCode).length === 1;
  return isOne && !isStrangeHost(host) && LOGIN_PATH.test(path) && !SUBJECT.test(headings);
}

/** All that a short page without a form says: a dead end has neither error mark-up nor known words. */
function wholePage(document: Document, isVisible: IsVisible, shape: () => PageShape): Message[] {
  const { raw: main, length, hasPassword } = shape();
  if (length === 0 || length > LONGEST_PAGE || hasPassword) return [];
  const raw = `${document.title}\n${main}`;
  const all = judged({ text: squeeze(raw), source: 'page', marked: false }, document.body, raw, shape);
  // A page that asks is about the number. Most give none, and are not walked through for it.
  if (/[?？]/.test(main) || !isCodeOfLogin(all, shape())) return [all];
  const seen = wholeCandidate(document.body);
  const said = seen && toMessage(visibleText(seen, isVisible), 'text', false);
  return said && isCodeOfLogin(said, shape()) ? [all, { ...said, joined: true }] : [all];
}

/**
 * Reads closely what the summary has shown to be worth reading: the messages of a page, of its address and of its dialogs.
 * @param alerts texts of native dialogs seen on this page.
 */
export function readMessages(
  document: Document,
  place: Pick<Location, 'search' | 'hash' | 'pathname'>,
  { kind, roots, host }: Pick<PageSummary, 'kind' | 'roots' | 'host'>,
  alerts: readonly string[],
  options: ReadOptions,
): Message[] {
  if (!FLOW.includes(kind)) return [];
  let known: PageShape | undefined;
  const shape = (): PageShape => {
    known ??= shapeOf(document, { kind, host }, place.pathname);
    return known;
  };
  const once: ReadOptions = { ...options, isVisible: remembered(options.isVisible) };
  const messages = roots.flatMap((root) => messagesBelow(root, once, shape));
  const title = shortTitle(document);
  for (const message of title === '' ? [] : readingsOf(title, false)) {
    messages.push(judged({ ...message, source: 'title' }, null, title, shape));
  }
  const beside: [readonly string[], Message['source']][] = [
    [alerts, 'alert'],
    [urlErrors(place.search, place.hash), 'url'],
  ];
  for (const [texts, source] of beside) {
    for (const text of texts) {
      const message = toMessage(text, source, source === 'alert');
      if (message) messages.push(message);
    }
  }
  return isLarge(document) ? messages : [...messages, ...wholePage(document, once.isVisible, shape)];
}
