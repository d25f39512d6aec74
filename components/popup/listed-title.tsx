import type { Listed } from './group-hits';
import { latinMarks } from './latin-marks';
import { MarkedText } from './marked-text';
import { usePopup } from './popup-context';
import { piecesOf } from './snippet';

interface Props {
  readonly listed: Listed;
  readonly query: string;
}

/** A question as it stands in its source, its hits marked. */
export function OriginalTitle({ listed }: Pick<Props, 'listed'>) {
  return <MarkedText pieces={piecesOf(listed.entry.question, listed.marks?.question ?? [])} />;
}

/** A question in the reader's language, its hits marked. */
export function ListedTitle({ listed, query }: Props) {
  const { language } = usePopup();
  if (language !== 'en') return <OriginalTitle listed={listed} />;
  const { question } = listed.entry.en;
  return <MarkedText pieces={piecesOf(question, latinMarks(question, query))} />;
}
