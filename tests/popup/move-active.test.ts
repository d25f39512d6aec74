import { expect, it } from 'vitest';
import { moveActive } from '@/components/popup/move-active';

it.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 1, 3, 2],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowDown', -1, 0, null],
  ['Enter', 0, 3, null],
])('%s from %i of %3$i', (key, active, count, expected) => {
  expect(moveActive(key, active, count)).toBe(expected);
});
