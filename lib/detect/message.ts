import { fold, squeeze } from '@/lib/faq/fold';
import { isAboutSome, isOver, isWarning, withoutWish } from './advice';

export type MessageSource = 'text' | 'alert' | 'url' | 'title';

/** One short message of the page, ready to be compared; never shown, stored or sent. */
export interface Message {
  /** Squeezed assertions: what the page says has happened. */
  readonly text: string;
  readonly source: MessageSource;
  /** Stands in error mark-up, or in a native dialog. */
  readonly marked: boolean;
  /** Several neighbouring blocks together: heard only where no block says something by itself. */
  readonly joined?: true;
}

const either = (words: string): string => words.split(' ').map(fold).join('|');

/** From here on a sentence speaks of what might be, or asks. */
const CONDITIONAL = new RegExp(
  `${either('若 倘 遇有 請勿 切勿 假使 假如 如果 如有 如遇 如您 如仍 如未 如出現 如顯示 如發生 如無 例如 萬一 一旦 當您 當你 的時候 是否 能否 請問 怎麼 為什麼 為何 如何 什麼 避免 防止 以免 曾經 過去 近日 近期 部分使用者 部分老師')}|(?<!效)${fold('期間')}|(?<![例不猶宛恰])如(?![下上此同期實願今數圖])|^凡|\\b(?:if|when|whenever|how|why|what|in case|should you|unless|to avoid)\\b`,
);
/** Reported speech: a manual or a news line, not the page itself. */
const REPORTED = new RegExp(
  `(?:${either('出現 顯示 看到 跳出 遇到 遭遇 反映 回報 關於 有關')})(?=[「『"“'《〈【]|${either('無法取得 驗證失敗 自然人憑證 access 帳號')})`,
);
const QUOTED = /[「『“《〈][^」』”》〉]*[」』”》〉]/g;
/** A heading of a message, which says no more than that it is one. */
const HEADING = new RegExp(
  `^(?:${either('系統 發生')})*(?:${either('錯誤 訊息 提示 注意 警告')})(?:${either('訊息 提示')})?$|^(?:error|warning|notice|message)$`,
);
/** The same before what the message says: 錯誤！ 您的帳號已被凍結. Read together they would make a wrong account of it. */
const LEAD = new RegExp(
  `^\\s*(?:${either('系統 發生')})*(?:${either('錯誤 訊息 提示 注意 警告')})(?:${either('訊息 提示')})?[\\s:!]+(?=\\S)`,
);
/** A question that only asks to go on is no question about the error: 是否重新登入？ */
const GO_ON = new RegExp(`${either('重新 重試 再試 繼續 返回 確定')}|retry|again|continue`);
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
 * Returns null where nothing is asserted.
 */
export function toMessage(raw: string, source: MessageSource, marked: boolean): Message | null {
  let text = fold(raw.replace(/\n/g, '。')).replace(LEAD, '');
  if (!marked) {
    if (REPORTED.test(text)) return null;
    text = text.replace(QUOTED, ' ');
  }
  const trusted = marked || source !== 'text';
  const sentences = text.split(SENTENCE).map((sentence) => squeeze(assertions(sentence, trusted)));
  const stated = sentences.filter((sentence) => !HEADING.test(sentence)).join('');
  const said = stated === '' ? sentences.join('') : stated;
  return said === '' ? null : { text: said, source, marked };
}
