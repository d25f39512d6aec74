import { useOptionsState } from '@/components/options/options-context';
import type { PolicyProblem } from '@/lib/types/config';

/** Values that were refused: where each one stands, and why. */
export function ProblemList({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  const { strings } = useOptionsState();
  if (problems.length === 0) return null;
  return (
    <ul class="problems">
      {problems.map(({ path, reason }) => (
        <li key={`${path} ${reason}`}>
          <code>{path === '' ? strings.wholePolicy : path}</code> {strings.reasons[reason]}
        </li>
      ))}
    </ul>
  );
}
