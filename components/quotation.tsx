import { useState } from 'preact/hooks';
import { Linked } from './linked';
import { useWords } from './words';

interface Props {
  readonly text: string;
  readonly lang: string;
  /** Never folded. */
  readonly whole?: boolean;
}

/** Characters from which a quotation is folded to a few lines: the desk's usual answers are shorter. */
const LONG = 240;

/** Words as they stand in their source. A long text is folded to its first lines; nothing of it is left out. */
export function Quotation({ text, lang, whole = false }: Props) {
  const { common } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || whole || text.length < LONG;
  return (
    <>
      <blockquote class={open ? 'answer' : 'answer folded'} lang={lang}>
        <p>
          <Linked text={text} />
        </p>
      </blockquote>
      {!open && (
        <button type="button" class="unfold" onClick={() => setUnfolded(true)}>
          {common.whole}
        </button>
      )}
    </>
  );
}
