import type { Position } from '@/lib/types/config';

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

/** Of a card: its box, and how high it may grow. */
interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxHeight: number;
}

/** `float`: a card in a corner. `sheet`: a card along the window's end, where no corner is free. `pill`: a small button. */
export type Place =
  | (CardPlace & { readonly mode: 'float' })
  | (CardPlace & { readonly mode: 'sheet' })
  | { readonly mode: 'pill'; readonly x: number; readonly y: number };

type Corner = Exclude<Position, 'auto'>;

const CORNERS: readonly Corner[] = ['bottom-right', 'top-right', 'bottom-left', 'top-left'];
const WIDTHS = [380, 340, 300, 264] as const;
/** Between the card and the window's edge, and between the card and what it must not cover. */
const MARGIN = 12;
const SHORTEST = 260;
/** Of a small window a card would hide the page, its error message too: there it begins as a pill. */
const LARGEST_SHARE = 0.35;
/** A narrower window has one column, which a card would hide. */
const NARROWEST = 640;
const SHEET_WIDTH = 560;
/** Of the window's height; the page stays in sight beside it. */
const SHEET_SHARE = 0.6;

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
  if (view.width < NARROWEST || width > view.width - 2 * MARGIN) return null;
  const x = corner.endsWith('right') ? view.width - MARGIN - width : MARGIN;
  const fromTop = corner.startsWith('top');
  const free = freeHeight(view, obstacles, x, x + width, fromTop);
  const used = Math.min(height, free);
  if (used < Math.min(height, SHORTEST) || width * used > LARGEST_SHARE * view.width * view.height) return null;
  const y = fromTop ? MARGIN : view.height - MARGIN - used;
  return { mode: 'float', x, y, width, maxHeight: free };
}

/** Square pixels of the obstacles that a box covers. */
function covered(box: Rect, obstacles: readonly Rect[]): number {
  return obstacles
    .filter((one) => overlaps(one, box))
    .map((one) => {
      const width = Math.min(one.right, box.right) - Math.max(one.left, box.left);
      return width * (Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top));
    })
    .reduce((sum, area) => sum + area, 0);
}

/** Along the lower end of the window, or the upper one where less is covered there. */
function sheet(view: Size, obstacles: readonly Rect[], height: number): Place {
  const width = Math.min(view.width - 2 * MARGIN, SHEET_WIDTH);
  const maxHeight = Math.min(view.height - 2 * MARGIN, Math.max(SHORTEST, SHEET_SHARE * view.height));
  const used = Math.min(height, maxHeight);
  const x = (view.width - width) / 2;
  const at = (y: number): number => covered({ left: x, top: y, right: x + width, bottom: y + used }, obstacles);
  const bottom = view.height - MARGIN - used;
  return { mode: 'sheet', x, y: at(MARGIN) < at(bottom) ? MARGIN : bottom, width, maxHeight };
}

/**
 * Where the card may stand: the widest one in a corner that covers no
 * obstacle, the preferred corner first; else as a sheet, for those who have asked for it.
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
  return sheet(view, obstacles, height);
}

const EDGE_STEP = 24;

/** Where the pill may stand so that it covers no obstacle: a corner, else anywhere along the window's edge; else where it covers least. */
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
  const inside = spots.filter(
    ([x, y]) => x >= 0 && y >= 0 && x + size.width <= view.width && y + size.height <= view.height,
  );
  const rated = inside.map(([x, y]) => {
    const box: Rect = { left: x, top: y, right: x + size.width, bottom: y + size.height };
    return { x, y, area: covered(box, obstacles) };
  });
  const least = Math.min(...rated.map(({ area }) => area));
  const { x, y } = rated.find(({ area }) => area === least) ?? { x: Math.max(0, right), y: Math.max(0, bottom) };
  return { mode: 'pill', x, y };
}
