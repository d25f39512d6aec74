/** Gives a content script the root of an element, closed ones too; null where there is none. */
export type RootOf = (element: Element) => ShadowRoot | null;

const { chrome } = globalThis as { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?: unknown } } };

/** Chromium and Firefox have each a way of their own, both for extensions alone. Without one, open roots are given. */
export const rootOf: RootOf = (element) => {
  const ofChromium = chrome?.dom?.openOrClosedShadowRoot;
  const found: unknown =
    typeof ofChromium === 'function' && element instanceof HTMLElement
      ? Reflect.apply(ofChromium, chrome?.dom, [element])
      : (Reflect.get(element, 'openOrClosedShadowRoot') ?? element.shadowRoot);
  return found instanceof ShadowRoot ? found : null;
};
