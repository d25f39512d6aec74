import type { Scenario } from '../scenario';
import { ACCESS_TOKEN } from './access-token';
import { ACCOUNT_STATES } from './account-states';
import { BOUNCED } from './bounced-after-binding';
import { CARD_STATES } from './card-states';
import { HEALTHY } from './healthy';
import { LOOK_ALIKES } from './look-alikes';
import { NAME_MISMATCH } from './name-mismatch';
import { PHONE_STATES } from './phone-states';

/** Every scenario, shared by unit tests, demo and browser tests. */
export const ALL_SCENARIOS: readonly Scenario[] = [
  ...HEALTHY,
  ...BOUNCED,
  ...ACCESS_TOKEN,
  ...NAME_MISMATCH,
  ...ACCOUNT_STATES,
  ...CARD_STATES,
  ...PHONE_STATES,
  ...LOOK_ALIKES,
];
