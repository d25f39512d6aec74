import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import type { Shape } from '@/lib/config/fields';
import { useBuilder } from './builder-context';
import { ListItem } from './list-item';
import { suggestionsFor } from './suggestions';

interface Props {
  readonly shape: Shape & { readonly type: 'array' };
  readonly path: string;
  readonly label: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** A new item starts empty, in the type that its shape asks for. */
function emptyOf({ type }: Shape): unknown {
  return type === 'object' ? {} : type === 'array' ? [] : type === 'integer' ? 1 : '';
}

/** A list whose items are added, changed and removed one by one. One of them is open at a time: there may be 200. */
export function ListInput({ shape, path, label, value, change }: Props) {
  const { strings, language } = useOptionsState();
  const builder = useBuilder();
  const openAt = builder.openAt(path);
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<string | null>(null);
  const id = useId();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = suggestionsFor(path, language === 'en' ? 'en' : 'zh');
  // A list of lines begins with one to write in; it counts once something stands there.
  const isLines = shape.items.type === 'string';
  const lines = isLines && items.length === 0 ? [''] : items;
  const set = (next: readonly unknown[]): void =>
    change(next.length === 0 || (isLines && next.length === 1 && next[0] === '') ? undefined : next);
  // At once: an effect of the rendering before might else come first, and find nothing yet.
  useLayoutEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });

  function add(): void {
    focus.current = `:scope > [data-at="${items.length}"] :is(input, textarea, select)`;
    builder.toggle(path, items.length, true);
    set([...items, emptyOf(shape.items)]);
  }

  function remove(index: number): void {
    focus.current = isLines && items.length === 1 ? ':scope > [data-at="0"] input' : ':scope > .add';
    builder.toggle(path, index, false);
    builder.removed(path, index);
    set(items.filter((_, at) => at !== index));
  }

  return (
    <div class="list" ref={list} data-list={path}>
      {lines.map((item, index) => (
        <ListItem
          key={index}
          shape={shape.items}
          path={`${path}[${index}]`}
          index={index}
          label={label}
          known={known.length > 0 ? id : undefined}
          open={openAt === index}
          toggle={(open) => builder.toggle(path, index, open)}
          value={item}
          change={(next) => set(lines.map((one, at) => (at === index ? (next ?? emptyOf(shape.items)) : one)))}
          remove={items.length > 0 ? () => remove(index) : undefined}
        />
      ))}
      {known.length > 0 && (
        <datalist id={id}>
          {known.map(([code, meaning]) => (
            <option key={code} value={code}>
              {meaning}
            </option>
          ))}
        </datalist>
      )}
      {(items.length > 0 || !isLines) && items.length < shape.max && (
        <button type="button" class="button small add" onClick={add}>
          ＋ {strings.add(label)}
        </button>
      )}
    </div>
  );
}
