import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';
import { usePopup } from './popup-context';

interface Props {
  readonly label: string;
  readonly text: () => string;
  /** What most people come here to do. */
  readonly first?: boolean;
}

/** Milliseconds that 已複製 stays. */
const SHOWN = 2000;

/** Copies a text with one click, and says so in its place and aloud. */
export function CopyAction({ label, text, first = false }: Props) {
  const { announce } = usePopup();
  const { common } = useWords();
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (told === null) return;
    announce(told);
    const timer = setTimeout(() => {
      setTold(null);
      announce('');
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [told, announce]);
  const onClick = () => {
    navigator.clipboard.writeText(text()).then(
      () => setTold(common.copied),
      () => setTold(common.copyFailed),
    );
  };
  return (
    <button type="button" class={first ? 'action action-first' : 'action'} onClick={onClick}>
      {told ?? label}
    </button>
  );
}
