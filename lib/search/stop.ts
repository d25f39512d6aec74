import { fold } from '@/lib/text/fold';

/** Phrases of courtesy, question and grammar: not what a query is about. */
const HAN = `請問 請教 請 謝謝 您好 你好 老師好 不好意思 麻煩 幫忙 怎麼辦 該怎麼辦 怎麼用 怎麼 要怎麼 怎樣 怎麼樣 如何 為什麼 為何 什麼 是什麼 甚麼
可不可以 可以 可否 能不能 能否 會不會 是不是 有沒有 要不要 行不行 是否 是怎樣 是要 需要 一定要 應該 該 想要 想 要 會 能 得 嗎 呢 吧 啊 喔 耶 啦 了 的 地 之 也 都 又 就 還 還是 還要 再 才 很 太 好像 已經 一直 總是 每次 突然 剛剛 現在 目前
我 我的 你 你的 我們 他 他們 老師 這 這個 這樣 這裡 那 那個 那邊 哪 哪裡 哪邊 去哪 去哪裡 去哪邊 在哪 在哪裡 從 從哪裡 到 去 來 在 是 有 用 把 被 跟 和 與 或 及 而 但 但是 因為 所以 如果 的話 之後 以後 後 時 的時候 時候 一下 一個 個 幾 多少 知道 不知道 問題 情況 狀況 出問題 處理 解決 辦法 方法 方式 告訴 說 系統說`;
const LATIN =
  'a an the i my me we you your it its is are was be am do does did to of in on at for with by from and or if how what where when why who which can could should will would please have has had get this that there use using need want so as after before still just today now too very quite really mine been being were did http https www';

const han = new Set(HAN.split(/\s/).map(fold));
const latin = new Set(LATIN.split(' '));
const longest = Math.max(...[...han].map((phrase) => phrase.length));

/** Length of the stop phrase at `from` in a folded run of Han characters, 0 if there is none. */
export function stopLength(text: string, from: number): number {
  for (let length = Math.min(longest, text.length - from); length > 0; length--) {
    if (han.has(text.slice(from, from + length))) return length;
  }
  return 0;
}

/** Whether an English word says nothing on its own. */
export function isStopWord(word: string): boolean {
  return latin.has(word);
}
