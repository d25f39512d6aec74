import type { Scenario } from '../scenario';
import { silent } from './says';

type Place = Parameters<typeof silent>[1][number][1];
const row = (place: Place, words: string) => [words, place, `<p>${words}</p>`] as const;
const boxed = (place: Place, words: string) => [words, place, `<div class="alert alert-info">${words}</div>`] as const;

/** One word away from a state. */
export const QUIET_NEAR_MISSES: readonly Scenario[] = [
  ...silent('near', [
    row('login', '登入成功，正在取得 access token…'),
    row('callback', '已取得ACCESS_TOKEN'),
    row('callback', '正在驗證授權資訊'),
    row('login', '教育雲端姓名與自然人憑證相符'),
    row('card', '憑證姓名驗證通過'),
    row('login', '學校名稱與縣市不同，請選擇正確縣市'),
    row('login', '姓名欄請填中文，與英文護照姓名不同。'),
    row('fido', '您的裝置支援生物辨識'),
    row('fido', '指紋辨識已啟用'),
    row('fido', '已設定臉部辨識'),
    row('card', 'PIN碼驗證成功'),
    row('card', '請輸入PIN碼'),
    row('card', '已偵測到讀卡機'),
    row('card', '元件已啟動，版本1.3.4'),
    row('card', '讀取卡片中，請稍候'),
    row('fido', '卡片支援NFC感應'),
    row('fido', 'NFC已開啟'),
    row('fido', '您的系統版本符合需求'),
    row('fido', '支援Android 9以上及iOS 15以上'),
    row('county', '縣市帳號登入成功'),
    row('login', '縣市帳號認證服務運作正常'),
    row('login', '本網站已完成介接'),
    row('login', '瀏覽器已啟用Cookie'),
    row('push', '推播已送出，請於手機確認'),
    row('qr', 'QR Code已更新'),
    row('login', '查詢錯誤代碼請至服務網'),
    row('login', '登入遇到困難？請洽客服'),
    row('login', '登入有問題嗎？無法登入請按這裡'),
    row('login', '密碼錯誤次數：0'),
    row('login', '本服務不會以電話詢問您的PIN碼或密碼'),
    row('login', '請勿使用公用電腦的讀卡機'),
    row('fido', '換手機後原手機的綁定即失效，需重新綁定'),
    row('fido', '舊手機可至會員專區註銷'),
    row('fido', '手機遺失請立即註銷'),
    row('finger', '請點選指紋圖示，於30秒內完成'),
    row('finger', '逾時未完成請重新操作'),
    row('push', '沒有收到通知？請重新傳送'),
    row('qr', '掃描失敗請調整距離'),
    boxed('login', '縣市帳號異常處理進度請見公告'),
    boxed('card', 'PIN碼連續錯誤3次即鎖卡'),
    boxed('fido', '手機沒有NFC功能，可改用讀卡機綁定'),
    boxed('login', '瀏覽器停用Cookie將無法登入'),
    row('login', 'Your session is valid for 30 minutes.'),
    row('login', 'Forgot your PIN?'),
    row('card', 'Insert your smart card into the reader.'),
    row('fido', 'NFC is supported.'),
  ]),
];
