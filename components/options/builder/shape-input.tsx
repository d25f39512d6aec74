import { useOptionsState } from '@/components/options/options-context';
import type { Shape } from '@/lib/config/fields';
import { useBuilder } from './builder-context';
import { ChoiceList } from './choice-list';
import { FieldInput } from './field-input';
import { ListInput } from './list-input';
import { NumberInput } from './number-input';
import { TextInput } from './text-input';

interface Props {
  readonly shape: Shape;
  readonly path: string;
  /** Accessible name where no label belongs to the control. */
  readonly label: string;
  /** Of the control to which a label belongs. */
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly known?: string | undefined;
  readonly value: unknown;
  /** `undefined` takes the value away. */
  readonly change: (value: unknown) => void;
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The control that fits a shape. */
export function ShapeInput({ shape, path, label, id, describedBy, known, value, change }: Props) {
  const { strings } = useOptionsState();
  const { problems } = useBuilder();
  const common = {
    id,
    'aria-label': id === undefined ? label : undefined,
    'aria-describedby': describedBy,
    'data-path': path,
    'aria-invalid': problems.some((problem) => problem.path === path),
  };
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
      return <NumberInput shape={shape} path={path} common={common} value={value} change={change} />;
    case 'string':
      return <TextInput shape={shape} path={path} common={common} known={known} value={value} change={change} />;
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
              change={(next) => set(field.name, next)}
            />
          ))}
        </div>
      );
    }
    case 'array':
      return shape.items.type === 'string' && shape.items.choices ? (
        <ChoiceList choices={shape.items.choices} path={path} value={value} change={change} />
      ) : (
        <ListInput shape={shape} path={path} label={label} value={value} change={change} />
      );
  }
}
