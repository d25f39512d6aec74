import { useContext } from 'preact/hooks';
import { markOf } from '@/lib/support/step-mark';
import type { Finding } from '@/lib/types/page';
import { ChecksContext } from '../checks-context';
import { entryTitle } from '../entry-title';
import { SchoolMark } from '../school-mark';
import { useWords } from '../words';
import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';

interface Props {
  readonly findings: readonly Finding[];
  /** Shows the panel again in the page; absent where none was closed. */
  readonly onShowAgain: (() => void) | undefined;
  /** In one line, where the search results need the room. */
  readonly brief: boolean;
  /** What stands above it; absent: that it was seen in this tab just now. */
  readonly label?: string;
}

/** What was just seen in the tab in front, leading to its answer. */
export function FindingCard({ findings, brief, onShowAgain, label }: Props) {
  const { strings, language, entries } = usePopup();
  const seenHere = label ?? strings.seenHere;
  const codes = [...new Set(findings.flatMap((finding) => finding.codes))];
  const [first, ...others] = codes.flatMap((code) => entries.filter((entry) => entry.code === code));
  const results = useContext(ChecksContext);
  const { common } = useWords();
  const marked = (first?.tryFirst ?? []).map((step) => ({ step, mark: markOf(step, results)?.state }));
  const cause = marked.find(({ mark }) => mark === 'cause');
  // Ticked ones stay, and what is still to do stands below them.
  const open = marked.findIndex(({ mark }) => mark !== 'fine');
  const shown = cause ? [cause] : marked.slice(0, open === -1 ? marked.length : open + 1);
  if (findings.length === 0) return null;
  if (!first) {
    return (
      <section class="finding finding-unknown" aria-label={strings.seenHere}>
        <p class="finding-label">{strings.seenUnknown}</p>
        <p class="finding-hint">{strings.seenUnknownHint}</p>
        <PlaceLink to={{ view: 'support' }} class="action">
          {strings.support}
        </PlaceLink>
        {onShowAgain && (
          <button type="button" class="action" onClick={onShowAgain}>
            {strings.showAgain}
          </button>
        )}
      </section>
    );
  }
  return (
    <section class={brief ? 'finding finding-brief' : 'finding'} aria-label={seenHere}>
      <PlaceLink to={{ view: 'entry', code: first.code }} class="finding-main">
        <span class="finding-label">{seenHere}</span>
        <span class="finding-title">
          <span class="code">{first.code}</span> {first.origin === 'school' && <SchoolMark />}{' '}
          {entryTitle(first, language)}
        </span>
        {!brief &&
          shown.map(({ step, mark }) => (
            <span key={step.zh} class="finding-step">
              {mark === 'cause' && <strong>{common.doFirst} </strong>}
              {step[language === 'en' ? 'en' : 'zh']}
              {mark === 'fine' && (
                <span class="step-fine">
                  {' '}
                  <span aria-hidden="true">✓</span> {common.stepFine}
                </span>
              )}
            </span>
          ))}
        <svg class="chevron" viewBox="0 0 20 20" aria-hidden="true">
          <path d="m8 5 5 5-5 5" />
        </svg>
      </PlaceLink>
      {onShowAgain && !brief && (
        <button type="button" class="action" onClick={onShowAgain}>
          {strings.showAgain}
        </button>
      )}
      {others.length > 0 && !brief && (
        <p class="finding-others">
          {strings.also}{' '}
          {others.slice(0, 3).map((entry) => (
            <PlaceLink key={entry.code} to={{ view: 'entry', code: entry.code }}>
              {entry.code}
            </PlaceLink>
          ))}
        </p>
      )}
    </section>
  );
}
