import { fold } from '@/lib/text/fold';

/** Alternatives for folded text, from words with blanks between. */
const either = (words: string): string => words.split(' ').map(fold).join('|');

/** Others than who is here: 部分教師登入時出現…; 有老師反映…. */
const PERSONS = either('教師 老師 師長 師生 同仁 學生 家長 使用者 用戶 學校 縣市 單位 人員 民眾 帳號');
const OTHERS = `(?:${either('部分 部份 少數 多位 許多 有些 陸續有')})的?(?:${PERSONS})|有(?:${PERSONS})(?:${either('反映 反應 回報 表示 詢問 說 遇')})|\\b(?:some|several|many|a few) (?:teachers|users|people|schools|accounts|counties)\\b`;
/** From here on a sentence speaks of what might be or of others, or asks. */
export const CONDITIONAL = new RegExp(
  `${either('若 倘 遇有 請勿 切勿 假使 假如 如果 如有 如遇 如您 如仍 如未 如出現 如顯示 如發生 如無 例如 萬一 一旦 當您 當你 的時候 是否 能否 請問 怎麼 為什麼 為何 如何 什麼 避免 防止 以免 曾經 過去 近日 近期 近來')}|${OTHERS}|(?<!效)${fold('期間')}|(?<![例不猶宛恰])如(?![下上此同期實願今數圖])|^凡|\\b(?:if|when|whenever|how|why|what|in case|should you|unless|to avoid)\\b`,
);
/** Reported speech: a manual or a news line, not the page itself. */
export const REPORTED = new RegExp(
  `(?:${either('出現 顯示 看到 跳出 遇到 遭遇 反映 回報 關於 有關')})(?=[「『"“'《〈【]|${either('無法取得 驗證失敗 自然人憑證 access 帳號')})`,
);
/** What holds at all times: what a device must have, what is done instead, what comes of something. */
export const GENERAL = new RegExp(
  `${either('以上 以下 以前 以後 前發行 後發行 可改 改用 限用 限由 一律 須為 應為 僅限 僅供')}|\\b(?:will be|must be|at least|or (?:later|newer|above))\\b`,
);
/** A line of a program or of its table of texts: an example, or a source, and nothing that is said here. */
export const PROGRAM =
  /\$\w+\s*(?:\[|=|->)|\becho\s*['"「“]|<\?(?:php|=)|^\s*\w+(?:\.\w+)+\s*=|\bfunction\s*\w*\(|\breturn\s+[\w'"]+;/m;
/** News about the service, not word of this login. */
export const ANNOUNCED = new RegExp(
  `${either('公告 已更新 已修正 已修復 已解決 已恢復 已排除 完成更新 搶修 排查 調查中 查明 修復中 修正中 更正中 已通報 陸續恢復 恢復正常 工程師處理 廠商處理 各校 各位 周知 轉知')}|\\b(?:has|have) been (?:fixed|updated|resolved)\\b|\\bwe are (?:working|looking)\\b`,
);
/** Tells since when a trouble goes on, as news do: 11/24 上午起. A time stamp says when this happened. */
export const SINCE = new RegExp(
  `\\d[日)\\]】]?\\s*(?:${either('起 上午 下午 凌晨 中午 晚間 早上 因 約 至')})|(?:${either('今 本 昨')})(?:${either('日 週 早 晚')})|\\bsince\\b`,
);
const NAMED = `(?:${either('系統 發生')})*(?:${either('錯誤 訊息 提示 注意 警告')})(?:${either('訊息 提示')})?`;
/** A heading of a message, which says no more than that it is one. */
export const HEADING = new RegExp(`^${NAMED}$|^(?:error|warning|notice|message)$`);
/** A question that only asks to go on is no question about the error: 是否重新登入？ */
export const GO_ON = new RegExp(`${either('重新 重試 再試 繼續 返回 確定')}|retry|again|continue`);
