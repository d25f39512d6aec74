import { usePopup } from './popup-context';

interface Props {
  readonly query: string;
  readonly onSample: (query: string) => void;
}

/** Nothing found: says so with the words typed, and offers others. */
export function NoResult({ query, onSample }: Props) {
  const { strings } = usePopup();
  return (
    <section class="none">
      <h2>{strings.noneTitle(query.trim())}</h2>
      <p>{strings.noneHint}</p>
      <p class="part-label">{strings.tryThese}</p>
      <ul class="samples">
        {strings.samples.map((sample) => (
          <li key={sample}>
            <button type="button" class="chip" onClick={() => onSample(sample)}>
              {sample}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
