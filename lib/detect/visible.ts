import { boxOf, closest, get } from '../dom';

/** Whether a person can see the element now. Injected, since a document without layout can't tell. */
export type IsVisible = (element: Element) => boolean;

const NEVER = 'template, noscript, [hidden], [inert], head, script, style';
const FAINT = 0.1;
/** How far up the tree tricks are looked for; deeper nesting than this is no error message. */
const DEPTH = 14;

/** Nothing is left: half of it taken from both sides, or all from one; no circle; all corners in one. */
const CLIPPED = /inset\((?:50%\)|50% [^ )]+\)|[^)]*\b100%)|circle\(0|polygon\(0(?:px)? 0(?:px)?, 0(?:px)? 0/;

function clippedAway(style: CSSStyleDeclaration, element: Element): boolean {
  if (style.overflow !== 'visible') {
    const { width, height } = boxOf(element);
    if (width < 2 || height < 2) return true;
  }
  if (style.clip !== 'auto' && /absolute|fixed/.test(style.position)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = style.clip.match(/auto|-?[\d.]+/g)?.map(Number.parseFloat) ?? [];
    if (right - left < 2 || bottom - top < 2) return true;
  }
  return style.clipPath !== 'none' && CLIPPED.test(style.clipPath);
}

function transparent(color: string): boolean {
  if (color.startsWith('rgb(')) return false;
  const alpha = /rgba\([^)]*,\s*([\d.]+)\)|\/\s*([\d.]+)\)/.exec(color);
  return alpha !== null && Number(alpha[1] ?? alpha[2]) < FAINT;
}

const unreadable = ({ color, fontSize, textIndent }: CSSStyleDeclaration): boolean =>
  transparent(color) || Number.parseFloat(fontSize) < 2 || Math.abs(Number.parseFloat(textIndent)) > 900;

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
  if (box.width < 2 || box.height < 2) return false;
  const document = get(element, 'ownerDocument');
  const view = document.defaultView;
  if (!view) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  if (box.left + view.scrollX >= document.documentElement.scrollWidth + 1) return false;
  let opacity = 1;
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEPTH; depth++, at = get(at, 'parentElement')) {
    const style = view.getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < FAINT) return false;
    if (clippedAway(style, at)) return false;
    // What is inherited is asked once.
    if (at === element && unreadable(style)) return false;
  }
  return true;
};
