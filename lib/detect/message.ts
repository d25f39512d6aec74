import { fold, squeeze } from '@/lib/text/fold';
import { isAboutSome, isOver, isWarning, withoutWish } from './advice';
import type { SignalName } from './signals';
import { CONDITIONAL, GO_ON, HEADING, PROGRAM, REPORTED } from './words/message';

/** `page`: all that a short page says, for what goes by its shape. */
export type MessageSource = 'text' | 'alert' | 'url' | 'title' | 'page';

/** One short message of the page, ready to be compared; never shown, stored or sent. */
export interface Message {
  /** Squeezed assertions: what the page says has happened. */
  readonly text: string;
  readonly source: MessageSource;
  /** Stands in error mark-up, or in a native dialog. */
  readonly marked: boolean;
  /** Several neighbouring blocks together: heard only where no block says something by itself. */
  readonly joined?: true;
  /** Stands in error mark-up, or in something that may be a box for messages. */
  readonly boxed?: true;
  /** It asks, advises, quotes or warns: it doesn't assert this of here and now. */
  readonly advises?: true;
  /** What holds of the text and the page around it; left out where it is taken at its word, as a dialog is. */
  readonly signals?: readonly SignalName[];
}

const QUOTED = /[「『“《〈][^」』”》〉]*[」』”》〉]/g;
/** No message is longer; what is read of a longer text would take its time and say nothing. */
const LONGEST = 1000;
const SENTENCE = /[。!\n]|(?<=\?)|\.(?=\s|$)/;
const CLAUSE = /[,;、]/;

/** The parts of a sentence that assert something, without the conditional tail: 若…，請…. */
function assertions(sentence: string, trusted: boolean): string {
  const asks = sentence.trimEnd().endsWith('?');
  const goesOn = asks && GO_ON.test(sentence);
  if (asks && !trusted && !goesOn) return '';
  if (isOver(sentence)) return '';
  // Plain text on a healthy page gives standing advice; what a box or a dialog says is about now.
  if (!trusted && isWarning(sentence)) return '';
  const kept: string[] = [];
  const clauses = sentence.split(CLAUSE);
  for (const [index, clause] of clauses.entries()) {
    const at = clause.search(CONDITIONAL);
    if (at >= 0) {
      kept.push(clause.slice(0, at));
      break;
    }
    if (!trusted && isAboutSome(clause, clauses[index + 1] ?? '')) break;
    kept.push(trusted ? clause : withoutWish(clause));
  }
  return kept.join('');
}

/**
 * A text of the page as a message: folded, and without questions, conditions,
 * quotations and reports, which tell of an error but are none.
 * Returns null where nothing is asserted, and of a text that is too long for a message.
 */
export function toMessage(raw: string, source: MessageSource, marked: boolean): Message | null {
  // White space of the source is no length of the text.
  const short = raw.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '));
  if (short.length > LONGEST) return null;
  let text = fold(short.replace(/\n/g, '。'));
  if (!marked) {
    if (REPORTED.test(text) || PROGRAM.test(short)) return null;
    text = text.replace(QUOTED, ' ');
  }
  const trusted = marked || source !== 'text';
  const spoken = text.split(SENTENCE).filter((sentence) => sentence.trim() !== '');
  const sentences = spoken.map((sentence) => squeeze(assertions(sentence, trusted)));
  const stated = sentences.filter((sentence) => !HEADING.test(sentence)).join('');
  const said = stated === '' ? sentences.join('') : stated;
  return said === '' ? null : { text: said, source, marked };
}
