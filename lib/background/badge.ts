import type { Finding } from '@/lib/types/page';

/** Orange shows at 3:1 on light and on dark toolbars, and is no colour of the icon's; so dark are its letters. */
export const BADGE = { ground: '#d17004', ink: '#000000' } as const;

/** The message that stands at the toolbar's button, and what is put into it. Without a code there is no answer to promise. */
export function badgeTitle(findings: readonly Finding[]): [name: string, code?: string] {
  if (findings.length === 0) return ['name'];
  const code = findings.flatMap(({ codes }) => codes)[0];
  return code === undefined ? ['foundUnknown'] : ['found', code];
}
