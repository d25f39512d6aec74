import { useOptionsState } from '@/components/options/options-context';
import type { PolicyProblem } from '@/lib/types/config';
import { errorText, placeName } from './error-words';

interface Props {
  readonly problems: readonly PolicyProblem[];
  goTo(path: string): void;
}

/** What is to be corrected, each as a link into its field. */
export function ErrorLinks({ problems, goTo }: Props) {
  const { strings, language } = useOptionsState();
  if (problems.length === 0) return null;
  return (
    <ul class="problems">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.reason}`}>
          <button type="button" class="link" onClick={() => goTo(problem.path)}>
            {placeName(problem.path, strings, language)}
          </button>
          {strings.colon}
          {errorText(problem, strings, language)}
        </li>
      ))}
    </ul>
  );
}
