import { useOptionsState } from '@/components/options/options-context';
import type { PolicyProblem } from '@/lib/types/config';
import { useBuilder } from './builder-context';
import { ErrorLinks } from './error-links';
import { placeName } from './error-words';
import type { Draft } from './use-draft';

interface Props {
  readonly draft: Draft;
  /** All of the values, shown or not. */
  readonly problems: readonly PolicyProblem[];
  /** All of ids and addresses. */
  readonly wrong: readonly PolicyProblem[];
  goTo(path: string): void;
}

/** How the form stands, in one line, and what is to be corrected. */
export function FormState({ draft, problems, wrong, goTo }: Props) {
  const { strings, language } = useOptionsState();
  const { problems: shown } = useBuilder();
  const ofValues = shown.filter(({ path }) => !wrong.some((one) => one.path === path));
  const ofFields = shown.filter((one) => !ofValues.includes(one));
  const isEmpty = Object.keys(draft.values).length === 0;
  const [look, words] =
    ofValues.length > 0
      ? ['bad', strings.invalid(ofValues.length)]
      : ofFields.length > 0
        ? ['bad', strings.unfit(ofFields.map(({ path }) => placeName(path, strings, language)).join(strings.and))]
        : isEmpty
          ? ['quiet', strings.nothingYet]
          : problems.length + wrong.length > 0
            ? ['quiet', strings.unfinished]
            : ['good', strings.valid];
  return (
    <section class="block state" aria-label={strings.checked}>
      <p role="status" class={look}>
        {words}
      </p>
      <ErrorLinks problems={shown} goTo={goTo} />
    </section>
  );
}
