import { LONGEST_SCRIPT } from '@/lib/types/script-limits';

/** A page that only alerts and goes on is small; after so many changes a page is another one, and no more are read at once. */
const MOST_RECORDS = 300;
/** Empty: no type, or one that stands for none. With a number: as the language was once written. */
const RUNNABLE = /^(?:module)?$|^(?:text|application)\/(?:x-)?(?:java|ecma)script(?:1\.[0-5])?$/i;

/** Most scripts open none: only one with such a call is worth reading. */
const opens = (code: string): boolean => code.length <= LONGEST_SCRIPT && /(?:alert|confirm)\s*\(/.test(code);

/** Internet Explorer's way to bind a script to an event: only that of the window's loading is still run. */
function isBoundElsewhere(script: HTMLScriptElement): boolean {
  const [target, event] = [script.getAttribute('for'), script.getAttribute('event')];
  return target !== null && event !== null && !/^\s*window\s*!\s*onload(?:\(\))?\s*$/i.test(`${target}!${event}`);
}

/** The type that counts: the attribute, or what the old `language` stands for. */
function typeOf(script: HTMLScriptElement): string {
  const type = script.getAttribute('type');
  const language = script.getAttribute('language') ?? '';
  return type?.trim() ?? (language && `text/${language}`);
}

const runs = (script: HTMLScriptElement): boolean =>
  !script.hasAttribute('src') &&
  RUNNABLE.test(typeOf(script)) &&
  !(script.noModule && typeOf(script) !== 'module') &&
  !isBoundElsewhere(script);

/** Whether text has come to a script after its element; the one that is about to run stands at the end of what was parsed. */
const isWritten = (script: Element, changes: readonly MutationRecord[]): boolean =>
  changes
    .slice(-MOST_RECORDS)
    .some(({ target, type }) => (type === 'characterData' ? target.parentNode : target) === script);

export interface DialogHandlers {
  /** Called with the code of each script that may open a dialog, and again with more of it where it came in parts. */
  said(code: string): void;
  /** The page's own policy has kept this code from running: it has said nothing. */
  unsaid(code: string): void;
}

/**
 * Finds the scripts of a page that may open a native dialog, while the page is being parsed: the observer is called
 * with an inline script before the script runs, so the message is known before its box opens, also where the page is
 * left at once after it. Stops with the parsing, or early on a large page.
 *
 * Only what the parser hands over is heard: it puts a script into the page first and its text into it then. A script
 * that comes with its text has been made by another one, and never runs where it was written as mark-up. What a content
 * security policy keeps from running is known only a moment later, when the browser tells: it is then taken back.
 */
export function watchDialogs(document: Document, { said, unsaid }: DialogHandlers): void {
  /** What opens dialogs, of each element: the parser may hand a script over in parts. */
  const heard = new Map<Element, string>();
  const passed = new WeakSet<Element>();
  let records = 0;

  function hear(element: Element, code: string): void {
    heard.set(element, code);
    said(code);
  }

  // Scripts are asked before the records are, which mostly need not be read: each node that a record names costs.
  const observer = new MutationObserver((changes) => {
    records += changes.length;
    const scripts: Element[] = [].slice.call(document.getElementsByTagName('script'), -MOST_RECORDS);
    for (const script of scripts) {
      // Of those that have been there before, the parser may still be at the last one.
      if (!(script instanceof HTMLScriptElement) || (passed.has(script) && script !== scripts.at(-1))) continue;
      const { text } = script;
      if (text) passed.add(script);
      if (opens(text) && runs(script) && isWritten(script, changes)) hear(script, text);
    }
    if (records > MOST_RECORDS) observer.disconnect();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => observer.disconnect(), { once: true });

  // On the window and at once: the page's own handlers come later.
  const first: Window | Document = document.defaultView ?? document;
  // What the body does on load is said now or never.
  first.addEventListener(
    'load',
    () => {
      const { body } = document;
      const onload = body?.getAttribute('onload') ?? '';
      if (body && opens(onload) && !blocked.has(body)) hear(body, onload);
    },
    { once: true, capture: true },
  );

  const blocked = new Set<EventTarget>();
  first.addEventListener(
    'securitypolicyviolation',
    (event) => {
      if (!(event instanceof SecurityPolicyViolationEvent) || !event.isTrusted) return;
      // Where a policy only reports, the script runs all the same.
      if (event.disposition !== 'enforce' || event.blockedURI !== 'inline') return;
      const { target } = event;
      if (target) blocked.add(target);
      // An element that is gone already is told of at the document: it may be any of them.
      const codes = target instanceof Element ? [heard.get(target)] : [...heard.values()];
      for (const code of codes) if (code) unsaid(code);
    },
    { capture: true },
  );
}
