import { useOptionsState } from '@/components/options/options-context';
import type { InForce } from '@/lib/config/in-force';
import { ValueCell } from './value-cell';

function Table({ values }: { readonly values: readonly InForce[] }) {
  const { strings, language } = useOptionsState();
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.field}</th>
          <th scope="col">{strings.value}</th>
          <th scope="col">{strings.source}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ field, value, origin, locked }) => (
          <tr key={field.name}>
            <th scope="row">
              {field.title[words]} <code>{field.name}</code>
            </th>
            <td>
              <ValueCell label={field.title[words]} value={value} />
            </td>
            <td>
              <span class={`origin from-${origin}`}>
                {origin === 'default' && locked ? strings.lockedDefault : strings.sources[origin]}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every policy field, the value that holds, and whose word it is; plain defaults folded. */
export function ValuesTable({ values }: { readonly values: readonly InForce[] }) {
  const { strings } = useOptionsState();
  const isPlain = ({ origin, locked }: InForce): boolean => origin === 'default' && !locked;
  const defaults = values.filter(isPlain);
  const others = values.filter((value) => !isPlain(value));
  return (
    <section class="block" aria-labelledby="values-title">
      <h2 id="values-title">{strings.values}</h2>
      {others.length > 0 && <Table values={others} />}
      {defaults.length > 0 && (
        <details>
          <summary>{strings.defaults(defaults.length)}</summary>
          <Table values={defaults} />
        </details>
      )}
    </section>
  );
}
