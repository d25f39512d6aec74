import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
// Loaded late by the popup: here it must not wait for a clock that stands still.
import '@/lib/search';
import '@/components/popup/entry-view';
import '@/components/popup/print-view';
import '@/components/popup/quick-checks';
import '@/components/popup/support-view';
import '@/components/qr-code';
import { PopupApp } from '@/components/popup/popup-app';

export interface OpenPopup {
  readonly input: () => HTMLInputElement;
  /** Types over what stands in the field, as one input event. */
  readonly type: (text: string) => Promise<void>;
  /** Presses a key where the focus is; true if the popup used it up. */
  readonly press: (key: string, init?: KeyboardEventInit) => Promise<boolean>;
  readonly options: () => HTMLElement[];
  readonly status: () => string;
  readonly close: () => void;
}

/** Lets effects, storage and the renderings that follow from them finish: a tenth of a second of the test's clock. */
export async function settle(): Promise<void> {
  for (let step = 0; step < 5; step++) await vi.advanceTimersByTimeAsync(20);
}

/** An element that must be there. */
export function must<T extends Element = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

/** A browser with one tab in front, Chinese, with its clock in the test's hand. Its id is 1. */
export async function freshBrowser(): Promise<void> {
  vi.useFakeTimers();
  onTestFinished(async () => {
    // Effects that still wait for the test's clock would block those of the next test.
    await settle();
    vi.useRealTimers();
  });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('zh-TW');
  vi.stubGlobal('scrollTo', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 1, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
  ]);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1.2.3' });
  history.replaceState(null, '', '/popup.html');
}

/** Opens the popup, as a click on the toolbar's button does. */
export async function openPopup(hash = '', popup = true): Promise<OpenPopup> {
  if (hash !== '') history.replaceState(null, '', `/popup.html${hash}`);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<PopupApp popup={popup} />, root);
  await settle();
  const close = () => render(null, root);
  onTestFinished(close);
  const input = () => must<HTMLInputElement>('[role=combobox]');
  return {
    input,
    async type(text) {
      input().value = text;
      input().dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
      await settle();
    },
    async press(key, init = {}) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      (document.activeElement ?? document.body).dispatchEvent(event);
      await settle();
      return event.defaultPrevented;
    },
    options: () => [...document.querySelectorAll<HTMLElement>('[role=option]')],
    status: () => must('[role=status]').textContent ?? '',
    close,
  };
}
