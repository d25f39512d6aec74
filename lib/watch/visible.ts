import { boxOf, closest, get, isEmpty, matches } from '@/lib/utils/dom';

/** Whether a person can see the element now. Injected, since a document without layout can't tell. */
export type IsVisible = (element: Element) => boolean;

const NEVER = 'template, noscript, [hidden], [inert], head, script, style';
const FAINT = 0.1;
/** How far up the tree tricks are looked for; deeper nesting than this is no error message. */
const DEPTH = 14;

const OUT_OF_FLOW = /absolute|fixed/;
/** Above the page: nothing around them clips these, or makes them faint. */
const TOP_LAYER = ':modal, :popover-open, :fullscreen';

/** Nothing is left: half of it taken from all sides, or all from one; no circle. */
const CLIPPED = /inset\((?:50%\)|[^r)]*\b100%)|circle\(0/;

function clippedAway({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if (clip !== 'auto' && OUT_OF_FLOW.test(position)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = clip.slice('rect('.length).split(',').map(Number.parseFloat);
    if (isEmpty({ top, right, bottom, left })) return true;
  }
  return CLIPPED.test(clipPath);
}

/** What makes an element the one that the place of all that is out of flow in it goes by, unless it is `none`. */
const HOLDERS = 'transform translate rotate scale perspective filter backdrop-filter'.split(' ');

/** Whether the place of something out of flow goes by this element. */
const holds = (style: CSSStyleDeclaration, outOfFlow: string): boolean =>
  (outOfFlow === 'absolute' && style.position !== 'static') ||
  HOLDERS.some((name) => !/^(?:none)?$/.test(style.getPropertyValue(name))) ||
  /paint|layout|strict|content|transform|filter|perspective/.test(style.contain + style.willChange);

/** The overflow of the root, and of the body where the root has none, is the window's, whatever their own boxes. */
const ofWindow = (element: Element, view: Window): boolean => {
  const { body, documentElement } = get(element, 'ownerDocument');
  return (
    element === documentElement || (element === body && view.getComputedStyle(documentElement).overflow === 'visible')
  );
};

/** How opaque a colour is, as browsers write it; where nothing stands, it is whole. */
const ALPHA = /(?:^rgba.*,|\/) ?([\d.]+)\)$/;

const unreadable = ({ color, fontSize, textIndent }: CSSStyleDeclaration): boolean =>
  Number(ALPHA.exec(color)?.[1] ?? 1) < FAINT ||
  Number.parseFloat(fontSize) < 2 ||
  Math.abs(Number.parseFloat(textIndent)) > 900;

/**
 * True when the element is rendered, opaque enough, of some size, and neither
 * clipped away nor moved off the page. Being scrolled out of view is visible.
 * Reads style and position only.
 */
export const isVisible: IsVisible = (element) => {
  if (closest(element, NEVER)) return false;
  const visible = Element.prototype.checkVisibility.call(element, {
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  if (!visible) return false;
  const box = boxOf(element);
  if (isEmpty(box)) return false;
  const document = get(element, 'ownerDocument');
  const view = document.defaultView;
  if (!view) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  if (box.left + view.scrollX >= document.documentElement.scrollWidth + 1) return false;
  let opacity = 1;
  /** The part that we come from is out of flow, and only what holds it can clip it: `absolute` or `fixed`. */
  let outOfFlow = '';
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEPTH; depth++, at = get(at, 'parentElement')) {
    const style = view.getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < FAINT) return false;
    if (clippedAway(style)) return false;
    // What is inherited is asked once.
    if (at === element && unreadable(style)) return false;
    if (outOfFlow === '' || holds(style, outOfFlow)) {
      if (style.overflow !== 'visible' && isEmpty(boxOf(at)) && !ofWindow(at, view)) return false;
      outOfFlow = OUT_OF_FLOW.test(style.position) ? style.position : '';
    }
    if (outOfFlow !== '' && matches(at, TOP_LAYER)) break;
  }
  return true;
};
