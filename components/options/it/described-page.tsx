import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '@/components/options/builder/use-draft';
import { useOptionsState } from '@/components/options/options-context';
import type { PageDescription } from '@/lib/describe/format';
import { detectionInputOf, findingsIn } from '@/lib/describe/replay';
import { explain, type Verdict } from '@/lib/detect/explain';
import { squeeze } from '@/lib/text/fold';
import { isWatched } from '@/lib/types/hosts';
import { PhraseForm } from './phrase-form';
import { useDescribedStrings } from './use-described-strings';

interface Props {
  readonly page: PageDescription;
  readonly earlier: readonly PageDescription[];
  readonly draft: Draft;
}

/** How the detector took each text of the page, by its squeezed words. */
function verdictsOf(
  page: PageDescription,
  config: Parameters<typeof detectionInputOf>[1],
): ReadonlyMap<string, Verdict> {
  const { rules, facts, trail } = detectionInputOf(page, config);
  return new Map(explain(rules, facts, trail, 0).texts.map(({ text, verdict }) => [text, verdict]));
}

/** One page description: what is shown there now and why, and which of its texts is the message. */
export function DescribedPageView({ page, earlier, draft }: Props) {
  const strings = useDescribedStrings();
  const { strings: options, config } = useOptionsState();
  const [marked, setMarked] = useState<string | null>(null);
  const verdicts = useMemo(() => verdictsOf(page, config), [page, config]);
  const [first] = findingsIn(page, config).flatMap(({ codes }) => codes);
  const texts = [...new Set(page.lines.flatMap(({ text, field }) => (text && field === undefined ? [text] : [])))];
  return (
    <>
      <p>
        <strong>{strings.page(page.host, page.path)}</strong> {page.title}
        <br />
        <span class="quiet">
          {options.kinds[page.kind]} · {strings.made(page.madeOn, page.extension)}
        </span>
      </p>
      <p class={first ? 'good' : 'quiet'}>{first ? strings.shown(first) : strings.notShown}</p>
      {!isWatched(page.host) && <p class="quiet">{strings.unwatched}</p>}
      <fieldset class="marks">
        <legend class="field-title">{strings.mark}</legend>
        {texts.map((text) => {
          const verdict = verdicts.get(squeeze(text));
          return (
            <label key={text} class="choice">
              <input type="radio" name="message" checked={marked === text} onChange={() => setMarked(text)} />
              <span>
                {text} {verdict && <small class="quiet">{strings.verdicts[verdict]}</small>}
              </span>
            </label>
          );
        })}
      </fieldset>
      {marked !== null && <PhraseForm key={marked} text={marked} page={page} earlier={earlier} draft={draft} />}
    </>
  );
}
