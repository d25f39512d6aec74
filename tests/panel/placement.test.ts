import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, placeCard, placePill, type Rect } from '@/components/panel/placement';

const position = fc.constantFrom('auto', 'bottom-right', 'bottom-left', 'top-right', 'top-left' as const);
const view = fc.record({ width: fc.integer({ min: 240, max: 2560 }), height: fc.integer({ min: 180, max: 1440 }) });
const obstacle: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(2000), fc.nat(1400), fc.integer({ min: 2, max: 900 }), fc.integer({ min: 2, max: 900 }))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
const obstacles = fc.array(obstacle, { maxLength: 8 });

const boxOf = (place: Place, width: number, height: number): Rect => ({
  left: place.x,
  top: place.y,
  right: place.x + width,
  bottom: place.y + height,
});

function expectInside(box: Rect, size: { width: number; height: number }): void {
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
}

const coveredBy = (box: Rect, others: readonly Rect[]): number =>
  others
    .map((one) => [
      Math.min(one.right, box.right) - Math.max(one.left, box.left),
      Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top),
    ])
    .reduce((sum, [width = 0, height = 0]) => sum + Math.max(0, width) * Math.max(0, height), 0);

describe('placing', () => {
  it('keeps the card inside the window, and off every obstacle where it floats', () => {
    fc.assert(
      fc.property(view, obstacles, fc.integer({ min: 60, max: 2000 }), position, (size, others, height, preferred) => {
        const place = placeCard(size, others, height, preferred);
        if (place.mode === 'pill') throw new Error('A card is no pill.');
        const box = boxOf(place, place.width, Math.min(height, place.maxHeight));
        expectInside(box, size);
        if (place.mode === 'float') expect(coveredBy(box, others)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the pill inside the window, and off every obstacle where any corner is free', () => {
    const pill = { width: 220, height: 44 };
    fc.assert(
      fc.property(view, obstacles, position, (size, others, preferred) => {
        const box = boxOf(placePill(size, others, pill, preferred), pill.width, pill.height);
        expectInside(box, size);
        const corners = [12, size.width - 12 - pill.width].flatMap((x) =>
          [12, size.height - 12 - pill.height].map((y) => ({ left: x, top: y, right: x + 220, bottom: y + 44 })),
        );
        const inside = corners.filter(({ left, top }) => left >= 0 && top >= 0);
        const least = Math.min(...inside.map((corner) => coveredBy(corner, others)));
        expect(coveredBy(box, others)).toBeLessThanOrEqual(least);
      }),
      { numRuns: 500 },
    );
  });

  it('takes the preferred corner where nothing is in the way', () => {
    const size = { width: 1366, height: 768 };
    expect(placeCard(size, [], 400, 'top-left')).toMatchObject({ mode: 'float', x: 12, y: 12 });
    expect(placeCard(size, [], 400, 'auto')).toMatchObject({ mode: 'float', x: 974, y: 356 });
  });

  it('begins as a pill in a small window', () => {
    expect(placeCard({ width: 320, height: 568 }, [], 500, 'auto').mode).toBe('sheet');
    expect(placePill({ width: 320, height: 568 }, [], { width: 220, height: 44 }, 'auto').mode).toBe('pill');
  });
});
