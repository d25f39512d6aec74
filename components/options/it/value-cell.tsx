import { useState } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { valueText } from './report';

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Of 200 long entries this much is plenty to look at; a policy file has them all. */
const MOST = 20_000;

/** A value in force: short ones as they are, lists of parts on request. */
export function ValueCell({ label, value }: { readonly label: string; readonly value: unknown }) {
  const { strings } = useOptionsState();
  const [open, setOpen] = useState(false);
  const short = valueText(value, strings);
  if (isNothing(value)) return <span class="empty">{short}</span>;
  if (!Array.isArray(value) || short === value.join(', ')) return <>{short}</>;
  const text = open ? JSON.stringify(value, null, 2) : '';
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{short}</summary>
      <textarea readOnly rows={10} aria-label={label} value={text.length > MOST ? `${text.slice(0, MOST)}…` : text} />
    </details>
  );
}
