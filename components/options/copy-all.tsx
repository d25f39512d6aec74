import { useOptionsState } from './options-context';

/** Copies a text that is made only when it is asked for. */
export function CopyAll({ text }: { readonly text: () => string }) {
  const { strings, announce } = useOptionsState();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      announce(strings.copied);
    } catch {
      announce(strings.copyFailed);
    }
  }
  return (
    <button type="button" class="button" onClick={() => void copy()}>
      {strings.copyAll}
    </button>
  );
}
