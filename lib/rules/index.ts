import { compileRule } from './compile-rule';
import type { Rule } from './rule';
import { STATES } from './states';

/** The ids of our own rules. A school's rules have ids of the form `school-1`. */
export type RuleId = (typeof STATES)[number]['id'];

/** The states that have a name: all but the error that no rule knows. */
export type StateId = Exclude<RuleId, 'unknown-error'>;

/** Every known failure state, ready to be compared with what pages say. */
export const RULES: readonly Rule[] = STATES.map(compileRule);

const IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Whether an id is that of one of our own rules with a name; not of a school's, nor of the unknown error. */
export const isStateId = (id: string): id is StateId => IDS.has(id) && id !== 'unknown-error';
