import { describe, expect, it } from 'vitest';
import { placeCard, placePill, type Rect } from '@/components/panel/placement';

const SCREEN = { width: 1366, height: 768 };
const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });
/** Where the widest card begins in its right corner. */
const CARD_LEFT = SCREEN.width - 12 - 380;

describe('the card', () => {
  it('keeps its distance from the edge in every corner, and is as high as it needs', () => {
    const places = (['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const).map((corner) =>
      placeCard(SCREEN, [], 400, corner),
    );
    const card = { mode: 'float', width: 380, maxHeight: 744 };
    expect(places).toEqual([
      { ...card, x: CARD_LEFT, y: 356 },
      { ...card, x: CARD_LEFT, y: 12 },
      { ...card, x: 12, y: 356 },
      { ...card, x: 12, y: 12 },
    ]);
  });

  it('is never higher than the window', () => {
    expect(placeCard({ width: 2560, height: 1440 }, [], 2000, 'auto')).toMatchObject({ y: 12, maxHeight: 1416 });
    expect(placeCard({ width: 1366, height: 700 }, [], 100, 'auto')).toMatchObject({ y: 588, maxHeight: 676 });
  });

  it('goes to the next corner where a form stands in the first one’s way', () => {
    const inCorner = {
      right: rect(1000, 600, 1300, 700),
      rightTop: rect(1000, 60, 1300, 160),
      left: rect(60, 600, 300, 700),
    };
    expect(placeCard(SCREEN, [inCorner.right], 400, 'auto')).toMatchObject({ x: CARD_LEFT, y: 12 });
    const right = [inCorner.right, inCorner.rightTop];
    expect(placeCard(SCREEN, right, 600, 'auto')).toMatchObject({ x: 12, y: 156 });
    expect(placeCard(SCREEN, [...right, inCorner.left], 400, 'auto')).toMatchObject({ x: 12, y: 12 });
    // Against its wish it takes the first corner that is free.
    expect(placeCard(SCREEN, [rect(60, 60, 300, 160)], 600, 'top-left')).toMatchObject({ x: CARD_LEFT, y: 156 });
  });

  it('stands 12 pixels off what it must not cover, beside it', () => {
    const beside = (right: number) => placeCard(SCREEN, [rect(400, 0, right, 768)], 400, 'bottom-right');
    expect(beside(CARD_LEFT - 12)).toMatchObject({ x: CARD_LEFT, width: 380 });
    expect(beside(CARD_LEFT - 11)).not.toMatchObject({ x: CARD_LEFT });
    const left = (edge: number) => placeCard(SCREEN, [rect(edge, 0, 900, 768)], 400, 'bottom-left');
    expect(left(12 + 380 + 12)).toMatchObject({ x: 12, width: 380 });
    expect(left(12 + 380 + 11)).not.toMatchObject({ x: 12, width: 380 });
  });

  it('stands 12 pixels off what it must not cover, above and below it', () => {
    const below = placeCard(SCREEN, [rect(0, 300, 1366, 320)], 400, 'bottom-right');
    expect(below).toEqual({ mode: 'float', x: CARD_LEFT, y: 356, width: 380, maxHeight: 424 });
    const above = placeCard(SCREEN, [rect(0, 448, 1366, 468)], 400, 'top-right');
    expect(above).toEqual({ mode: 'float', x: CARD_LEFT, y: 12, width: 380, maxHeight: 424 });
  });

  it.each([
    [380, 962],
    [340, 1002],
    [300, 1042],
    [264, 1078],
  ])('is %i wide where the page leaves no more', (width, edge) => {
    expect(placeCard(SCREEN, [rect(0, 0, edge, 768)], 400, 'auto')).toMatchObject({ mode: 'float', width });
    expect(placeCard(SCREEN, [rect(0, 0, edge + 1, 768)], 400, 'auto')).not.toMatchObject({ width });
  });

  it('shows 260 of a long card at least, the whole of a short one', () => {
    const free = (height: number) => [rect(0, 24, 1366, 768 - height - 24)];
    expect(placeCard(SCREEN, free(260), 600, 'bottom-right')).toMatchObject({ y: 496, maxHeight: 260 });
    expect(placeCard(SCREEN, free(259), 600, 'bottom-right').mode).toBe('sheet');
    expect(placeCard(SCREEN, free(120), 120, 'bottom-right')).toMatchObject({ y: 636, maxHeight: 120 });
    expect(placeCard(SCREEN, free(119), 120, 'bottom-right').mode).toBe('sheet');
  });

  it('takes 35 % of the window at most', () => {
    const view = { width: 1000, height: 760 };
    expect(placeCard(view, [], 700, 'auto')).toMatchObject({ width: 380, y: 48 });
    expect(placeCard(view, [], 701, 'auto')).toMatchObject({ width: 340, y: 47 });
  });

  it('stands in no window of one column: that begins with the pill', () => {
    expect(placeCard({ width: 640, height: 900 }, [], 200, 'auto')).toMatchObject({ mode: 'float', x: 248 });
    expect(placeCard({ width: 639, height: 900 }, [], 200, 'auto').mode).toBe('sheet');
    expect(placeCard({ width: 360, height: 640 }, [], 200, 'auto').mode).toBe('sheet');
  });

  it('opened by hand, fits between both edges of a narrow window', () => {
    expect(placeCard({ width: 287, height: 900 }, [], 200, 'auto')).toMatchObject({ mode: 'sheet', x: 12, width: 263 });
  });
});

describe('the sheet', () => {
  const everywhere = [rect(0, 0, 683, 384)];
  const view = { width: 683, height: 384 };

  it('lies along the lower end of the window, in its middle, at most 560 wide', () => {
    expect(placeCard(view, everywhere, 200, 'auto')).toEqual({
      mode: 'sheet',
      x: 61.5,
      y: 172,
      width: 560,
      maxHeight: 260,
    });
  });

  it('takes the upper end where it covers less there', () => {
    const below = [rect(0, 100, 683, 384)];
    expect(placeCard(view, below, 200, 'auto')).toMatchObject({ mode: 'sheet', y: 12 });
  });

  it('leaves 40 % of a high window, and all but the margins of a low one', () => {
    const high = { width: 320, height: 800 };
    expect(placeCard(high, [rect(0, 0, 320, 800)], 2000, 'auto')).toMatchObject({ y: 308, maxHeight: 480 });
    expect(placeCard({ width: 342, height: 192 }, everywhere, 2000, 'auto')).toMatchObject({ y: 12, maxHeight: 168 });
  });
});

describe('the pill', () => {
  const PILL = { width: 220, height: 44 };
  const RIGHT = 1134;
  const BOTTOM = 712;
  const corner = (x: number, y: number): Rect => rect(x + 100, y + 10, x + 110, y + 20);
  const at = (x: number, y: number) => ({ mode: 'pill', x, y });
  const SPOTS = [
    [RIGHT, BOTTOM],
    [RIGHT, 12],
    [12, BOTTOM],
    [12, 12],
    [573, BOTTOM],
    [573, 12],
  ] as const;

  it('tries the corners, then the middle of the lower and upper edge', () => {
    for (const [index, [x, y]] of SPOTS.entries()) {
      const taken = SPOTS.slice(0, index).map(([left, top]) => corner(left, top));
      expect(placePill(SCREEN, taken, PILL, 'auto')).toEqual(at(x, y));
    }
  });

  it('begins with the corner that is wished for', () => {
    expect(placePill(SCREEN, [], PILL, 'top-left')).toEqual(at(12, 12));
    expect(placePill(SCREEN, [], PILL, 'bottom-left')).toEqual(at(12, BOTTOM));
    expect(placePill(SCREEN, [], PILL, 'top-right')).toEqual(at(RIGHT, 12));
    expect(placePill(SCREEN, [corner(12, 12)], PILL, 'top-left')).toEqual(at(RIGHT, BOTTOM));
  });

  it('climbs the right edge, then the left one, in steps of 24', () => {
    const ends = [rect(0, 700, 1366, 768), rect(0, 0, 1366, 60)];
    expect(placePill(SCREEN, ends, PILL, 'auto')).toEqual(at(RIGHT, BOTTOM - 3 * 24));
    expect(placePill(SCREEN, [...ends, rect(1200, 60, 1366, 700)], PILL, 'auto')).toEqual(at(12, BOTTOM - 3 * 24));
    // Where nothing is free it stands in the first place again.
    expect(placePill(SCREEN, [rect(0, 0, 1366, 768)], PILL, 'auto')).toEqual(at(RIGHT, BOTTOM));
  });

  it('may touch what it must not cover', () => {
    expect(placePill(SCREEN, [rect(0, 0, RIGHT, 768)], PILL, 'auto')).toEqual(at(RIGHT, BOTTOM));
    // One column of pixels is covered there, of any other place more.
    expect(placePill(SCREEN, [rect(0, 0, RIGHT + 1, 768)], PILL, 'top-left')).toEqual(at(RIGHT, BOTTOM));
    expect(placePill(SCREEN, [rect(RIGHT, 0, 1366, BOTTOM)], PILL, 'auto')).toEqual(at(RIGHT, BOTTOM));
    expect(placePill(SCREEN, [rect(RIGHT, 0, 1366, BOTTOM + 1)], PILL, 'auto')).toEqual(at(12, BOTTOM));
    expect(placePill(SCREEN, [rect(0, 56, 1366, 768)], PILL, 'top-left')).toEqual(at(12, 12));
  });

  it('stays wholly inside a window as small as itself, and begins at the edge of a smaller one', () => {
    expect(placePill({ width: 232, height: 56 }, [], PILL, 'auto')).toEqual(at(0, 0));
    expect(placePill({ width: 232, height: 400 }, [rect(0, 0, 5, 400)], PILL, 'auto')).toEqual(at(12, 344));
    expect(placePill({ width: 400, height: 56 }, [rect(0, 0, 400, 5)], PILL, 'auto')).toEqual(at(168, 12));
    expect(placePill({ width: 219, height: 400 }, [], PILL, 'auto')).toEqual(at(0, 344));
    expect(placePill({ width: 400, height: 40 }, [], PILL, 'auto')).toEqual(at(168, 0));
  });
});
