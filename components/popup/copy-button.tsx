import { useEffect, useState } from 'preact/hooks';
import { usePopup } from './popup-context';

interface Props {
  readonly label: string;
  readonly text: () => string;
}

/** Milliseconds that 已複製 stays. */
const SHOWN = 2000;

/** Copies a text with one click, and says so in its place and aloud. */
export function CopyButton({ label, text }: Props) {
  const { strings, announce } = usePopup();
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
      () => setTold(strings.copied),
      () => setTold(strings.copyFailed),
    );
  };
  return (
    <button type="button" class="action" onClick={onClick}>
      {told ?? label}
    </button>
  );
}
