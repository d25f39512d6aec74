import { useId, useRef } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import type { Field, Shape } from '@/lib/config/fields';
import { useBuilder } from './builder-context';
import { isInSteps } from './builder-groups';
import { fieldNameOf } from './choice-label';
import { errorText } from './error-words';
import { ShapeInput } from './shape-input';

interface Props {
  readonly field: Field;
  /** Dotted path of the value, as problems name it. */
  readonly path: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

const isSimple = ({ type }: Shape): boolean => type !== 'object' && type !== 'array';

/** A field of the table as a part of the form, with what is wrong with its value. */
export function FieldInput({ field, path, value, change }: Props) {
  const { strings, language } = useOptionsState();
  const { problems } = useBuilder();
  const id = useId();
  // What was begun stays open: cleared text would else close the part under the cursor.
  const begun = useRef(false);
  begun.current ||= value !== undefined;
  const words = language === 'en' ? 'en' : 'zh';
  const own = problems.filter((problem) => problem.path === path);
  const simple = isSimple(field.shape);
  const body = (
    <>
      <ShapeInput
        shape={field.shape}
        path={path}
        label={field.title[words]}
        id={simple ? id : undefined}
        describedBy={`${id}-hint ${id}-bad`}
        value={value}
        change={change}
      />
      <span id={`${id}-bad`} class="bad">
        {own.map((problem) => errorText(problem, strings, language)).join('；')}
      </span>
    </>
  );
  const hint = (
    <span id={`${id}-hint`} class="quiet">
      {fieldNameOf(path) === 'entry' ? strings.entryHint : field.description[words]}
    </span>
  );
  const name = !isInSteps(path) && <code>{field.name}</code>;
  const title = (
    <>
      {field.title[words]}
      {field.required && <span class="quiet"> {strings.required}</span>}
    </>
  );
  if (simple) {
    return (
      <div class="field">
        <span class="field-head">
          <label class="field-title" for={id}>
            {title}
          </label>{' '}
          {name}
        </span>
        {hint}
        {body}
      </div>
    );
  }
  // Inside an item of a list a part of its own would make the form endless.
  if (field.shape.type === 'object' && path.includes('[')) {
    return (
      <details class="part" open={begun.current}>
        <summary>
          {title} {name}
        </summary>
        {hint}
        {body}
      </details>
    );
  }
  return (
    <fieldset class="part">
      <legend>
        {title} {name}
      </legend>
      {hint}
      {body}
    </fieldset>
  );
}
