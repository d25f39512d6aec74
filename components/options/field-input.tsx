import { useId } from 'preact/hooks';
import type { Field, Shape } from '@/lib/config/fields';
import type { PolicyProblem } from '@/lib/config/types';
import { useOptionsState } from './options-context';
import { ShapeInput } from './shape-input';

interface Props {
  readonly field: Field;
  /** Dotted path of the value, as problems name it. */
  readonly path: string;
  readonly value: unknown;
  readonly problems: readonly PolicyProblem[];
  readonly change: (value: unknown) => void;
}

const isSimple = ({ type }: Shape): boolean => type !== 'object' && type !== 'array';

/** A field of the table as a part of the form, with what is wrong with its value. */
export function FieldInput({ field, path, value, problems, change }: Props) {
  const { strings, language } = useOptionsState();
  const id = useId();
  const words = language === 'en' ? 'en' : 'zh';
  const own = problems.filter((problem) => problem.path === path);
  const body = (
    <>
      <ShapeInput
        shape={field.shape}
        path={path}
        label={field.title[words]}
        describedBy={id}
        value={value}
        problems={problems}
        change={change}
      />
      <span id={id} class="quiet">
        {field.description[words]}
      </span>
      {own.map(({ reason }) => (
        <span key={reason} class="bad" role="alert">
          {strings.reasons[reason]}
        </span>
      ))}
    </>
  );
  return isSimple(field.shape) ? (
    <div class="field">
      <span aria-hidden="true">
        {field.title[words]} <code>{field.name}</code>
      </span>
      {body}
    </div>
  ) : (
    <fieldset class="block">
      <legend>
        {field.title[words]} <code>{field.name}</code>
      </legend>
      {body}
    </fieldset>
  );
}
