import { expect, it } from 'vitest';
import { LAYER_MARK, removeStalePanels } from '@/lib/session/stale-panels';

function panel(document: Document, content: string): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('div'), { className: content }));
  return host;
}

const rootOf = (element: Element): ShadowRoot | null => element.shadowRoot;

it('takes away every panel that an earlier version left, and nothing of the page', () => {
  document.body.innerHTML = `<p>登入</p><div class="${LAYER_MARK}"></div><dialog><p>x</p></dialog>`;
  const old = panel(document, `layer ${LAYER_MARK}`);
  const inDialog = panel(document, `layer ${LAYER_MARK}`);
  const foreign = panel(document, 'layer');
  const plain = document.createElement('div');
  document.documentElement.append(old, foreign, plain);
  document.querySelector('dialog')?.append(inDialog);
  // In what once filled the screen.
  const inScreen = panel(document, `layer ${LAYER_MARK}`);
  document.querySelector('p')?.append(inScreen);
  removeStalePanels(document, rootOf);
  expect([old, inDialog, inScreen].map(({ isConnected }) => isConnected)).toEqual([false, false, false]);
  expect([foreign, plain].map(({ isConnected }) => isConnected)).toEqual([true, true]);
  expect(document.body.innerHTML).toBe(`<p>登入</p><div class="${LAYER_MARK}"></div><dialog><p>x</p></dialog>`);
  foreign.remove();
  plain.remove();
});
