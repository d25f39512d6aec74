import { squeeze } from '@/lib/faq/fold';
import { type Candidate, markedCandidates, plainCandidates, visibleText } from './candidates';
import { FLOW } from './kinds';
import { type Message, toMessage } from './message';
import { kindFromUrl, pageKind } from './page-kind';
import { viewOf } from './page-view';
import { searchRoots } from './roots';
import type { PageKind } from './types';
import { urlErrors } from './url';
import type { IsVisible } from './visible';

/** What a look at a page yields. Lives only until the next look. */
export interface Facts {
  readonly host: string;
  readonly kind: PageKind;
  readonly messages: readonly Message[];
  readonly mobile: boolean;
  readonly cookiesOff: boolean;
  /** How long the page has been visible and of this kind, milliseconds. */
  readonly unchangedMs: number;
}

export interface LookOptions {
  readonly isVisible: IsVisible;
  /** Squeezed words of which a plain text must hold one to be worth a closer look. */
  readonly triggers: readonly string[];
  /** Local name of the panel's host element: our own words are no evidence. */
  readonly ownHost: string;
}

const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
const LONGEST_TITLE = 80;

/** More text than any login page has: there only error mark-up is looked at. */
const LONGEST_CONTENT = 20_000;
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

/** Whether plain text is worth a walk: not too much of it, and a trigger word in it. */
function hasTrigger(root: ParentNode, triggers: readonly string[]): boolean {
  const content = root.textContent ?? '';
  if (content.length > LONGEST_CONTENT) {
    const code = [...root.querySelectorAll('script, style')].reduce(
      (sum, one) => sum + (one.textContent?.length ?? 0),
      0,
    );
    if (content.length - code > LONGEST_CONTENT) return false;
  }
  return has(squeeze(content), triggers);
}

/** Messages of the document: error mark-up always, plain text only where a trigger word stands in it. */
function messagesOf(document: Document, kind: PageKind, options: LookOptions): Message[] {
  const messages: Message[] = [];
  for (const root of searchRoots(document, options.ownHost)) {
    const candidates: Candidate[] = markedCandidates(root);
    /** Blocks that assert nothing: they assert nothing beside others either. */
    const unsaid = new Set<Text>();
    // A signed-in portal carries news of all kinds: there only error mark-up speaks.
    const plain = kind !== 'portal' && hasTrigger(root, options.triggers);
    if (plain) candidates.push(...plainCandidates(root));
    for (const candidate of candidates) {
      if (!candidate.marked && !has(squeezedText(candidate), options.triggers)) continue;
      if (candidate.joined && candidate.texts.some((text) => unsaid.has(text))) continue;
      const text = visibleText(candidate, options.isVisible);
      const message = text === '' ? null : toMessage(text, 'text', candidate.marked);
      if (text !== '' && !message) for (const part of candidate.texts) unsaid.add(part);
      if (message) messages.push(candidate.joined ? { ...message, joined: true } : message);
    }
  }
  return messages;
}

/**
 * Collects from a document what the rules ask for. Reads structure, visible
 * text and labels; never what people type, never cookies or storage.
 * @param alerts texts of native dialogs seen on this page.
 */
export function collectFacts(
  document: Document,
  location: Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>,
  alerts: readonly string[],
  options: LookOptions,
): Omit<Facts, 'unchangedMs'> {
  const host = location.hostname;
  const fromUrl = kindFromUrl(host, location.pathname);
  const settled = fromUrl === 'account' || fromUrl === 'document';
  const kind = settled ? fromUrl : pageKind(viewOf(document, location, options.isVisible));
  const navigator = document.defaultView?.navigator;
  const messages: Message[] = [];
  if (FLOW.includes(kind)) {
    messages.push(...messagesOf(document, kind, options));
    const beside: [readonly string[], Message['source']][] = [
      [alerts, 'alert'],
      [urlErrors(location.search, location.hash), 'url'],
      [document.title.length <= LONGEST_TITLE ? [document.title] : [], 'title'],
    ];
    for (const [texts, source] of beside) {
      for (const text of texts) {
        const message = toMessage(text, source, source === 'alert');
        if (message) messages.push(message);
      }
    }
  }
  return {
    host,
    kind,
    messages,
    mobile: /Android|iPhone|iPad|Mobile/i.test(navigator?.userAgent ?? ''),
    cookiesOff: navigator?.cookieEnabled === false,
  };
}
