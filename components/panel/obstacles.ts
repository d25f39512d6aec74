import { boxOf, closest, isEmpty } from '@/lib/utils/dom';
import { CONTROLS } from './controls';
import type { Rect } from './placement';

const MOST = 120;

function union(boxes: readonly Rect[]): Rect {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * What the panel must not cover: every visible control, the login form as a
 * whole, its picture code, a QR code, and whatever has the focus. Positions
 * only; nothing of what stands in the controls.
 */
export function measureObstacles(document: Document, ownHost: Element): Rect[] {
  const boxes: Rect[] = [];
  const ofLogin: Rect[] = [];
  const form = document.querySelector('input[type=password]')?.closest('form') ?? null;
  let count = 0;
  for (const control of document.querySelectorAll(CONTROLS)) {
    if (++count > MOST) break;
    const box = boxOf(control);
    if (isEmpty(box)) continue;
    boxes.push(box);
    if (form && closest(control, 'form') === form) ofLogin.push(box);
  }
  if (ofLogin.length > 0) boxes.push(union(ofLogin));
  const focused = document.activeElement;
  if (focused && focused !== document.body && focused !== ownHost && focused !== document.documentElement) {
    boxes.push(boxOf(focused));
  }
  return boxes;
}
