import type { Position } from '../config/types';

/** CSS pixels from the viewport's upper left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `float`: a card in a corner. `pill`: a small button. `flow`: a block after the page's own content. */
export type Place =
  | {
      readonly mode: 'float';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly maxHeight: number;
    }
  | { readonly mode: 'pill'; readonly x: number; readonly y: number }
  | { readonly mode: 'flow' };

type Corner = Exclude<Position, 'auto'>;

const CORNERS: readonly Corner[] = ['bottom-right', 'top-right', 'bottom-left', 'top-left'];
const WIDTHS = [380, 340, 300, 264] as const;
/** Between the card and the window's edge, and between the card and what it must not cover. */
const MARGIN = 12;
const TALLEST = 720;
const SHORTEST = 260;
/** Of a small window a card would hide the page, its error message too: there it begins as a pill. */
const LARGEST_SHARE = 0.35;

const overlapsX = (a: Rect, left: number, right: number): boolean => a.left < right && a.right > left;
const overlaps = (a: Rect, b: Rect): boolean => overlapsX(a, b.left, b.right) && a.top < b.bottom && a.bottom > b.top;

/** Free height of a column of the window, counted from its upper or lower end. */
function freeHeight(view: Size, obstacles: readonly Rect[], left: number, right: number, fromTop: boolean): number {
  const inWay = obstacles.filter((one) => overlapsX(one, left - MARGIN, right + MARGIN));
  const limit = fromTop
    ? Math.min(view.height - MARGIN, ...inWay.map(({ top }) => top - MARGIN))
    : view.height - Math.max(MARGIN, ...inWay.map(({ bottom }) => bottom + MARGIN));
  return limit - MARGIN;
}

function floatIn(corner: Corner, width: number, view: Size, obstacles: readonly Rect[], height: number): Place | null {
  if (width > view.width - 2 * MARGIN) return null;
  const x = corner.endsWith('right') ? view.width - MARGIN - width : MARGIN;
  const fromTop = corner.startsWith('top');
  const free = Math.min(freeHeight(view, obstacles, x, x + width, fromTop), TALLEST);
  const used = Math.min(height, free);
  if (used < Math.min(height, SHORTEST) || width * used > LARGEST_SHARE * view.width * view.height) return null;
  const y = fromTop ? MARGIN : view.height - MARGIN - used;
  return { mode: 'float', x, y, width, maxHeight: free };
}

/**
 * Where the card may stand: the widest one in a corner that covers no
 * obstacle, the preferred corner first; else in the page's flow.
 * @param height the card's natural height.
 */
export function placeCard(view: Size, obstacles: readonly Rect[], height: number, preferred: Position): Place {
  const corners = preferred === 'auto' ? CORNERS : [preferred, ...CORNERS.filter((corner) => corner !== preferred)];
  for (const width of WIDTHS) {
    for (const corner of corners) {
      const place = floatIn(corner, width, view, obstacles, height);
      if (place) return place;
    }
  }
  return { mode: 'flow' };
}

const EDGE_STEP = 24;

/** Where the pill may stand so that it covers no obstacle: a corner, else anywhere along the window's edge. */
export function placePill(view: Size, obstacles: readonly Rect[], size: Size, preferred: Position): Place {
  const bottom = view.height - MARGIN - size.height;
  const right = view.width - MARGIN - size.width;
  const middle = Math.max(MARGIN, (view.width - size.width) / 2);
  const corners: Readonly<Record<Corner, readonly [number, number]>> = {
    'bottom-right': [right, bottom],
    'top-right': [right, MARGIN],
    'bottom-left': [MARGIN, bottom],
    'top-left': [MARGIN, MARGIN],
  };
  const first = preferred === 'auto' ? [] : [corners[preferred]];
  const edge = [right, MARGIN].flatMap((x) =>
    Array.from({ length: Math.max(0, Math.floor(bottom / EDGE_STEP)) }, (_, i) => [x, bottom - i * EDGE_STEP] as const),
  );
  const spots = [
    ...first,
    ...CORNERS.map((corner) => corners[corner]),
    [middle, bottom],
    [middle, MARGIN],
    ...edge,
  ] as const;
  for (const [x, y] of spots) {
    const box: Rect = { left: x, top: y, right: x + size.width, bottom: y + size.height };
    const inside = x >= 0 && y >= 0 && box.right <= view.width && box.bottom <= view.height;
    if (inside && !obstacles.some((one) => overlaps(one, box))) return { mode: 'pill', x, y };
  }
  return { mode: 'flow' };
}
