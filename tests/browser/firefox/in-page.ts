/**
 * An expression that calls a function in the page. The function may use nothing from outside itself; arguments go as
 * JSON. `__name` is what the compiler of these tests puts around inner functions.
 */
export const inPage = <A extends readonly unknown[]>(call: (...args: A) => unknown, ...args: A): string =>
  `((__name) => (${call})(${args.map((arg) => JSON.stringify(arg)).join(',')}))((named) => named)`;

/** The first visible control that has this text somewhere, or element that has no other; in view. */
export function findByText(text: string): Element | null {
  const textOf = (element: Element): string =>
    (element.getAttribute('alt') ?? (element instanceof HTMLInputElement ? element.value : element.textContent) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const fits = (element: Element): boolean => {
    if (element.matches('button, a, [role=button], input[type=submit], summary')) return textOf(element).includes(text);
    return textOf(element) === text && ![...element.children].some((child) => textOf(child) === text);
  };
  const visible = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const found = [...document.querySelectorAll('body *')].find((element) => fits(element) && visible(element)) ?? null;
  found?.scrollIntoView({ block: 'center' });
  return found;
}

export function findByPlaceholder(placeholder: string): Element | null {
  const found = document.querySelector(`[placeholder*=${JSON.stringify(placeholder)}]`);
  found?.scrollIntoView({ block: 'center' });
  return found;
}

/** Everything the open panel says, names of its parts too; empty when none can be seen. */
export function readPanel(): string {
  const panel = document.querySelector(':root > body ~ div')?.shadowRoot?.querySelector('section[aria-label]');
  if (!panel?.checkVisibility()) return '';
  const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  const said = [panel.getAttribute('aria-label') ?? ''];
  while (walker.nextNode()) said.push(walker.currentNode.textContent ?? '');
  return said.join('\n');
}
