import type { Config, Policy, Settings } from '@/lib/types/config';
import { CONFIGURED } from '@/lib/types/policy-fields';

/** What holds where neither policy nor user has said anything; its type is made from the same table. */
export const DEFAULTS = Object.fromEntries(CONFIGURED.map((field) => [field.name, field.default])) as Config;

/** Policy and settings as one: a policy value is a default, a locked one is the last word. */
export function resolveConfig(policy: Policy | undefined, settings: Settings | undefined): Config {
  const chosen = Object.entries(settings ?? {}).filter(([name]) => !policy?.locked?.includes(name));
  return { ...DEFAULTS, ...policy, ...Object.fromEntries(chosen) };
}
