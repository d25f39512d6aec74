import { useRef } from 'preact/hooks';

/** The latest value that was not `held`: what waits for an input method reads this one. */
export function useSettled<T>(value: T, held: boolean): T {
  const last = useRef(value);
  if (!held) last.current = value;
  return last.current;
}
