import { useMemo } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { explainMessage } from '@/lib/describe/explain-message';
import { CUT_OFF } from '@/lib/detect/score';
import { happenedIn } from '@/lib/strings/happened';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import type { PageKind } from '@/lib/types/page';
import { useDescribedStrings } from './use-described-strings';

interface Props {
  readonly text: string;
  readonly kind: PageKind;
  readonly marked: boolean;
}

const percent = (share: number): number => Math.round(share * 100);

/** Why a text is taken as it is: what it looks like to the detector, how sure that is, and whose words it has. */
export function TrialReasons({ text, kind, marked }: Props) {
  const strings = useDescribedStrings();
  const { config, language } = useOptionsState();
  const panel = language === 'en' ? panelEn : panelZh;
  const texts = useMemo(() => explainMessage(text, kind, marked, config), [text, kind, marked, config]);
  // A text is looked at whole and in parts; what decides is the part that says most.
  const [most] = [...texts].sort((a, b) => (b.probability ?? 1) - (a.probability ?? 1));
  if (!most) return <p class="quiet reasons">{strings.noMessage}</p>;
  const { verdict, probability, rules } = most;
  return (
    <p class="quiet reasons">
      {strings.alone}
      {strings.verdicts[verdict]}
      {probability !== null && strings.sure(percent(probability), percent(CUT_OFF))}
      {rules.length > 0 && strings.wordsOf(rules.map((rule) => happenedIn(panel, rule) ?? rule))}
    </p>
  );
}
