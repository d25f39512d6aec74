import { render } from 'preact';
import { expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { DRAFT_KEY } from '@/components/options/builder/use-kept-draft';
import { OptionsApp } from '@/components/options/options-app';
import { labelled, must, openOptions, settle, type } from './open-options';

/** As the browser does: the page begins anew, its storage stays. */
async function reload(): Promise<void> {
  const root = must('main').parentElement;
  if (!root) throw new Error('no page');
  render(null, root);
  render(<OptionsApp />, root);
  await settle();
}

it('what was filled in is there after a reload, and nothing else is taken for it', async () => {
  await openOptions('builder');
  expect(must('.aside [role=status]').textContent).toBe('還沒有填任何值。');
  await type(labelled('學校名稱'), '幸福國小');
  await settle();
  await reload();
  expect(labelled('學校名稱').value).toBe('幸福國小');
  expect(must('.aside [role=status]').textContent).toBe('所有的值都可以使用。');
});

it.each([null, 'x', { values: 'x' }, { values: {}, ids: {}, install: {} }])('passes over %o', async (kept) => {
  await openOptions('builder');
  await browser.storage.session.set({ [DRAFT_KEY]: kept });
  await reload();
  expect(labelled('學校名稱').value).toBe('');
});
