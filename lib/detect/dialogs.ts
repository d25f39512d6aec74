/** A page that only alerts and goes on is small; after so many changes a page is another one. */
const MOST_RECORDS = 300;
const RUNNABLE = /^(?:module)?$|\/(?:x-)?(?:java|ecma)script$/i;

/** Most scripts open none: only with these words in it a script is worth reading. */
const opens = (code: string): boolean => code.includes('alert') || code.includes('confirm');

const runs = (element: Element): boolean =>
  !(element instanceof HTMLScriptElement) || (!element.src && RUNNABLE.test(element.type));

/**
 * Finds the scripts of a page that may open a native dialog, while the page is being parsed: the observer is called
 * with an inline script before the script runs, so the message is known before its box opens, also where the page is
 * left at once after it. Stops with the parsing, or early on a large page.
 * @param found called with the code of each such script, and again with more of it where it came in parts.
 */
export function watchDialogs(document: Document, found: (code: string) => void): void {
  /** How much of each element has been read: the parser may hand a script over in parts, the first of them empty. */
  const done = new WeakMap<Element, number>();
  let records = 0;

  function read(element: Element, code: string): void {
    if (done.get(element) === code.length) return;
    done.set(element, code.length);
    if (opens(code) && runs(element)) found(code);
  }

  function check(): void {
    const { scripts, body } = document;
    for (let i = 0; i < scripts.length; i++) {
      const script = scripts[i];
      if (script) read(script, script.textContent ?? '');
    }
    const onload = body?.getAttribute('onload');
    if (body && onload) read(body, onload);
  }

  const observer = new MutationObserver((changes) => {
    records += changes.length;
    check();
    if (records > MOST_RECORDS) observer.disconnect();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => observer.disconnect(), { once: true });
  check();
}
