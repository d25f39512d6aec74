import { consentPage, noticePage } from '../pages/national';
import type { Scenario } from '../scenario';
import { silent } from './says';

const p = (words: string): string => `<p>${words}</p>`;
const warning = (words: string): string => `<div class="alert alert-warning">${words}</div>`;
const CONSENT = 'https://kh.sso.edu.tw/auth-server-consent';
const NOTICE = 'https://oidc.tanet.edu.tw/oidc/v1/notice';

const on = (id: string, title: string, url: string, html: string): Scenario => ({
  id,
  title,
  group: 'look-alike',
  expect: 'silent',
  pages: [{ url, html }],
  acts: [{ do: 'open', url }],
});
const consent = (words: string): string => consentPage('#').replace('<button', `${p(words)}<button`);
const notice = (words: string): string => noticePage('#').replace('<button', `${p(words)}<button`);

/** The same words in another sense, beside each other by chance, or in good news. */
export const QUIET_SENSES: readonly Scenario[] = [
  on('consent-1', '同意或不同意', CONSENT, consent('您可選擇同意或不同意提供自然人憑證之姓名資料。')),
  on('consent-2', '資料項目', CONSENT, consent('提供資料：姓名、學校、身分別。不同服務取得之資料不同。')),
  on('consent-3', '取消的後果', CONSENT, consent('不同意者將無法使用本服務。')),
  on('consent-4', '授權期限', CONSENT, consent('授權於60分鐘後失效，token將自動清除。')),
  on('notice-county-1', '帳號與姓名', NOTICE, notice('姓名：王小明。此帳號與縣市帳號不同，請妥善記錄。')),
  on('notice-county-2', '首次登入', NOTICE, notice('第一次使用請記下此帳號。無須再次綁定。')),
  ...silent('sense', [
    ['不同步', 'portal', p('自然人憑證姓名資料每日同步，不同步時段為02:00。')],
    ['姓名與學校', 'county', p('姓名與學校不同者，請重新選擇學校。')],
    ['憑證與密碼', 'login', p('自然人憑證登入與密碼登入，兩種方式姓名顯示不同格式。')],
    ['身分證字號不符（純文字）', 'card', p('身分證字號與自然人憑證不符，請確認!')],
    ['卡片身分不符（純文字）', 'card', p('卡片身分與帳號身分不符')],
    ['卡片身分不符（英文）', 'card', p('Card identity and account identity do not match')],
    ['驗證碼與畫面不符', 'login', warning('驗證碼與圖片不符，請重新輸入')],
    ['使用者名稱不符', 'login', warning('使用者名稱或密碼不符')],
    ['使用者取消', 'card', warning('使用者取消')],
    ['安全憑證', 'login', p('本站使用 TLS 憑證，網域名稱與憑證相同。')],
    ['手機號碼', 'fido', p('手機號碼：0911015004')],
    ['電話分機', 'login', p('分機 1101，驗證碼已過期請按換下一個')],
    ['日期', 'login', p('2023/11/01 系統維護中，請稍後再試的問題已解決')],
    ['郵遞區號', 'login', p('10002 臺北市中正區')],
    ['不成功的統計', 'login', p('本月登入次數 32003 次')],
    ['服務滿意度', 'login', p('PIN碼、生物辨識、NFC、讀卡機：您最常用哪一種？')],
    ['版本', 'fido', p('APP 版本 2.7.5（Android／iOS）')],
    ['綁定說明', 'fido', p('一人可綁定多支手機，不同手機需分別綁定。')],
    ['可用的服務', 'login', p('已介接服務：因材網、Cool English、教育部磨課師')],
    ['token 廠牌', 'login', p('亦可使用硬體 token 登入')],
    ['上次登入失敗', 'portal', p('上次登入失敗時間：2026/11/20 08:30')],
    ['教育處電話', 'mlc', p('苗栗縣政府教育處 (037)559706')],
    ['無障礙標章', 'finger', p('通過無障礙檢測，指紋圖示附文字說明。')],
    ['無線網路', 'fido', p('NFC、藍牙與無線網路')],
    ['沒有費用', 'fido', p('指紋綁定沒有額外費用。')],
    ['無法偽造', 'fido', p('指紋特徵只存在手機，他人無法取得。')],
    ['NFC 安全', 'fido', p('NFC感應距離短，他人無法側錄。')],
    ['Cookie 保存', 'login', p('登出或關閉瀏覽器後，Cookie即失效。')],
    ['cookie 橫幅', 'login', p('我們使用 Cookie 改善體驗，您可隨時停用。')],
    ['英文 cookie 橫幅', 'login', p('This site uses cookies. You can disable cookies in your settings.')],
    ['已修復', 'login', p('昨日縣市帳號登入異常已排除。')],
    ['維護已完成', 'login', '<div class="alert alert-success">系統異常已修復，造成不便請見諒。</div>'],
    ['預告中斷', 'login', warning('11/30 22:00 起縣市帳號認證服務維護，期間縣市帳號無法登入。')],
    ['瀏覽器支援', 'login', p('不支援 IE 11 以下版本，請使用 Chrome。')],
    ['裝置支援', 'login', p('手機、平板、電腦皆可使用，不支援舊版瀏覽器。')],
  ]),
];
