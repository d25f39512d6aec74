import type { Config } from '@/lib/config/types';
import type { DialogReply } from '@/lib/messages';
import { alertTexts } from './alerts';
import { evaluate } from './evaluate';
import { toMessage } from './message';
import { RULES } from './rules';
import { schoolRules } from './school-rules';
import { slipOf } from './slips';
import type { PageKind } from './types';

/**
 * What the native dialogs of an inline script mean, by their words alone. Pure: the texts are compared and kept nowhere.
 * @param kind of the page that has opened them, as far as its address tells.
 * @param now milliseconds since 1970.
 */
export function judgeDialog(script: string, host: string, kind: PageKind, config: Config, now: number): DialogReply {
  const texts = alertTexts(script);
  const messages = texts.flatMap((text) => toMessage(text, 'alert', true) ?? []);
  const facts = { host, kind, messages, mobile: false, cookiesOff: false, unchangedMs: 0 };
  const slip = slipOf(messages);
  const held = evaluate([...schoolRules(config), ...RULES], facts, [], now, config);
  const alerts = held.map(({ rule }) => ({ event: 'alert' as const, rule }));
  return { speaks: texts.length > 0, steps: slip ? [{ event: slip }, ...alerts] : alerts };
}
