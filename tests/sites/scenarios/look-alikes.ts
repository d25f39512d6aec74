import { readFileSync } from 'node:fs';
import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';

const sheet = readFileSync('tests/faq/faq-source.txt', 'utf8');
const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const quiet = (id: string, title: string, url: string, html: string): Scenario => ({
  id,
  title,
  group: 'look-alike',
  expect: 'silent',
  pages: [{ url, html, title }],
  acts: [{ do: 'open', url }],
});
const onLogin = (id: string, title: string, above: string): Scenario => ({
  ...quiet(id, title, LOGIN, nationalLogin({ above })),
});

export const LOOK_ALIKES: readonly Scenario[] = [
  quiet(
    'news',
    '公告引用錯誤訊息',
    'https://www.sso.edu.tw/news/12',
    '<h1>公告</h1><p>近日部分老師登入時出現「無法取得ACCESS_TOKEN」，已修復。</p>',
  ),
  quiet(
    'sheet',
    '官方問答本身',
    'https://www.sso.edu.tw/qa-sheet',
    `<h1>Q&amp;A</h1><table>${sheet
      .split('\n')
      .map((line) => `<tr><td>${line.split('\t').join('</td><td>')}</td></tr>`)
      .join('')}</table>`,
  ),
  quiet(
    'forget',
    '忘記帳號頁',
    'https://www.sso.edu.tw/forgetaccount',
    '<h1>忘記帳號</h1><div class="alert alert-danger">姓名與身分證字號不符</div><input placeholder="姓名">',
  ),
  quiet(
    'fido-qa',
    '行動自然人憑證常見問題',
    'https://fido.moi.gov.tw/pt/main/qa',
    '<h2>[1101] 驗證碼已過期，請重新執行驗證流程。</h2><p>請重新登入。</p>',
  ),
  onLogin(
    'hidden',
    '隱藏的錯誤訊息範本',
    '<div class="alert alert-danger" style="display:none">無法取得ACCESS_TOKEN</div><template><p>自然人憑證登載姓名和教育雲端不同</p></template>',
  ),
  onLogin('link', '連結文字', '<p><a href="#">無法取得ACCESS_TOKEN</a></p>'),
  onLogin('condition', '說明文字', '<p>若出現無法取得ACCESS_TOKEN，請洽客服。</p>'),
  onLogin('slip', '密碼打錯', '<div class="alert alert-danger">帳號或密碼錯誤</div>'),
  onLogin(
    'captcha',
    '驗證碼打錯',
    '<ul class="feedbackPanel"><li class="feedbackPanelERROR">驗證碼錯誤，請重新輸入</li></ul>',
  ),
  onLogin('placeholder', '輸入框提示', '<input placeholder="無法取得ACCESS_TOKEN" title="無法取得ACCESS_TOKEN">'),
  onLogin(
    'comment',
    '註解與程式',
    '<!-- 無法取得ACCESS_TOKEN --><script>var messages = { token: "無法取得ACCESS_TOKEN" };</script>',
  ),
  onLogin('info', '維護通知', '<div class="alert alert-info">系統將於 11/30 進行維護，期間可能無法登入。</div>'),
];
