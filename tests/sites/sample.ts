import { ALL_SCENARIOS } from './scenarios';

const EVERY = 12;

function sample(): string[] {
  const states = new Map<string, string>();
  for (const { id, expect } of ALL_SCENARIOS) {
    const state = expect === 'silent' ? null : expect === 'pill' ? expect : expect.rule;
    if (state !== null && !states.has(state)) states.set(state, id);
  }
  const silent = ALL_SCENARIOS.filter(({ expect }) => expect === 'silent').filter((_, index) => index % EVERY === 0);
  return [...states.values(), ...silent.map(({ id }) => id)];
}

/** Names of a few scenarios that stand for all: the first of every state, and every twelfth of the silent ones. */
export const SAMPLE: ReadonlySet<string> = new Set(sample());
