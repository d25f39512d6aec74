import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly intro?: string;
  readonly rows: readonly (readonly [string, string])[];
}

/** Titles and values under a heading. */
export function Facts({ title, intro, rows }: Props) {
  const id = useId();
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p class="quiet">{intro}</p>}
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
