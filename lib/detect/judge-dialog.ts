import type { DialogReply } from '@/lib/messages';
import { RULES } from '@/lib/rules';
import { schoolRules } from '@/lib/rules/school-rules';
import type { Config } from '@/lib/types/config';
import type { PageKind } from '@/lib/types/page';
import { NO_SIGNS } from './browser-signs';
import { alertTexts } from './dialog-texts';
import { evaluate } from './evaluate';
import { isFidoCode } from './fido-code';
import { toMessage } from './message';
import { refusalOf } from './refused-login';

/**
 * What the native dialogs of an inline script mean, by their words alone. Pure: the texts are compared and kept nowhere.
 * @param kind of the page that has opened them, as far as its address tells.
 * @param now milliseconds since 1970.
 */
export function judgeDialog(script: string, host: string, kind: PageKind, config: Config, now: number): DialogReply {
  const texts = alertTexts(script);
  const messages = texts.flatMap((text) => toMessage(text, 'alert', true) ?? []);
  const facts = { host, kind, messages, ...NO_SIGNS, unchangedMs: 0 };
  const slip = refusalOf(messages);
  const held = evaluate([...schoolRules(config), ...RULES], facts, [], now, config);
  const alerts = held.map(({ rule, codes }) => {
    const alert = { event: 'alert' as const, rule };
    // The text is dropped, so the number that it gave goes with the step.
    return codes.some(isFidoCode) ? { ...alert, codes } : alert;
  });
  return { speaks: texts.length > 0, steps: slip ? [{ event: slip }, ...alerts] : alerts };
}
