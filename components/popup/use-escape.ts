import { useEffect } from 'preact/hooks';

/** Esc leads back from anywhere in a view, and doesn't close the popup then. */
export function useEscape(onBack: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      onBack();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onBack]);
}
