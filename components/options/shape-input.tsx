import type { Shape } from '@/lib/config/fields';
import type { PolicyProblem } from '@/lib/config/types';
import { FieldInput } from './field-input';
import { ListInput } from './list-input';
import { useOptionsState } from './options-context';

interface Props {
  readonly shape: Shape;
  readonly path: string;
  /** Accessible name. */
  readonly label: string;
  readonly describedBy?: string;
  readonly value: unknown;
  readonly problems: readonly PolicyProblem[];
  /** `undefined` takes the value away. */
  readonly change: (value: unknown) => void;
}

/** Longer than this, a text gets several lines. */
const ONE_LINE = 130;

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The control that fits a shape. */
export function ShapeInput({ shape, path, label, describedBy, value, problems, change }: Props) {
  const { strings } = useOptionsState();
  const invalid = problems.some((problem) => problem.path === path);
  const common = { 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': invalid };
  switch (shape.type) {
    case 'boolean':
      return (
        <select
          {...common}
          value={value === undefined ? '' : String(value)}
          onChange={({ currentTarget }) =>
            change(currentTarget.value === '' ? undefined : currentTarget.value === 'true')
          }
        >
          <option value="">{strings.notSet}</option>
          <option value="true">{strings.yes}</option>
          <option value="false">{strings.no}</option>
        </select>
      );
    case 'integer':
      return (
        <input
          {...common}
          type="number"
          min={shape.min}
          max={shape.max}
          value={typeof value === 'number' ? value : ''}
          onInput={({ currentTarget }) => change(currentTarget.value === '' ? undefined : Number(currentTarget.value))}
        />
      );
    case 'string': {
      const text = typeof value === 'string' ? value : '';
      const set = (next: string): void => change(next === '' ? undefined : next);
      if (shape.choices) {
        return (
          <select {...common} value={text} onChange={({ currentTarget }) => set(currentTarget.value)}>
            <option value="">{strings.notSet}</option>
            {shape.choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        );
      }
      return shape.max > ONE_LINE ? (
        <textarea {...common} rows={3} value={text} onInput={({ currentTarget }) => set(currentTarget.value)} />
      ) : (
        <input {...common} type="text" value={text} onInput={({ currentTarget }) => set(currentTarget.value)} />
      );
    }
    case 'object': {
      const record = recordOf(value);
      const set = (name: string, next: unknown): void => {
        const kept = Object.fromEntries(
          Object.entries({ ...record, [name]: next }).filter(([, one]) => one !== undefined),
        );
        change(Object.keys(kept).length === 0 ? undefined : kept);
      };
      return (
        <div class="fields">
          {shape.fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              path={`${path}.${field.name}`}
              value={record[field.name]}
              problems={problems}
              change={(next) => set(field.name, next)}
            />
          ))}
        </div>
      );
    }
    case 'array':
      return <ListInput shape={shape} path={path} label={label} value={value} problems={problems} change={change} />;
  }
}
