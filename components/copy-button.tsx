import { useEffect, useState } from 'preact/hooks';
import { fill } from '@/lib/text/template';
import { isByPerson } from './by-person';
import { CheckIcon, CopyIcon } from './icons';
import { useWords } from './words';

interface Props {
  /** What is copied, also named for screen readers. */
  readonly text: string;
  /** Where the surface says it aloud in a place of its own; by default the button does. */
  readonly announce?: (words: string) => void;
}

/** Milliseconds that 已複製 stays. */
const SHOWN_MS = 2000;

/** A small button that copies a number or an address, and says so in its place. */
export function CopyButton({ text, announce }: Props) {
  const { common } = useWords();
  const [told, setTold] = useState('');
  useEffect(() => {
    if (told === '') return;
    announce?.(told);
    const timer = setTimeout(() => setTold(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told, announce]);

  function copy(event: Event): void {
    if (!isByPerson(event)) return;
    navigator.clipboard.writeText(text).then(
      () => setTold(common.copied),
      () => setTold(common.copyFailed),
    );
  }

  return (
    <button type="button" class="copy" aria-label={fill(common.copyWhat, { what: text })} onClick={copy}>
      {told === common.copied ? <CheckIcon /> : <CopyIcon />}
      <span class="copy-told" role={announce ? undefined : 'status'}>
        {told}
      </span>
    </button>
  );
}
