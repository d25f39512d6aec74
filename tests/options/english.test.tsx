import { expect, it } from 'vitest';
import type { PolicyMirror } from '@/lib/types/config';
// Loaded with the test, so that it is there at once.
import '@/components/options/it/trial-reasons';
import { must, openOptions, settle, type } from './open-options';

async function openEnglish(section: string, policy?: PolicyMirror): Promise<void> {
  await openOptions(section, { settings: { language: 'en' }, ...(policy ? { policy } : {}) });
  await settle();
}

it('says why a text is taken as it is in whole English sentences', async () => {
  await openEnglish('it');
  await type(must<HTMLTextAreaElement>('.trial textarea'), '無法取得ACCESS_TOKEN');
  await settle();
  const words = must('.reasons').textContent ?? '';
  expect(words).toMatch(/\(\d+% sure; it counts from \d+%\)/);
  expect(words).not.toMatch(/[:;.,][^\s)"”.]/);
});

it('writes the month of a date as a word: 11/12 is two days', async () => {
  const at = Date.parse('2026-11-12T10:00:00+08:00');
  await openEnglish('it', { state: 'received', policy: {}, problems: [], at });
  expect(must('.verdict').textContent).toMatch(/Nov \d\d, 2026/);
});
