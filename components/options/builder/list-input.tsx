import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import type { Shape } from '@/lib/config/fields';
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
  const [openAt, setOpenAt] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<string | null>(null);
  const id = useId();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = suggestionsFor(path, language === 'en' ? 'en' : 'zh');
  const set = (next: readonly unknown[]): void => change(next.length === 0 ? undefined : next);
  useEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });

  function add(): void {
    focus.current = `:scope > [data-at="${items.length}"] :is(input, textarea, select)`;
    setOpenAt(items.length);
    set([...items, emptyOf(shape.items)]);
  }

  function remove(index: number): void {
    focus.current = ':scope > .add';
    setOpenAt(null);
    set(items.filter((_, at) => at !== index));
  }

  return (
    <div class="list" ref={list}>
      {items.map((item, index) => (
        <ListItem
          key={index}
          shape={shape.items}
          path={`${path}[${index}]`}
          index={index}
          label={label}
          known={known.length > 0 ? id : undefined}
          open={openAt === index}
          toggle={(open) => setOpenAt(open ? index : openAt === index ? null : openAt)}
          value={item}
          change={(next) => set(items.map((one, at) => (at === index ? (next ?? emptyOf(shape.items)) : one)))}
          remove={() => remove(index)}
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
      {items.length < shape.max && (
        <button type="button" class="button small add" onClick={add}>
          ＋ {strings.add(label)}
        </button>
      )}
    </div>
  );
}
