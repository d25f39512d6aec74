import { fold } from '@/lib/text/fold';

/** Phrases of courtesy, question and grammar: not what a query is about. */
const HAN = `請問 請教 請 謝謝 您好 你好 老師好 不好意思 麻煩 幫忙 怎麼辦 怎麼 怎樣 怎麼樣 如何 為什麼 為何 什麼 甚麼 可不可以 可以 可否 能不能 能否 會不會 是不是 有沒有 要不要 行不行 是否 需要 一定要 應該 該 想 要 會 能 得 嗎 呢 吧 啊 喔 耶 啦 了 的 地 之 也 都 又 就 還 再 才 很 太 好像 已經 一直 總是 每次 突然 現在 目前 我 你 我們 他 他們 老師 這 這樣 這裡 那 那邊 哪 哪裡 哪邊 去哪裡 去哪邊 在哪裡 從 到 去 來 在 是 有 用 把 被 跟 和 與 或 及 而 但 因為 所以 如果 的話 以後 後 時 時候 一下 一個 個 幾 多少 知道 不知道 問題 情況 狀況 出問題 處理 解決 辦法 方法 方式 告訴 說 系統說 明明 根本 直接 結果 剛 剛好 原本 原來 本來 居然 竟然 竟 反而 卻 只 而且 然後 接著 最後 並 不過 可是 到底 究竟 真的 真是 有點 有些 非常 十分 比較 全部 完全 仍 仍然 依然 老是 常常 經常 有時候 偶爾 偏偏 幾乎 大概 可能 或許 也許 似乎 感覺 覺得 以為 聽說 發現 不斷 甚至 另外 其實 反正 馬上 立刻 隨便 趕快 趕緊 終於 忽然 今天 昨天 前天 明天 今早 早上 上午 中午 下午 晚上 剛開學 最近 之前 以前 當時 這次 上次 下次 這幾天 這兩天 平常 平時 從沒 每天 等一下 第一次 遇過 遇到 它 她 自己 大家 這種 那種 這些 那些 這邊 這支 這張 這台 那支 那張 那台 裡面 上面 誰 怎 何時 多久 哪種 拜託 救命 很急 急用 煩死 氣死 傻眼 唉 哎 欸 蛤 嗯 吼 哈 囉 嘛 哦 呀 打擾 感謝 感恩 辛苦了 敬上 您 協助 問一下 想問`;
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
