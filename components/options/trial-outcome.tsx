import type { Trial } from '@/lib/detect/trial';
import { entriesFor } from '@/lib/faq';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { useOptionsState } from './options-context';

/** What a teacher would see, or why nothing. */
export function TrialOutcome({ trial }: { readonly trial: Trial }) {
  const { strings, config, language } = useOptionsState();
  const panel = language === 'en' ? panelEn : panelZh;
  if (trial.outcome === 'silent') return <p>{strings.trialSilent[trial.why]}</p>;
  if (trial.outcome === 'silenced') {
    return (
      <p>
        {strings.trialSilenced[trial.by]} <code>{trial.rule}</code> {panel.happened[trial.rule]}
      </p>
    );
  }
  if (trial.first.show === 'pill') return <p>{strings.trialPill}</p>;
  const { rule } = trial.first;
  const codes = [...new Set(trial.findings.flatMap((finding) => finding.codes))];
  return (
    <>
      <p>
        <strong>{strings.trialShown[config.hints]}</strong> {panel.happened[rule] ?? panel.happenedSchool}{' '}
        <code>{rule}</code>
      </p>
      <ul>
        {entriesFor(codes, config).map((entry) => (
          <li key={entry.code}>
            <span class="code">{entry.code}</span> {language === 'en' ? entry.en.question : entry.question}
          </li>
        ))}
      </ul>
    </>
  );
}
