/** Gives a content script the root of an element, closed ones too; null where there is none. */
export type RootOf = (element: Element) => ShadowRoot | null;

interface ForExtensions {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): unknown } };
}

function found(element: Element): unknown {
  try {
    const root = (globalThis as ForExtensions).chrome?.dom?.openOrClosedShadowRoot?.(element);
    if (root) return root;
  } catch {
    // It takes HTML elements alone; or the extension was updated or removed, and this script is left behind.
  }
  return Reflect.get(element, 'openOrClosedShadowRoot') ?? element.shadowRoot;
}

/** Chromium and Firefox have each a way of their own, both for extensions alone. Without one, open roots are given. */
export const rootOf: RootOf = (element) => {
  const root = found(element);
  return root instanceof ShadowRoot ? root : null;
};
