import { alertTexts } from './alerts';

/** A page that only alerts and goes on is small; after so many changes a page is another one. */
const MOST_RECORDS = 300;
const RUNNABLE = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * Reads the native dialogs of a page while it is being parsed: the observer is
 * called with an inline script before the script runs, so the message is known
 * before its box opens, also where the page is left at once after it.
 * Stops with the parsing, or early on a large page.
 * @param seen called with the texts of each such script.
 */
export function watchDialogs(document: Document, signal: AbortSignal, seen: (texts: readonly string[]) => void): void {
  /** How much of each element has been read: the parser may hand a script over in parts, the first of them empty. */
  const done = new WeakMap<Element, number>();
  const told = new Set<string>();
  let records = 0;

  function read(element: Element, code: string): void {
    if (done.get(element) === code.length) return;
    done.set(element, code.length);
    const texts = alertTexts(code).filter((text) => !told.has(text));
    for (const text of texts) told.add(text);
    if (texts.length > 0) seen(texts);
  }

  function check(): void {
    const { scripts, body } = document;
    for (let i = 0; i < scripts.length; i++) {
      const script = scripts[i];
      if (script && !script.src && RUNNABLE.test(script.type)) read(script, script.textContent ?? '');
    }
    const onload = body?.getAttribute('onload');
    if (body && onload) read(body, onload);
  }

  const observer = new MutationObserver((changes) => {
    records += changes.length;
    check();
    if (records > MOST_RECORDS) observer.disconnect();
  });
  const stop = (): void => observer.disconnect();
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('DOMContentLoaded', stop, { signal, once: true });
  signal.addEventListener('abort', stop);
  check();
}
