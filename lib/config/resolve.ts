import type { Config, Policy, Settings } from '@/lib/types/config';

/** What holds where neither policy nor user has said anything. */
export const DEFAULTS: Config = {
  enabled: true,
  disabledRules: [],
  hiddenRules: [],
  language: 'auto',
  hints: 'panel',
  position: 'auto',
  textSize: 'normal',
  orgName: '',
  localContact: null,
  entries: [],
  rules: [],
  deskNotes: [],
  hiddenEntries: [],
  locked: [],
};

/** Policy and settings as one: a policy value is a default, a locked one is the last word. */
export function resolveConfig(policy: Policy | undefined, settings: Settings | undefined): Config {
  const chosen = Object.entries(settings ?? {}).filter(([name]) => !policy?.locked?.includes(name));
  return { ...DEFAULTS, ...policy, ...Object.fromEntries(chosen) };
}
