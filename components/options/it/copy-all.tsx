import { useState } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';

/** Copies a text that is made only when it is asked for; where that is not allowed, shows it to be copied by hand. */
export function CopyAll({ text }: { readonly text: () => string }) {
  const { strings, announce } = useOptionsState();
  const [byHand, setByHand] = useState('');
  async function copy(): Promise<void> {
    const words = text();
    try {
      await navigator.clipboard.writeText(words);
      setByHand('');
      announce(strings.copied);
    } catch {
      setByHand(words);
      announce(strings.copyFailed);
    }
  }
  return (
    <>
      <button type="button" class="button primary" onClick={() => void copy()}>
        {strings.copyAll}
      </button>
      {byHand !== '' && <textarea readOnly rows={8} aria-label={strings.copyAll} value={byHand} />}
    </>
  );
}
