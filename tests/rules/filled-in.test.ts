import { expect, it } from 'vitest';
import { STATES } from '@/lib/rules/states';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { STUB } from '../tools/stub';

/** What a state consists of, by where it is written. */
const PARTS: readonly (readonly [place: string, written: unknown])[] = STATES.flatMap((state) => [
  [`lib/rules/states/${state.id}.ts`, state] as const,
  [`tests/sites/scenarios: ${state.id}`, ALL_SCENARIOS.filter(({ id }) => id.startsWith(`${state.id}-`))] as const,
]);
const SENTENCES = [
  ['lib/strings/panel.zh-TW.ts', panelZh.happened],
  ['lib/strings/panel.en.ts', panelEn.happened],
] as const;

it('no state has anything left to fill in', () => {
  const sentences = SENTENCES.flatMap(([path, happened]) =>
    Object.entries(happened).map(([id, sentence]) => [`${path}: happened['${id}']`, sentence] as const),
  );
  const open = [...PARTS, ...sentences].filter(([, written]) => JSON.stringify(written).includes(STUB));
  expect(open.map(([place]) => place)).toEqual([]);
});
