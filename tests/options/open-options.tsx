import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '@/components/options/options-app';
import type { PolicyMirror, Settings } from '@/lib/types/config';

export const EXTENSION_ID = 'abcdefghijklmnopabcdefghijklmnop';

interface Stored {
  readonly policy?: PolicyMirror;
  readonly settings?: Settings;
}

/** Lets storage and the renderings that follow from it finish. */
export async function settle(): Promise<void> {
  for (let step = 0; step < 5; step++) await vi.advanceTimersByTimeAsync(20);
}

/** The first element that fits and, where given, has these words. */
export function must<Found extends Element = HTMLElement>(selector: string, words = ''): Found {
  const found = [...document.querySelectorAll<Found>(selector)].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`Nothing matches ${selector} ${words}`);
  return found;
}

/** The control that a visible label belongs to. */
export function labelled<Found extends Element = HTMLInputElement>(words: string): Found {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
  return must<Found>(`[id="${label?.htmlFor}"]`);
}

/** Opens a section of the options page in a Chinese browser with this in its storage. */
export async function openOptions(section: string, stored: Stored = {}): Promise<void> {
  vi.useFakeTimers();
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('zh-TW');
  fakeBrowser.reset();
  fakeBrowser.runtime.id = EXTENSION_ID;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins }) => !origins?.[0]?.includes('fido'));
  vi.spyOn(browser.extension, 'isAllowedIncognitoAccess').mockResolvedValue(false);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1.2.3' });
  await browser.storage.local.set({ ...stored });
  history.replaceState(null, '', `/options.html#${section}`);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<OptionsApp />, root);
  await settle();
  onTestFinished(async () => {
    render(null, root);
    await settle();
    vi.useRealTimers();
  });
}

/** Types over what stands in a field. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

/** Goes into a field and out of it again, to nowhere. */
export async function leave(field: HTMLElement): Promise<void> {
  field.focus();
  field.blur();
  await settle();
}

export async function choose(field: HTMLSelectElement, value: string): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

export async function click(element: HTMLElement): Promise<void> {
  element.click();
  await settle();
}
