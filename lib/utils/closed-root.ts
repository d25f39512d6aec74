/** Gives a content script the root of an element, closed ones too; null where there is none. */
export type RootOf = (element: Element) => ShadowRoot | null;

const { chrome } = globalThis as { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?: unknown } } };

function found(element: Element): unknown {
  const ofChromium = chrome?.dom?.openOrClosedShadowRoot;
  if (typeof ofChromium !== 'function' || !(element instanceof HTMLElement)) {
    return Reflect.get(element, 'openOrClosedShadowRoot') ?? element.shadowRoot;
  }
  try {
    return Reflect.apply(ofChromium, chrome?.dom, [element]);
  } catch {
    // The extension was updated or removed, and this script is left behind.
    return element.shadowRoot;
  }
}

/** Chromium and Firefox have each a way of their own, both for extensions alone. Without one, open roots are given. */
export const rootOf: RootOf = (element) => {
  const root = found(element);
  return root instanceof ShadowRoot ? root : null;
};
