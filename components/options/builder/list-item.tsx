import { CloseIcon } from '@/components/icons';
import { useOptionsState } from '@/components/options/options-context';
import type { Shape } from '@/lib/config/fields';
import { useBuilder } from './builder-context';
import { errorText } from './error-words';
import { ShapeInput } from './shape-input';
import { isWithin } from './shown-problems';
import { summaryOf } from './summary-of';

interface Props {
  readonly shape: Shape;
  readonly path: string;
  /** From 0. */
  readonly index: number;
  readonly label: string;
  readonly known: string | undefined;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  /** Lacks where there is nothing to remove yet. */
  readonly remove: (() => void) | undefined;
}

/** An item of a list: a line of its own, or where it has parts, a title that opens them. */
export function ListItem({ shape, path, index, label, known, open, toggle, value, change, remove }: Props) {
  const { strings, language } = useOptionsState();
  const { problems } = useBuilder();
  const bad = problems.some((problem) => isWithin(path, problem.path));
  const name = `${label} ${index + 1}`;
  const input = <ShapeInput shape={shape} path={path} label={name} known={known} value={value} change={change} />;
  const removal = remove && (
    <button
      type="button"
      class="button small remove"
      aria-label={strings.remove(label, index + 1)}
      title={strings.remove(label, index + 1)}
      onClick={remove}
    >
      <CloseIcon />
    </button>
  );
  if (shape.type !== 'object') {
    return (
      <div class="item" data-at={index} data-item={path}>
        <div>
          {input}
          {bad && (
            <span class="bad">
              {problems
                .filter((one) => one.path === path)
                .map((problem) => errorText(problem, strings, language))
                .join('；')}
            </span>
          )}
        </div>
        {removal}
      </div>
    );
  }
  return (
    <div class="item" data-at={index} data-item={path}>
      <details class="part" open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>
          {index + 1}. {summaryOf(value, shape) ?? strings.untitled}
          {bad && <span class="bad"> · {strings.toMend}</span>}
        </summary>
        {open && input}
      </details>
      {removal}
    </div>
  );
}
