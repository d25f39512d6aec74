import type { Place } from './placement';

/** Puts card or pill where there is room. */
export function createBodyPlace(layer: HTMLElement, body: HTMLElement) {
  const put = (css: string): void => {
    body.style.cssText = css;
  };
  const scroller = (): Element | null => body.querySelector('.body');
  /** How far the person had read before the card was measured. */
  let read = 0;

  return {
    /** Lays it out where nothing narrows it, to be measured. */
    measure(width: string): { readonly width: number; readonly height: number } {
      read = scroller()?.scrollTop ?? 0;
      put(`left:0;top:0;width:${width}`);
      return { width: body.offsetWidth, height: body.offsetHeight };
    },
    /**
     * Holds it by the nearer end of the window: what opens in a card by a click then grows within the window.
     * @param height the card's natural height.
     */
    apply(where: Place, height: number): void {
      const left = `left:${where.x}px`;
      if (where.mode === 'pill') {
        put(`${left};top:${where.y}px`);
        return;
      }
      const below = layer.offsetHeight - where.y - Math.min(height, where.maxHeight);
      const end = below < where.y ? `bottom:${below}px` : `top:${where.y}px`;
      put(`${left};${end};width:${where.width}px;max-height:${where.maxHeight}px`);
      const now = scroller();
      if (now && read > 0) now.scrollTop = read;
    },
  };
}
