import { useOptionsState } from '@/components/options/options-context';
import type { InForce } from '@/lib/config/in-force';
import { ValueCell } from './value-cell';

/** Every policy field, the value that holds, and whose word it is. */
export function ValuesTable({ values }: { readonly values: readonly InForce[] }) {
  const { strings, language } = useOptionsState();
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <section class="block" aria-labelledby="values-title">
      <h2 id="values-title">{strings.values}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.field}</th>
            <th scope="col">{strings.value}</th>
            <th scope="col">{strings.source}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ field, value, origin }) => (
            <tr key={field.name}>
              <th scope="row">
                {field.title[words]} <code>{field.name}</code>
              </th>
              <td>
                <ValueCell label={field.title[words]} value={value} />
              </td>
              <td>
                <span class={`origin from-${origin}`}>{strings.sources[origin]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
