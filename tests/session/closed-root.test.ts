import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const withChrome = async (openOrClosedShadowRoot: (element: HTMLElement) => unknown) => {
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
  const { rootOf } = await import('@/lib/utils/closed-root');
  return rootOf;
};

it('gives the closed root that the browser tells of', async () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const rootOf = await withChrome((element) => (element === host ? root : null));
  expect(rootOf(host)).toBe(root);
  expect(rootOf(document.createElement('div'))).toBeNull();
});

it('gives open roots alone once the extension was reloaded, and throws nothing', async () => {
  const rootOf = await withChrome(() => {
    throw new Error('Extension context invalidated.');
  });
  const host = document.createElement('div');
  expect(rootOf(host)).toBeNull();
  const open = host.attachShadow({ mode: 'open' });
  expect(rootOf(host)).toBe(open);
});
