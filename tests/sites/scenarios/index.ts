import type { Scenario } from '../scenario';
import { ACCESS_TOKEN } from './access-token';
import { ACCOUNT_STATES } from './account-states';
import { ADVICE_BY_OTHERS } from './advice-by-others';
import { BOUNCED } from './bounced-after-binding';
import { CARD_STATES } from './card-states';
import { GOVERNMENT_PAGES } from './government-pages';
import { HEALTHY } from './healthy';
import { IN_OTHER_WORDS } from './in-other-words';
import { LAYOUT } from './layout';
import { LOOK_ALIKES } from './look-alikes';
import { NAME_MISMATCH } from './name-mismatch';
import { NEWS_BOXES } from './news-boxes';
import { OVERHEARD } from './overheard';
import { PHONE_STATES } from './phone-states';
import { QUIET_ADVICE } from './quiet-advice';
import { QUIET_HELP } from './quiet-help';
import { QUIET_NEAR_MISSES } from './quiet-near-misses';
import { QUIET_SECTIONS } from './quiet-sections';
import { QUIET_SENSES } from './quiet-senses';
import { REWORDED_ACCOUNT } from './reworded-account';
import { REWORDED_CARD } from './reworded-card';
import { REWORDED_PHONE } from './reworded-phone';
import { SEEN_BY_A_PERSON } from './seen';
import { SHAPES } from './shapes';
import { SILENT_DOCUMENTS } from './silent-documents';
import { SILENT_EVERYDAY } from './silent-everyday';
import { SILENT_MARKUP } from './silent-markup';
import { TRAIL_SLIPS } from './trail-slips';
import { TRAIL_STATES } from './trail-states';
import { TRAILS_IN_MEMORY } from './trails-in-memory';
import { WAYS_IN } from './ways-in';

/** Every scenario, shared by unit tests, demo and browser tests. */
export const ALL_SCENARIOS: readonly Scenario[] = [
  ...HEALTHY,
  ...BOUNCED,
  ...ACCESS_TOKEN,
  ...NAME_MISMATCH,
  ...ACCOUNT_STATES,
  ...CARD_STATES,
  ...PHONE_STATES,
  ...TRAIL_STATES,
  ...TRAIL_SLIPS,
  ...LOOK_ALIKES,
  ...SILENT_DOCUMENTS,
  ...SILENT_MARKUP,
  ...SILENT_EVERYDAY,
  ...REWORDED_ACCOUNT,
  ...REWORDED_CARD,
  ...REWORDED_PHONE,
  ...QUIET_HELP,
  ...QUIET_SENSES,
  ...SHAPES,
  ...QUIET_SECTIONS,
  ...OVERHEARD,
  ...QUIET_NEAR_MISSES,
  ...ADVICE_BY_OTHERS,
  ...GOVERNMENT_PAGES,
  ...QUIET_ADVICE,
  ...LAYOUT,
  ...IN_OTHER_WORDS,
  ...NEWS_BOXES,
  ...SEEN_BY_A_PERSON,
  ...WAYS_IN,
];

/** Every scenario that plays without a browser; these trails begin in the middle, so that no browser can play them. */
export const IN_MEMORY: readonly Scenario[] = [
  ...ALL_SCENARIOS.filter(({ browserOnly }) => !browserOnly),
  ...TRAILS_IN_MEMORY,
];
