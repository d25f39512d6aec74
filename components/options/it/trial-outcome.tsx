import { headline } from '@/components/entry-title';
import { useOptionsState } from '@/components/options/options-context';
import type { Trial } from '@/lib/detect/try-message';
import { entriesFor } from '@/lib/faq/hint-entries';
import { happenedIn } from '@/lib/strings/happened';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';

/** What a teacher would see, or why nothing. */
export function TrialOutcome({ trial }: { readonly trial: Trial }) {
  const { strings, config, language } = useOptionsState();
  const panel = language === 'en' ? panelEn : panelZh;
  if (trial.outcome === 'silent') return <p>{strings.trialSilent[trial.why]}</p>;
  if (trial.outcome === 'silenced') {
    return (
      <p>
        {strings.trialSilenced[trial.by]} <code>{trial.rule}</code> {happenedIn(panel, trial.rule)}
      </p>
    );
  }
  if (trial.first.show === 'pill') return <p>{strings.trialPill}</p>;
  const { rule } = trial.first;
  const entries = entriesFor([...new Set(trial.findings.flatMap((finding) => finding.codes))], config);
  const [first] = entries;
  return (
    <>
      <p>
        <strong>{strings.trialShown[config.hints]}</strong>{' '}
        {first && headline(first, happenedIn(panel, rule), language)} <code>{rule}</code>
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.code}>
            <span class="code">{entry.code}</span> {language === 'en' ? entry.en.question : entry.question}
          </li>
        ))}
      </ul>
    </>
  );
}
