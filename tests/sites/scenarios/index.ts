import type { Scenario } from '../scenario';
import { ACCESS_TOKEN } from './access-token';
import { BOUNCED } from './bounced-after-binding';
import { HEALTHY } from './healthy';
import { LOOK_ALIKES } from './look-alikes';
import { NAME_MISMATCH } from './name-mismatch';

/** Every scenario: what must show, and what must not. */
export const ALL_SCENARIOS: readonly Scenario[] = [
  ...HEALTHY,
  ...BOUNCED,
  ...ACCESS_TOKEN,
  ...NAME_MISMATCH,
  ...LOOK_ALIKES,
];
