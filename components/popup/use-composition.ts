import { useMemo, useRef, useState } from 'preact/hooks';

export interface Composition {
  /** Whether an input method is at work. Selection, announcements and history wait for it. */
  readonly composing: boolean;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
  /** True if this key belongs to the input method. */
  readonly owns: (event: KeyboardEvent) => boolean;
}

/** keyCode of a key that an input method handles (UI Events): the only sign of it in some browsers. */
const IME_KEY_CODE = 229;

/** Watches input methods on one text field. */
export function useComposition(): Composition {
  const [composing, setComposing] = useState(false);
  // The state above arrives with the next rendering; keys need to know now.
  const now = useRef(false);
  const handlers = useMemo(() => {
    let count = 0;
    return {
      onCompositionStart() {
        count++;
        now.current = true;
        setComposing(true);
      },
      onCompositionEnd() {
        const ended = count;
        // Safari sends the Enter that commits after compositionend: it still belongs to the input method.
        setTimeout(() => {
          if (ended !== count) return;
          now.current = false;
          setComposing(false);
        });
      },
      owns: (event: KeyboardEvent) => now.current || event.isComposing || event.keyCode === IME_KEY_CODE,
    };
  }, []);
  return { composing, ...handlers };
}
