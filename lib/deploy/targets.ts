import type { Target } from './types';

/** All kinds of policy files, in the order in which they are offered. */
export const TARGETS: readonly Target[] = [];
