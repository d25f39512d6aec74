import { squeeze } from '@/lib/text/fold';
import { FLOW } from '@/lib/types/kind-sets';
import type { PageKind } from '@/lib/types/page';
import { type PageSummary, shortTitle } from '@/lib/watch/page-summary';
import { LONGEST_CONTENT } from '@/lib/watch/page-text';
import { urlErrors } from '@/lib/watch/url-errors';
import type { IsVisible } from '@/lib/watch/visible';
import { type Candidate, markedCandidates, plainCandidates, visibleText } from './candidates';
import { type Message, toMessage } from './message';

/** What a look at a page yields. Lives only until the next look. */
export interface Facts extends Pick<PageSummary, 'host' | 'kind' | 'mobile' | 'cookiesOff'> {
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

/** A signed-in portal carries news of all kinds: there only error mark-up speaks, but on a page that says little else. */
const LONGEST_PORTAL = 400;

const saysLittle = (root: Node): boolean =>
  !(root instanceof HTMLElement) || squeeze(root.innerText).length <= LONGEST_PORTAL;

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
function hasTrigger(root: ParentNode & Node, kind: PageKind, triggers: readonly string[]): boolean {
  const content = textBeside(root);
  if (content.length > LONGEST_CONTENT) return false;
  return has(squeeze(content), triggers) && (kind !== 'portal' || saysLittle(root));
}

/** Texts that are looked at closely; a page with more of them is a list. Error mark-up comes first. */
const MOST_READ = 150;

/** Messages below one root: error mark-up always, plain text only where a trigger word stands in it. */
function messagesBelow(root: ParentNode & Node, kind: PageKind, options: ReadOptions): Message[] {
  const messages: Message[] = [];
  const candidates: Candidate[] = markedCandidates(root);
  /** Blocks that assert nothing: they assert nothing beside others either. */
  const unsaid = new Set<Text>();
  if (hasTrigger(root, kind, options.triggers)) candidates.push(...plainCandidates(root, kind === 'callback'));
  let read = 0;
  for (const candidate of candidates) {
    if (read >= MOST_READ) break;
    if (!candidate.marked && !has(squeezedText(candidate), options.triggers)) continue;
    if (candidate.joined && candidate.texts.some((text) => unsaid.has(text))) continue;
    read++;
    const text = visibleText(candidate, options.isVisible);
    const message = text === '' ? null : toMessage(text, 'text', candidate.marked);
    if (text !== '' && !message) for (const part of candidate.texts) unsaid.add(part);
    if (message) messages.push(candidate.joined ? { ...message, joined: true } : message);
  }
  return messages;
}

/**
 * Reads closely what a glance has found worth reading: the messages of a page, of its address and of its dialogs.
 * @param alerts texts of native dialogs seen on this page.
 */
export function messagesOn(
  document: Document,
  place: Pick<Location, 'search' | 'hash'>,
  { kind, roots }: Pick<PageSummary, 'kind' | 'roots'>,
  alerts: readonly string[],
  options: ReadOptions,
): Message[] {
  if (!FLOW.includes(kind)) return [];
  const messages = roots.flatMap((root) => messagesBelow(root, kind, options));
  const title = shortTitle(document);
  const beside: [readonly string[], Message['source']][] = [
    [alerts, 'alert'],
    [urlErrors(place.search, place.hash), 'url'],
    [title === '' ? [] : [title], 'title'],
  ];
  for (const [texts, source] of beside) {
    for (const text of texts) {
      const message = toMessage(text, source, source === 'alert');
      if (message) messages.push(message);
    }
  }
  return messages;
}
