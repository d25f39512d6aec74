import { answerKey } from '@/lib/faq/answer-key';
import { entriesFor } from '@/lib/faq/hint-entries';
import { happenedIn } from '@/lib/strings/happened';
import { spokenLanguage } from '@/lib/strings/language';
import { panelEn } from '@/lib/strings/panel.en';
import { type PanelStrings, panelZh } from '@/lib/strings/panel.zh-TW';
import { fill } from '@/lib/text/template';
import type { Config } from '@/lib/types/config';
import type { FaqEntry } from '@/lib/types/faq';
import type { Finding } from '@/lib/types/page';
import { headline } from '../entry-title';
import { type Words, wordsIn } from '../words';

/** All that the panel says, made from what holds. */
export interface PanelModel {
  readonly strings: PanelStrings;
  readonly words: Words;
  /** Code on the badge; `?` where no rule knows the error. */
  readonly code: string;
  readonly label: string;
  readonly happened: string;
  /** The same as it is read out, with our mark where it is a school's own question. */
  readonly spoken: string;
  /** The answer; absent where no rule knows the error. */
  readonly entry: FaqEntry | undefined;
  /** What the first finding may be as well. */
  readonly others: readonly FaqEntry[];
  /** The same, where the answer is the very same. */
  readonly sameAnswer: readonly FaqEntry[];
  /** Of further findings. */
  readonly alsoSeen: readonly FaqEntry[];
  /** The rule that stands first. */
  readonly rule: string;
  /** All that hold. */
  readonly rules: readonly string[];
}

const UNKNOWN = 'SSO-A3';

/** Several findings are one panel: the most urgent one speaks, the others are listed. */
export function modelOf(findings: readonly Finding[], config: Config, browserLanguage: string): PanelModel {
  const language = spokenLanguage(config.language, browserLanguage);
  const strings = language === 'en' ? panelEn : panelZh;
  const [entry, ...further] = entriesFor([...new Set(findings.flatMap((finding) => finding.codes))], config);
  const ofFirst = findings.find(({ codes }) => entry !== undefined && codes.includes(entry.code))?.codes ?? [];
  const isOfFirst = ({ code }: FaqEntry): boolean => ofFirst.includes(code);
  const isSame = (other: FaqEntry): boolean => isOfFirst(other) && answerKey(other) === (entry && answerKey(entry));
  const rules = findings.map((finding) => finding.rule);
  const rule = rules[0] ?? '';
  const code = entry?.code ?? UNKNOWN;
  const happened = entry ? headline(entry, happenedIn(strings, rule), language) : strings.unknown;
  const words = wordsIn(language);
  return {
    strings,
    words,
    code,
    label: fill(strings.label, { code }),
    happened,
    spoken:
      entry?.origin === 'school'
        ? fill(words.common.marked, { what: happened, mark: words.common.bySchool })
        : happened,
    entry,
    others: further.filter((other) => isOfFirst(other) && !isSame(other)),
    sameAnswer: further.filter(isSame),
    alsoSeen: further.filter((other) => !isOfFirst(other)),
    rule,
    rules,
  };
}
