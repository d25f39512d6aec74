/** Parts of the panel's width and height at which it is looked whether something lies over it. */
const PARTS: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.2, 0.2],
  [0.8, 0.2],
  [0.2, 0.8],
  [0.8, 0.8],
];

/**
 * Whether a click on the panel would meet the panel: nothing of the page lies over it, and no modal dialog has put it
 * out of reach. What lets clicks through is not noticed.
 * @param layer holds the panel; true while there is nothing in it that has a size.
 */
export function isInFront(host: Element, layer: Element): boolean {
  if (!layer.matches(':popover-open')) return false;
  const scope = host.getRootNode();
  if (!(scope instanceof Document || scope instanceof ShadowRoot)) return false;
  const { left, top, width, height } = layer.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
  if (width === 0 || height === 0) return layer.childElementCount === 0;
  return PARTS.every(([x, y]) => scope.elementFromPoint(left + x * width, top + y * height) === host);
}
