import { useEffect } from 'preact/hooks';

/** Milliseconds that a message must stand before it is spoken: typing must not talk over itself. */
const DEBOUNCE = 400;

/** Hands `text` to `announce` once it has stood for a while; not while `held`. */
export function useSpoken(text: string, held: boolean, announce: (text: string) => void): void {
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(announce, DEBOUNCE, text);
    return () => clearTimeout(timer);
  }, [text, held, announce]);
}
