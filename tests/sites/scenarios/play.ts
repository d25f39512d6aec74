import type { Act, PageSpec, Scenario } from '../scenario';

/** A trail that takes a browser to play: a state, or a healthy page where silence is due. */
export const play = (
  id: string,
  title: string,
  expect: Scenario['expect'],
  pages: readonly PageSpec[],
  acts: readonly Act[],
): Scenario => ({
  id,
  title,
  group: expect === 'silent' ? 'healthy' : 'state',
  expect,
  pages,
  acts,
  browserOnly: true,
});
