import type { Scenario } from '../scenario';
import { silent } from './says';

const danger = (words: string): string => `<div class="alert alert-danger">${words}</div>`;
const wicket = (words: string): string =>
  `<ul class="feedbackPanel"><li class="feedbackPanelERROR"><span>${words}</span></li></ul>`;
const info = (words: string): string => `<div class="alert alert-info">${words}</div>`;
const good = (words: string): string => `<div class="alert alert-success">${words}</div>`;

/** Everyday slips, waiting, notices and good news. */
export const SILENT_EVERYDAY: readonly Scenario[] = [
  ...silent('slip', [
    ['帳號或密碼錯誤', 'login', danger('帳號或密碼錯誤')],
    ['密碼錯誤', 'county', wicket('您輸入的密碼不正確，請重新輸入')],
    ['驗證碼錯誤', 'login', wicket('驗證碼錯誤，請重新輸入')],
    ['驗證碼已過期', 'login', danger('驗證碼已過期，請點選換下一個')],
    ['圖形驗證碼不符', 'login', danger('圖形驗證碼不符')],
    ['未填帳號', 'login', wicket('請輸入帳號')],
    ['未填密碼', 'county', danger('密碼為必填欄位')],
    ['未填驗證碼', 'login', danger('驗證碼不可為空白')],
    ['查無此帳號', 'login', danger('查無此帳號')],
    ['帳號不存在', 'county', danger('帳號不存在，請確認後再試')],
    ['登入失敗：帳密錯', 'login', danger('登入失敗，請確認帳號密碼')],
    ['英文', 'login', danger('Invalid username or password.')],
    ['英文驗證碼', 'login', danger('Incorrect captcha')],
    ['簡體', 'login', danger('账号或密码错误')],
    ['帳號格式錯誤', 'login', danger('帳號格式錯誤')],
  ]),
  ...silent('waiting', [
    ['9007', 'push', '<p>[9007] 使用者認證/簽署作業尚未完成，請稍後再試。</p>'],
    ['9007 在錯誤框', 'push', danger('[9007] 使用者認證/簽署作業尚未完成，請稍後再試。')],
    ['20002', 'push', '<p>狀態：20002</p>'],
    ['20003', 'push', '<p>20003 尚未完成</p>'],
    ['尚未完成', 'qr', '<p>尚未完成，請稍候</p>'],
    ['倒數', 'push', '<p>剩餘 120 秒</p>'],
    ['等候', 'push', '<p role="status">等待手機驗證中…</p>'],
    ['處理中', 'callback', '<p>登入處理中，請稍候…</p>'],
    ['轉圈圈', 'callback', '<div class="blockUI">請稍候</div>'],
  ]),
  ...silent('notice', [
    ['維護預告', 'login', info('系統將於11月30日進行維護，期間可能無法登入。')],
    ['停機公告', 'login', info('公告：12/1 22:00至24:00系統停機維護。')],
    ['改版公告', 'login', info('教育雲端帳號登入介面將於下週改版。')],
    ['防詐提醒', 'login', info('請勿將帳號密碼告訴他人。')],
    ['登出成功', 'login', good('您已成功登出。')],
    ['密碼已重設', 'login', good('密碼已重設成功，請重新登入。')],
    ['綁定成功', 'fido', good('裝置綁定成功')],
    ['驗證成功', 'push', good('驗證成功，正在登入')],
    ['警語（黃）', 'login', '<div class="alert alert-warning">建議定期更換密碼。</div>'],
    ['密碼將到期', 'login', '<div class="alert alert-warning">您的密碼將於30天後到期。</div>'],
    ['已登出頁', 'bare', '<p>您已登出教育體系單一簽入服務。</p>'],
    ['客服電話', 'login', '<p>客服電話：(04)22220507，服務時間：週一至週五 8:30-17:00</p>'],
    ['[12345] 編號', 'login', '<p>公文文號 [1101] 112年6月6日</p>'],
    ['版本號', 'login', '<p>v1.1101.5004</p>'],
    ['四位數年份', 'login', '<p>© 2023 教育部</p>'],
  ]),
  ...silent('other-sense', [
    ['姓名欄位說明', 'fido', '<p>請輸入與自然人憑證相同之姓名</p>'],
    ['姓名不同的服務', 'login', '<p>不同身分可申請不同服務，姓名請依戶籍登載。</p>'],
    ['同名同姓', 'county', '<p>如有姓名相同者，請洽學校資訊人員。</p>'],
    ['不同裝置', 'fido', '<p>可在不同裝置登入。</p>'],
    ['憑證種類', 'card', '<p>自然人憑證與工商憑證不同。</p>'],
    ['憑證效期', 'card', '<p>自然人憑證效期為5年，可展期3年。</p>'],
    ['讀卡機說明', 'card', '<p>請將自然人憑證插入讀卡機後，輸入PIN碼。</p>'],
    ['元件下載', 'card', '<p>第一次使用請先下載並安裝跨平台網頁元件。</p>'],
    ['支援 NFC', 'fido', '<p>支援NFC之卡片可用手機感應綁定。</p>'],
    ['指紋登入', 'finger', '<p>支援指紋與Face ID。</p>'],
    ['token 一詞', 'login', '<p>本服務採用OpenID Connect，Access Token有效時間為一小時。</p>'],
    ['縣市帳號說明', 'login', '<p>縣市帳號請選擇使用縣市帳號登入。</p>'],
    ['教育局連結', 'county', '<p>高雄市政府教育局資訊教育中心維護</p>'],
    ['瀏覽器版本', 'login', '<p>最佳瀏覽解析度為1024x768</p>'],
  ]),
];
