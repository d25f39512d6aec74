import { useEffect } from 'preact/hooks';
import { lazy } from '@/components/lazy';
import type { Finding } from '@/lib/types/page';
import { usePopup } from './popup-context';
import type { Look } from './use-look';

const LookAnswer = lazy(async () => (await import('./look-answer')).LookAnswer);

interface Props {
  readonly look: Look;
  readonly onAsk: () => void;
  /** What the panel has found in this tab: it holds as well. */
  readonly held: readonly Finding[];
  readonly tab: number | undefined;
  readonly inTab: boolean;
  /** Search results need the room. */
  readonly brief: boolean;
}

/** The button that looks once at the page in front, and what it has seen. */
export function LookPart({ look, onAsk, held, tab, inTab, brief }: Props) {
  const { strings, announce } = usePopup();
  const looking = look.state === 'looking';
  useEffect(() => {
    if (looking) announce(strings.looking);
  }, [looking, announce, strings]);
  return (
    <>
      {(look.state === 'looked' || look.state === 'refused') && (
        <LookAnswer look={look} held={held} tab={tab} inTab={inTab} brief={brief} />
      )}
      {!brief && (
        <p class="look">
          <button type="button" class="chip look-button" disabled={looking} onClick={onAsk} title={strings.lookHint}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10Z" />
              <circle cx="10" cy="10" r="2.4" />
            </svg>
            {looking ? strings.looking : look.state === 'idle' ? strings.look : strings.lookAgain}
          </button>
          {look.state === 'idle' && <small>{strings.lookHint}</small>}
        </p>
      )}
    </>
  );
}
