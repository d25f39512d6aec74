import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOwnFrames } from '@/lib/help/own-frames';
import { isInForeignPage, whenShown } from '@/lib/session/own-page';
import type { Finding } from '@/lib/types/page';

const ERROR: Finding = { rule: 'access-token', codes: ['SSO-10'], at: 1, show: 'panel' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 300));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function open(idOf: (frame: Element) => number | undefined = () => undefined) {
  const shown: string[] = [];
  const hidden = new Set<Element>();
  const underPanel = new Set<Element>();
  const page = document.implementation.createHTMLDocument('');
  page.body.append(page.createElement('object'), page.createElement('object'));
  const [one, other] = [...page.querySelectorAll('object')];
  const frames = createOwnFrames({
    document: page,
    isVisible: (element) => !hidden.has(element),
    idOf,
    isOwn: () => false,
    isUnderPanel: (element) => underPanel.has(element),
    show: (frame, findings) => shown.push(`${frame} ${findings.map(({ rule }) => rule).join()}`.trim()),
  });
  if (!one || !other) throw new Error('No frames.');
  return { shown, hidden, underPanel, frames, one, other };
}

it('shows what a frame finds while the frame is shown, and takes it away when that is hidden', () => {
  const { shown, hidden, frames, one, other } = open();
  frames.say(3, [ERROR]);
  hidden.add(one).add(other);
  vi.advanceTimersByTime(1500);
  hidden.delete(one);
  vi.advanceTimersByTime(1500);
  frames.say(3, []);
  vi.advanceTimersByTime(5000);
  expect(shown).toEqual(['3 access-token', '3', '3 access-token', '3']);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes by the very frame where the browser tells which it is', () => {
  const ids = new Map<Element, number>();
  const { shown, hidden, frames, one, other } = open((frame) => ids.get(frame));
  ids.set(one, 3).set(other, 4);
  hidden.add(one);
  frames.say(3, [ERROR]);
  frames.say(4, [ERROR]);
  expect(shown).toEqual(['4 access-token']);
});

it('takes away what a frame finds that is covered, but by our own panel', () => {
  const { shown, underPanel, frames, one } = open();
  frames.say(3, [ERROR]);
  underPanel.add(one);
  frames.say(3, [ERROR], true);
  vi.advanceTimersByTime(1500);
  underPanel.delete(one);
  vi.advanceTimersByTime(1500);
  expect(shown).toEqual(['3 access-token', '3 access-token', '3']);
});

it('does without a frame on which something of the page lies, or that is too small to be read', () => {
  const { shown, frames, one } = open();
  const cover = document.createElement('div');
  const met = vi.fn<() => Element | null>(() => cover);
  Object.defineProperties(one.ownerDocument, {
    elementFromPoint: { value: met },
    defaultView: { value: { getComputedStyle } },
  });
  frames.say(3, [ERROR]);
  expect(shown).toEqual([]);
  // Out of the window nothing is met.
  met.mockReturnValue(null);
  vi.advanceTimersByTime(1500);
  expect(shown).toEqual(['3 access-token']);
  vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect(0, 0, 4, 4));
  vi.advanceTimersByTime(1500);
  expect(shown).toEqual(['3 access-token', '3']);
});

it.each([
  [['https://evil.example'], true],
  [['https://kh.sso.edu.tw', 'https://evil.example'], true],
  [['https://kh.sso.edu.tw', 'null'], true],
  [['https://evil.example', 'https://oidc.tanet.edu.tw'], false],
  [[], false],
  [undefined, false],
])('a frame below %j is within a foreign page: %s', (ancestorOrigins, foreign) => {
  expect(isInForeignPage(ancestorOrigins ? { ancestorOrigins } : {})).toBe(foreign);
});

it('a page that is prepared ahead starts when it is shown, and once', () => {
  const page = Object.assign(document.implementation.createHTMLDocument(''), { prerendering: true });
  const start = vi.fn();
  whenShown(page, start);
  expect(start).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('prerenderingchange'));
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(start).toHaveBeenCalledOnce();
  whenShown(document.implementation.createHTMLDocument(''), start);
  expect(start).toHaveBeenCalledTimes(2);
});
