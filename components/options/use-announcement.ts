import { useEffect, useState } from 'preact/hooks';

/** Long enough to read, short enough not to lie over the page. */
const SHOWN_MS = 5_000;

/** `turn` grows with every announcement, so that the same words twice are said twice. */
export interface Announcement {
  readonly words: string;
  readonly turn: number;
}

/** Words for the status line; they go by themselves. */
export function useAnnouncement(): [Announcement, (words: string) => void] {
  const [said, setSaid] = useState<Announcement>({ words: '', turn: 0 });
  useEffect(() => {
    if (said.words === '') return;
    const timer = setTimeout(() => setSaid(({ turn }) => ({ words: '', turn })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, (words) => setSaid(({ turn }) => ({ words, turn: turn + 1 }))];
}
