import { fold } from '@/lib/text/fold';
import type { Unit } from './unit';

/**
 * Words of a teacher's day that have nothing to do with logging in. Where no entry has such a word, a query with it is
 * about something else, however many of its other words are known: 手機殼, 信用卡感應.
 */
const HAN = `監理服務 自來水 台電 國稅局 移民署 警察局 派出所 法院 戶口 退稅 牌照稅 行照 郵局 帳單 信用額度 簽帳卡 金融憑證 證券 開戶 美金 台幣 發薪 年終 敘薪 教師證 甄試 教檢 學習歷程 差勤機 人事系統 全教網 圖書系統 缺曠 獎懲 服務證 員工證 加油卡 電話卡 網卡 預付卡 記憶卡 音效卡 顯示卡 顯卡 名片 書卡 蝦皮 網拍 訂單 物流 超商 取貨 折價券 點數 優惠 健檢 看診 藥單 醫院 診所 資料夾 格式化 重灌 開機密碼 硬體 監視器 廣播 電視 洗衣機 考勤 鑰匙 密碼鎖 保全 段考時間 作業繳交 指考 分科測驗 英檢 多益 證照 校務系統 校務行政 成績 分數 補考 考卷 試題 題庫 聯絡簿 課表 調課 排課 選課 課程計畫 教案 教材 課本 教具 備課 觀課 公開課 研習時數 學分 點名 出缺席 假單 差勤 差旅費 簽到 打卡機 考績 薪水 薪資 鐘點費 退休金 退撫 勞保 公保 健保 保險 報稅 所得稅 扣繳 獎學金 補助 經費 核銷 報帳 採購 發票 收據 公文 公告欄 會議紀錄 教評會 甄選 缺額 介聘 戶外教育 畢業旅行 比賽 報名費 午餐 菜單 便當 飲水機 廁所 冷氣 電費 停車 校車 門禁 消防 地震 颱風 停課 疫苗 流感 健康檢查 借書 還書 影印 影印機 印表機 列印 掃描器 投影機 單槍 電子白板 大屏 攝影機 耳機 滑鼠 鍵盤 隨身碟 硬碟 記憶體 主機板 電池 充電 行動電源 手機殼 保護貼 手機費 電信費 門號 網速 網路線 網路很慢 無線網路 無線基地台 交換器 防毒 中毒 簡報 試算表 文書 剪輯 直播 錄影 拍照 相片 照片 相機 信用卡 提款卡 金融卡 悠遊卡 一卡通 健保卡 會員卡 集點卡 護照 駕照 換發身分證 身分證遺失 機車 公車 高鐵 場地 租借 器材 垃圾 貼紙 標籤 名牌 識別證 維修 送修 報修 天氣 音樂 遊戲 外送 旅遊 訂房 股票 匯率 門鎖 團購 補發 截圖 產生器 掛號 門診 招生 研究所 入學 註冊組 分機 主任是誰 沒收 費率 吃到飽 打卡 生物課 實驗課 範圍 通知單 作文 預報 飲料 銀行 網路銀行 網銀 轉帳 匯款 提款 貸款 工商憑證 人事服務網 學生證 數位學生證 學籍 簡章 傳真 指派 派作業 診斷報告 快易通 臉書 校園無線 信箱容量 水費 房貸 買票 訂票 購物 網購 賣場 拍賣 載具 違規 罰單 監理站 選舉 兵役 出國 簽證 行動支付 支付 付款 街口 儲值 加值 扣款 繳費 學費 正解 反解 打印 複印 手機號碼 居留證 影本 寶可夢 食譜 推薦 回收 二手 指紋機 均一 學習吧 酷課 顯示器 社群 刷卡機 感應燈 感應器 教育處長 教育局長 掃描文件`;
/** Times, places, persons and events of a school: other matters as well, but beside what is ours only the scene of it. */
const SCENES = `寒假 暑假 請假 公假 病假 事假 產假 留停 留職停薪 休假 開學 補課 補班 導師 代課 代理教師 實習 校長 處長 圖書館 保健室 輔導室 班級 會議 開會 校務會議 運動會 校慶 段考 期中考 期末考 研習 進修 值班 加班 出差 家長會 班親會 家長日 夏令營 營隊 校外教學 畢業典禮 園遊會 社團 會考 學測 新生`;
const LATIN =
  'windowshello windowspin appleid googleaccount creditcard debitcard bankcard bankpin simpin simcard google icloud microsoft office365 onedrive gdrive discord twitter visa mastercard vpn ssl sim esim pdf jpg png usb gmail hotmail outlook line fb ig momo pchome shopee wifi wi-fi router bluetooth printer scanner projector powerpoint ppt excel word zoom teams meet classroom canva youtube netflix spotify facebook instagram tiktok chatgpt minecraft photoshop grade grades exam mdm arc ecpa eduroam atm paypal netbank bank banking';

