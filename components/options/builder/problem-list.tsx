import { useOptionsState } from '@/components/options/options-context';
import { placeText, problemText } from '@/components/options/problem-text';
import type { PolicyProblem } from '@/lib/types/config';

/** Values that were refused: where each one stands, why, and what is allowed there. */
export function ProblemList({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  const { strings, language } = useOptionsState();
  if (problems.length === 0) return null;
  return (
    <ul class="problems">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.reason}`}>
          <code>{placeText(problem.path, strings)}</code> {problemText(problem, strings, language)}
        </li>
      ))}
    </ul>
  );
}
