import { boxOf, closest, get } from '../dom';

/** Whether a person can see the element now. Injected, since a document without layout can't tell. */
export type IsVisible = (element: Element) => boolean;

const NEVER = 'template, noscript, [hidden], [inert], head, script, style';
const FAINT = 0.1;
/** How far up the tree tricks are looked for; deeper nesting than this is no error message. */
const DEPTH = 14;

function clippedAway(style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (style.overflow !== 'visible' && (box.width < 2 || box.height < 2)) return true;
  if (
    style.clip !== 'auto' &&
    /rect\(\s*(?:0|1px|auto)[\s,]+(?:0|1px)[\s,]+(?:0|1px)/.test(style.clip) &&
    style.position !== 'static'
  )
    return true;
  return (
    style.clipPath !== 'none' &&
    /inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0(?:px)? 0(?:px)?,\s*0(?:px)? 0/.test(style.clipPath)
  );
}

function transparent(color: string): boolean {
  if (color.startsWith('rgb(')) return false;
  const alpha = /rgba\([^)]*,\s*([\d.]+)\)|\/\s*([\d.]+)\)/.exec(color);
  return alpha !== null && Number(alpha[1] ?? alpha[2]) < FAINT;
}

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
    if (clippedAway(style, at === element ? box : boxOf(at))) return false;
    if (at === element && (transparent(style.color) || Number.parseFloat(style.fontSize) < 2)) return false;
    if (Math.abs(Number.parseFloat(style.textIndent)) > 900) return false;
  }
  return true;
};
