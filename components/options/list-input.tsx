import type { Shape } from '@/lib/config/fields';
import type { PolicyProblem } from '@/lib/config/types';
import { useOptionsState } from './options-context';
import { ShapeInput } from './shape-input';

interface Props {
  readonly shape: Shape & { readonly type: 'array' };
  readonly path: string;
  readonly label: string;
  readonly value: unknown;
  readonly problems: readonly PolicyProblem[];
  readonly change: (value: unknown) => void;
}

/** A new item starts empty, in the type that its shape asks for. */
function emptyOf({ type }: Shape): unknown {
  return type === 'object' ? {} : type === 'array' ? [] : type === 'integer' ? 1 : '';
}

/** A list whose items are added, changed and removed one by one. */
export function ListInput({ shape, path, label, value, problems, change }: Props) {
  const { strings } = useOptionsState();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const set = (next: readonly unknown[]): void => change(next.length === 0 ? undefined : next);
  return (
    <div class="list">
      {items.map((item, index) => (
        <div key={index} class="item">
          <ShapeInput
            shape={shape.items}
            path={`${path}[${index}]`}
            label={`${label} ${index + 1}`}
            value={item}
            problems={problems}
            change={(next) => set(items.map((one, at) => (at === index ? (next ?? emptyOf(shape.items)) : one)))}
          />
          <button
            type="button"
            class="button"
            aria-label={strings.remove(label, index + 1)}
            onClick={() => set(items.filter((_, at) => at !== index))}
          >
            ✕
          </button>
        </div>
      ))}
      {items.length < shape.max && (
        <button type="button" class="button" onClick={() => set([...items, emptyOf(shape.items)])}>
          ＋ {strings.add(label)}
        </button>
      )}
    </div>
  );
}
