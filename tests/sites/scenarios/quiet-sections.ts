import type { Scenario } from '../scenario';
import { silent } from './says';

const TOKEN = '無法取得ACCESS_TOKEN';
const NAME = '自然人憑證登載姓名和教育雲端不同';
const side = (head: string, body: string): string => `<div class="side">${head}${body}</div>`;

/** Corners of a healthy login page that speak about errors. */
export const QUIET_SECTIONS: readonly Scenario[] = [
  ...silent('section', [
    ['最新消息欄，一則', 'login', side('<h4>最新消息</h4>', '<ul><li>縣市帳號登入異常，請改用教育雲端帳號</li></ul>')],
    ['公告欄，一段', 'login', side('<h3>系統公告</h3>', `<p>${TOKEN}問題處理中</p>`)],
    ['公告面板', 'login', side('<div class="panel-heading">公告事項</div>', `<div class="panel-body">${NAME}</div>`)],
    ['常見錯誤', 'login', side('<h4>常見錯誤</h4>', `<p>${TOKEN}</p><p>${NAME}</p>`)],
    ['注意事項', 'card', side('<h4>注意事項</h4>', '<p>PIN碼錯誤3次鎖卡</p>')],
    ['登入說明', 'fido', side('<h5>登入說明</h5>', '<p>手機不支援NFC，改用讀卡機</p>')],
    ['問題排除', 'card', side('<strong>問題排除</strong>', '<p>找不到智慧卡讀取裝置：重新插拔讀卡機</p>')],
    ['日期開頭的一行', 'login', '<p>11/20 縣市帳號登入異常</p>'],
    ['日期開頭，年月日', 'login', `<p>2026-11-20 ${TOKEN}</p>`],
    ['民國日期', 'login', `<p>112年6月6日 ${TOKEN}</p>`],
    ['常見問題：', 'login', `<p>常見問題：${TOKEN}、忘記密碼</p>`],
    ['Q：', 'login', `<p>Q：${TOKEN}</p>`],
    ['灰色小字', 'card', '<small class="form-text text-muted">PIN碼錯誤三次鎖卡</small>'],
    ['help-block', 'card', '<span class="help-block">PIN碼不正確三次即鎖卡</span>'],
    ['頁尾區塊', 'login', `<div class="footer-links"><p>${TOKEN}</p></div>`],
    ['cookie 橫幅', 'login', '<div class="cookie-banner">您的瀏覽器停用Cookie時，部分功能不支援。</div>'],
    ['客服對話框', 'login', `<div class="robot" role="complementary"><p>您好！常見問題：</p><p>${TOKEN}</p></div>`],
    [
      '表格問答，一列',
      'county',
      `<table><tr><th>問題</th><th>處理方式</th></tr><tr><td>${TOKEN}</td><td>重新登入</td></tr></table>`,
    ],
    ['圖說', 'login', `<figure><img alt="" width="9" height="9"><figcaption>${TOKEN}</figcaption></figure>`],
    ['程式碼範例', 'login', `<p>範例：<code>${TOKEN}</code></p>`],
    ['摘要', 'login', `<details open><summary>${TOKEN}</summary><p>重新登入即可。</p></details>`],
    ['錄影教學', 'login', `<p>教學影片：${TOKEN}的處理</p>`],
    ['測試資料欄', 'login', `<table><tr><td><label>錯誤</label></td><td><input value="${TOKEN}"></td></tr></table>`],
    ['回報表單', 'login', `<select name="reason"><option>${TOKEN}</option></select><p>請選擇問題類型</p>`],
  ]),
  ...silent('address', [
    ['登入頁本身', 'login', ''],
    ['縣市頁本身', 'county', ''],
    ['返回頁', 'callback', '<p>正在返回…</p>'],
    ['指紋頁', 'finger', ''],
    ['推播頁', 'push', ''],
    ['掃描頁', 'qr', ''],
    ['卡片頁', 'card', ''],
    ['內政部登入頁', 'fido', ''],
  ]),
];
