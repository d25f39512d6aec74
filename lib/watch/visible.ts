import { boxOf, closest, get, isEmpty, matches } from '@/lib/utils/dom';

/** Whether a person can see the element now. Injected, since a document without layout can't tell. */
export type IsVisible = (element: Element) => boolean;

/** Not meant to be read, whatever a page's sheets make of it. */
const NEVER = '[hidden],[inert]';
const FAINT = 0.1;
/** How far up the tree tricks are looked for; deeper nesting than this is no error message. */
const DEPTH = 14;

/** Nothing is left: half of it taken from all sides, or all from one; no circle. */
const CLIPPED = /inset\((?:50%\)|[^r)]*\b100%)|circle\(0/;

/** True for a position out of the flow. */
const isPlaced = (position: string): boolean => /absolute|fixed/.test(position);

/** What an element's own clip leaves of all that is inside it. */
function clipsAll({ clip, position, clipPath }: CSSStyleDeclaration): boolean {
  if (clip !== 'auto' && isPlaced(position)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = clip.slice('rect('.length).split(',').map(Number.parseFloat);
    if (isEmpty({ top, right, bottom, left })) return true;
  }
  return CLIPPED.test(clipPath);
}

/** Properties that make an element hold even a fixed box inside it, unless they are `none`. */
const HOLDERS = 'transform translate rotate scale perspective filter backdrop-filter'.split(' ');

/** True for what holds even a fixed box inside it. */
const holdsFixed = (style: CSSStyleDeclaration): boolean =>
  HOLDERS.some((name) => !/^(?:none)?$/.test(style.getPropertyValue(name))) ||
  /paint|layout|strict|content|transform|filter|perspective/.test(style.contain + style.willChange);

/** Above the page: nothing around them clips these, or makes them faint. Browsers place all of them. */
const TOP_LAYER = ':modal,:popover-open,:fullscreen';

type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>;

const isApart = (a: Box, b: Box): boolean =>
  isEmpty({
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
  });

/** Its middle can't be seen without scrolling. */
function isMostlyOutside({ top, right, bottom, left }: Box, view: Window): boolean {
  const [x, y] = [left + right, top + bottom];
  return x < 0 || y < 0 || x > 2 * view.innerWidth || y > 2 * view.innerHeight;
}

/** The overflow of the root, and of the body where the root has none, is the window's, whatever their own boxes. */
function isOfWindow(element: Element, view: Window): boolean {
  const { body, documentElement } = get(element, 'ownerDocument');
  return (
    element === documentElement || (element === body && view.getComputedStyle(documentElement).overflow === 'visible')
  );
}

/** How opaque a colour is, as browsers write it; where nothing stands, it is whole. */
const ALPHA = /(?:^rgba.*,|\/) ?([\d.]+)\)$/;

const unreadable = ({ color, fontSize, textIndent }: CSSStyleDeclaration): boolean =>
  Number(ALPHA.exec(color)?.[1] ?? 1) < FAINT ||
  Number.parseFloat(fontSize) < 2 ||
  Math.abs(Number.parseFloat(textIndent)) > 900;

const isRendered = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, {
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });

/**
 * True when the element is rendered, opaque enough, of some size, and neither
 * clipped away nor moved off the page. Being scrolled out of view is visible.
 * Reads style and position only.
 */
export const isVisible: IsVisible = (element) => {
  if (closest(element, NEVER)) return false;
  const document = get(element, 'ownerDocument');
  const view = document.defaultView;
  if (!view) return false;
  const { documentElement } = document;
  // An element without a box of its own (`display: contents`) does not count as rendered: the one around it is asked.
  let boxed: Element | null = element;
  while (boxed && !isRendered(boxed)) {
    if (view.getComputedStyle(boxed).display !== 'contents') return false;
    boxed = get(boxed, 'parentElement');
  }
  if (!boxed || (boxed !== element && view.getComputedStyle(element).visibility !== 'visible')) return false;
  // What is looked for in the boxes around: first the element's own box, then that of the box which scrolls it.
  let box: Box = boxOf(element);
  if (boxed !== element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    box = range.getBoundingClientRect();
  }
  if (isEmpty(box)) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  if (box.left + view.scrollX >= documentElement.scrollWidth + 1) return false;
  let opacity = 1;
  /** How the box is placed: the boxes around it up to the one that it is placed in do not clip it. */
  let placed = 'static';
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEPTH; depth++, at = get(at, 'parentElement')) {
    const style = view.getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < FAINT || clipsAll(style)) return false;
    // What is inherited is asked once.
    if (at === element && unreadable(style)) return false;
    // Dear to ask, and of interest only behind a placed box.
    if (placed !== 'static' && ((placed !== 'fixed' && style.position !== 'static') || holdsFixed(style)))
      placed = 'static';
    if (placed === 'static' && style.overflow !== 'visible' && !isOfWindow(at, view)) {
      const around = boxOf(at);
      const scrolls = /auto|scroll/.test(style.overflow);
      if (at !== element && (scrolls ? isEmpty(around) : isApart(box, around))) return false;
      if (scrolls) box = around;
    }
    if (isPlaced(style.position)) placed = style.position;
    // Nobody can scroll to a fixed box outside the window; of a parked one an edge may show.
    if (style.position === 'fixed' && isMostlyOutside(boxOf(at), view) && isMostlyOutside(box, view)) return false;
    if (placed !== 'static' && matches(at, TOP_LAYER)) break;
  }
  return true;
};
