import { boxOf, closest, isEmpty } from '@/lib/utils/dom';
import { CONTROLS } from './controls';
import { errorMessages, helpLinks } from './page-help';
import type { Rect } from './placement';

const MOST = 120;
/** Of the window: a message that is larger stands in what is laid over the page. */
const LARGEST_SHARE = 0.5;

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
 * whole, its picture code, a QR code, links that help, messages of an error,
 * and whatever has the focus. Positions only; nothing of what stands in the controls.
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
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  for (const element of [...helpLinks(document), ...errorMessages(document)]) {
    const box = boxOf(element);
    const area = (box.right - box.left) * (box.bottom - box.top);
    // What fills the window, such as the ground of a dialog, is no place to keep free.
    if (!isEmpty(box) && area < LARGEST_SHARE * innerWidth * innerHeight) boxes.push(box);
  }
  const focused = document.activeElement;
  if (focused && focused !== document.body && focused !== ownHost && focused !== document.documentElement) {
    boxes.push(boxOf(focused));
  }
  return boxes;
}
