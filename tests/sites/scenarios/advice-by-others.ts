import type { Scenario } from '../scenario';
import { says, silent } from './says';

const CALLBACK = 'https://oidc.tanet.edu.tw/cncreturnpage';

/** An error page that puts its message into the mark-up of a list. */
const listed = (id: string, title: string, html: string): Scenario => ({
  id: `token-${id}`,
  title,
  group: 'state',
  expect: { rule: 'access-token', codes: ['SSO-10'] },
  pages: [{ url: CALLBACK, html }],
  acts: [{ do: 'open', url: CALLBACK }],
});

/** Advice and news as schools word them, in plain text beside a healthy login. */
const QUIET: readonly (readonly [string, 'login', string])[] = [
  [
    '自然人憑證姓名如因改名而與教育雲端帳號不同，請先更正。',
    'login',
    '<p>自然人憑證姓名如因改名而與教育雲端帳號不同，請先更正。</p>',
  ],
  ['憑證如已過期或PIN碼錯誤，請洽客服。', 'login', '<p>憑證如已過期或PIN碼錯誤，請洽客服。</p>'],
  ['您的手機如不支援NFC，請改用讀卡機。', 'login', '<p>您的手機如不支援NFC，請改用讀卡機。</p>'],
  ['瀏覽器如停用Cookie，請先開啟。', 'login', '<p>瀏覽器如停用Cookie，請先開啟。</p>'],
  [
    '凡自然人憑證姓名與教育雲端帳號不符之情形，請洽客服。',
    'login',
    '<p>凡自然人憑證姓名與教育雲端帳號不符之情形，請洽客服。</p>',
  ],
  ['遇有讀卡機偵測不到之情形，請重新插拔。', 'login', '<p>遇有讀卡機偵測不到之情形，請重新插拔。</p>'],
  ['改名致憑證姓名與帳號姓名不同的老師，請洽客服。', 'login', '<p>改名致憑證姓名與帳號姓名不同的老師，請洽客服。</p>'],
  [
    '自然人憑證姓名與教育雲端帳號姓名不同時，系統會拒絕登入。',
    'login',
    '<p>自然人憑證姓名與教育雲端帳號姓名不同時，系統會拒絕登入。</p>',
  ],
  ['改名後憑證姓名與帳號姓名會不一致，須重新綁定', 'login', '<p>改名後憑證姓名與帳號姓名會不一致，須重新綁定</p>'],
  [
    '本校老師改名造成憑證姓名與教育雲端姓名不同，請逕洽人事室',
    'login',
    '<p>本校老師改名造成憑證姓名與教育雲端姓名不同，請逕洽人事室</p>',
  ],
  ['無法取得ACCESS_TOKEN問題已於昨日修正完成', 'login', '<p>無法取得ACCESS_TOKEN問題已於昨日修正完成</p>'],
  ['PIN碼錯誤達3次憑證會被鎖卡', 'login', '<p>PIN碼錯誤達3次憑證會被鎖卡</p>'],
  ['本系統不支援 Android 8 以下裝置', 'login', '<p>本系統不支援 Android 8 以下裝置</p>'],
  ['5/3 上午連線縣市帳號認證服務異常，現已恢復', 'login', '<p>5/3 上午連線縣市帳號認證服務異常，現已恢復</p>'],
  [
    '5/3 10:00 連接苗栗縣帳號認證服務失敗（已於 10:45 排除）',
    'login',
    '<p>5/3 10:00 連接苗栗縣帳號認證服務失敗（已於 10:45 排除）</p>',
  ],
  ['苗栗縣帳號認證服務異常通報專線：037-123456', 'login', '<p>苗栗縣帳號認證服務異常通報專線：037-123456</p>'],
  ['部分縣市帳號認證服務不穩定，登入可能失敗', 'login', '<p>部分縣市帳號認證服務不穩定，登入可能失敗</p>'],
  ['未安裝HiCOS元件的電腦將無法讀取卡片', 'login', '<p>未安裝HiCOS元件的電腦將無法讀取卡片</p>'],
  ['沒有NFC功能的手機不適用', 'login', '<p>沒有NFC功能的手機不適用</p>'],
  ['請確認Cookie未被封鎖', 'login', '<p>請確認Cookie未被封鎖</p>'],
];

export const ADVICE_BY_OTHERS: readonly Scenario[] = [
  ...silent('advice-other', QUIET),
  ...silent('advice-other-box', [
    ['已解決的公告', 'login', '<div class="alert alert-danger">已解決：無法取得ACCESS_TOKEN之問題</div>'],
    [
      '對話框裡的預告',
      'login',
      '<div class="modal in" role="dialog">自 8/1 起，未完成信箱驗證之帳號將無法登入。</div>',
    ],
    ['回應裡沒有錯誤', 'callback', '<pre>{"error":null,"error_code":0,"access_token":"abc"}</pre>'],
  ]),
  ...silent('code-table-short', [
    ['兩列的代碼說明', 'error', '<p>[1101] 驗證碼已過期</p><p>[1103] 驗證碼已被使用過</p>'],
  ]),
  listed(
    'in-table',
    '有表頭的表格',
    '<table><tr><th>代碼</th><th>訊息</th></tr><tr><td>E01</td><td>無法取得ACCESS_TOKEN</td></tr></table>',
  ),
  listed('in-dl', '名稱與值', '<dl><dt>錯誤訊息</dt><dd>無法取得ACCESS_TOKEN</dd></dl>'),
  listed('in-list', '兩項的清單', '<ul><li>無法取得ACCESS_TOKEN</li><li>請重新登入</li></ul>'),
  ...says('old-unsupported', { rule: 'device-too-old', codes: ['SSO-3'] }, [
    ['fido', 'plain', '不支援您的 Android 版本 (6.0.1)'],
    ['fido', 'bootstrap', '本APP不支援iOS 13'],
  ]),
  ...says('behind-account', { rule: 'unknown-error', codes: [] }, [
    ['login', 'bootstrap', '此帳號查無任職學校資料，無法登入'],
    ['login', 'wicket', '查無此身分證對應之教育雲端帳號'],
  ]),
];
