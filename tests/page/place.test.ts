import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, placeCard, placePill, type Rect } from '@/lib/page/place';

const position = fc.constantFrom('auto', 'bottom-right', 'bottom-left', 'top-right', 'top-left' as const);
const view = fc.record({ width: fc.integer({ min: 240, max: 2560 }), height: fc.integer({ min: 180, max: 1440 }) });
const obstacle: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(2000), fc.nat(1400), fc.integer({ min: 2, max: 900 }), fc.integer({ min: 2, max: 900 }))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
const obstacles = fc.array(obstacle, { maxLength: 8 });

const boxOf = (place: Place, width: number, height: number): Rect | null =>
  place.mode === 'flow' ? null : { left: place.x, top: place.y, right: place.x + width, bottom: place.y + height };

function expectFree(box: Rect, size: { width: number; height: number }, others: readonly Rect[]): void {
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
  const covered = others.filter(
    (one) => one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top,
  );
  expect(covered).toEqual([]);
}

describe('placing', () => {
  it('keeps the card inside the window and off every obstacle', () => {
    fc.assert(
      fc.property(view, obstacles, fc.integer({ min: 60, max: 2000 }), position, (size, others, height, preferred) => {
        const place = placeCard(size, others, height, preferred);
        if (place.mode !== 'float') return;
        const box = boxOf(place, place.width, Math.min(height, place.maxHeight));
        if (box) expectFree(box, size, others);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the pill inside the window and off every obstacle', () => {
    const pill = { width: 220, height: 44 };
    fc.assert(
      fc.property(view, obstacles, position, (size, others, preferred) => {
        const box = boxOf(placePill(size, others, pill, preferred), pill.width, pill.height);
        if (box) expectFree(box, size, others);
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
    expect(placeCard({ width: 320, height: 568 }, [], 500, 'auto')).toEqual({ mode: 'flow' });
    expect(placePill({ width: 320, height: 568 }, [], { width: 220, height: 44 }, 'auto').mode).toBe('pill');
  });
});