/** Stands for a word of other matters until it is weighed. */
export const ELSEWHERE: Unit = { alternatives: [], share: 0 };
/** The same for one of the scenes. */
export const SCENE: Unit = { alternatives: [], share: 0 };

const scenes = new Set(SCENES.split(' ').map(fold));
const han = new Set([...HAN.split(/\s/).map(fold), ...scenes]);
const latin = new Set(LATIN.split(' ').map((word) => word.replace('-', '')));
const longest = Math.max(...[...han].map((word) => word.length));

/** What such a word weighs beside a single word that is known, and beside several, which ask for something by themselves. */
const SHARE = { besideOne: 2, besideSeveral: 1.5, besideOurs: 1 };

/**
 * Weighs the words of other matters by what else stands in the query, all of its clauses together. `isElsewhere`: it is about
 * other matters, else they weigh nothing. `isOurs`: it also
 * names what only our matters have, so that they are no more than the place where it happened.
 */
export function weighElsewhere(clauses: readonly (readonly Unit[])[], isElsewhere: boolean, isOurs: boolean): Unit[][] {
  const known = clauses.flat().filter(({ alternatives, share }) => alternatives.length > 0 && share > 0).length;
  const share = isOurs ? SHARE.besideOurs : known > 1 ? SHARE.besideSeveral : SHARE.besideOne;
  const weighs = (unit: Unit) => isElsewhere && (unit === ELSEWHERE || unit === SCENE);
  return clauses.map((units) => units.map((unit) => (weighs(unit) ? { ...unit, share } : unit)));
}

const OWNED = new RegExp(
  `^(?:${'憑證 帳號 帳戶 帳密 密碼 驗證碼 卡片 卡 讀卡機 系統 網頁 網站 平台 app 的憑證 的帳號 的密碼'.split(' ').map(fold).join('|')}|pin)`,
  'u',
);

/** Length of a word of ours at `from` that belongs to a word of other matters right before it: 網路銀行憑證, ssl憑證. */
export const ownedLength = (text: string, from: number): number =>
  OWNED.exec(text.slice(from, from + 4))?.[0].length ?? 0;

/** Whether a word of other matters is only a scene. */
export const isScene = (word: string): boolean => scenes.has(word);

const OF = fold('的');
/** `length` with what belongs to the word of other matters that is so long: 導師的帳號 is ours, 圖書館帳號 the library's. */
export const withOwned = (text: string, from: number, length: number): number => {
  const end = from + length;
  return length + (isScene(text.slice(from, end)) && text.charAt(end) === OF ? 0 : ownedLength(text, end));
};

const LETTERS = /\p{Script=Latin}+/uy;

/** A folded text without such words and what belongs to them: 健保卡 is no card of ours. */
export function withoutElsewhere(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length; ) {
    LETTERS.lastIndex = at;
    const letters = LETTERS.exec(text)?.[0] ?? '';
    const length = isElsewhere(letters) ? letters.length : elsewhereLength(text, at);
    rest += length > 0 ? ' ' : letters || text.charAt(at);
    at += length > 0 ? withOwned(text, at, length) : letters.length || 1;
  }
  return rest;
}

/** Length of the longest such word at `from` in a folded run of Han characters, 0 if there is none. */
export function elsewhereLength(text: string, from: number): number {
  for (let length = Math.min(longest, text.length - from); length > 1; length--) {
    if (han.has(text.slice(from, from + length))) return length;
  }
  return 0;
}

/** Whether an English word, joined, is one. */
export const isElsewhere = (word: string): boolean => latin.has(word);
