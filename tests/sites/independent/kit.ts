import type { Scenario, StepSpec } from '../scenario';

export interface Case {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly text: string;
  /** Rules of which any is right; empty: silence. */
  readonly rules: readonly string[];
  readonly title?: string;
  readonly trail?: StepSpec[];
  readonly late?: string;
  readonly frame?: string;
}

const tel =
  '客服電話：(04)22220507 / 07010100107 / 07010100108　服務時間：周一至周五 8:30~12:30、13:30~17:00(例假日暫停服務)　客服信箱：oidcservice@mail.edu.tw';

export const nat = (msg: string, notes = ''): string => `
<nav class="navbar navbar-default"><div class="navbar-header"><img src="/logo.png" alt=""><span>教育體系單一簽入服務</span></div><ul class="nav"><li><a href="/home">首頁</a></li><li><a href="/news">最新消息</a></li><li><a href="/faq">常見問題</a></li><li><a href="/manual">使用手冊</a></li></ul></nav>
<div class="container"><div class="panel panel-info"><div class="panel-heading"><h4>以教育雲端帳號登入 使用 <span>〔因材網〕</span> 所提供的服務</h4></div><div class="panel-body">${msg}
<form action="./azp?1-1.-loginForm" method="post"><div class="input-group"><input type="text" name="username" placeholder="請輸入帳號"><span>@mail.edu.tw</span></div><div class="input-group"><input type="password" name="password" placeholder="請輸入密碼"></div><img src="captcha?antiCache=123" alt="驗證碼"><a href="#">換下一個</a><div class="input-group"><input name="captcha" placeholder="請輸入驗證碼"></div><button type="submit" class="btn btn-primary">登入</button>
<p><a href="/f1">忘記教育雲端帳號</a> <a href="/f2">忘記教育雲端密碼</a> <a href="/f3">啟用教育雲端帳號</a> <a href="/f4">申請教育雲端帳號</a></p></form><div class="or">或</div><button class="btn btn-danger">使用縣市帳號登入</button><button class="btn">行動自然人APP登入</button><button class="btn">自然人憑證登入</button></div></div>${notes}</div>
<footer>教育部 版權所有 © 2024 Ministry of Education<br>${tel}</footer>`;

export const bare = (msg: string): string =>
  `<header><h2>教育體系單一簽入服務</h2></header><main>${msg}</main><footer><small>教育部資訊及科技教育司<br>${tel}</small></footer>`;

export const county = (name: string, msg: string, form = true): string => `
<table width="100%"><tr><td bgcolor="#336699"><h1>${name}教育處 單一認證授權平台</h1></td></tr><tr><td><a href="/">回首頁</a> | <a href="/help">操作說明</a> | <a href="http://www.edu.tw">教育部</a></td></tr><tr><td>${msg}${form ? `<form method="post"><table border="1"><tr><td>帳號</td><td><input name="username" id="username"></td></tr><tr><td>密碼</td><td><input type="password" name="password" id="password"></td></tr><tr><td colspan="2"><input type="submit" value="登入"></td></tr></table></form>` : ''}</td></tr><tr><td>${name}教育網路中心 電話 04-12345678 建議使用 Chrome 瀏覽器</td></tr></table>`;

export const fido = (msg: string): string =>
  `<div id="app"><header><a href="/pt/">行動自然人憑證 TW FidO</a><nav><a href="/pt/main/news">最新消息</a><a href="/pt/main/teaching">功能教學</a><a href="/pt/main/qa">常見問題</a><a href="/pt/agency">介接單位專區</a></nav></header><main class="content">${msg}</main><footer>內政部憑證管理中心　客服專線：0800-080-117　客服信箱：cse@moica.nat.gov.tw　建議螢幕解析度 1280x768</footer></div>`;

export const OIDC = 'https://oidc.tanet.edu.tw';
export const FIDO = 'https://fido.moi.gov.tw';
export const strip = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);

/** Mark-ups of messages. */
export const W = (t: string): string =>
  `<div id="id5a"><ul class="feedbackPanel"><li class="feedbackPanelERROR"><span class="feedbackPanelERROR">${t}</span></li></ul></div>`;
export const B = (t: string): string =>
  `<div class="alert alert-danger" role="alert"><button type="button" class="close" data-dismiss="alert">×</button><strong>錯誤！</strong> ${t}</div>`;
export const R = (t: string): string => `<p style="color:red">${t}</p>`;
export const F = (t: string): string => `<center><font color="#ff0000" size="4"><b>${t}</b></font></center>`;
export const H = (t: string): string =>
  `<h3>系統訊息</h3><hr><p>${t}</p><p><a href="javascript:history.back()">回上一頁</a></p>`;
export const T = (t: string): string =>
  `<table class="table"><tr><th>訊息</th><td>${t}</td></tr><tr><th>時間</th><td>2024/05/03 10:22:31</td></tr></table>`;
export const M = (t: string): string =>
  `<div class="modal fade in" style="display:block" role="dialog"><div class="modal-dialog"><div class="modal-header"><h4>提示訊息</h4></div><div class="modal-body"><p>${t}</p></div><div class="modal-footer"><button class="btn">確定</button></div></div></div>`;
export const S = (t: string): string =>
  `<div class="swal2-container"><div class="swal2-popup swal2-modal swal2-icon-error" role="dialog"><h2 class="swal2-title">登入失敗</h2><div class="swal2-html-container">${t}</div><button class="swal2-confirm">OK</button></div></div>`;
export const A = (t: string): string => `<script>alert(${JSON.stringify(t)});</script>`;
export const J = (o: unknown): string =>
  `<pre style="word-wrap: break-word; white-space: pre-wrap;">${JSON.stringify(o).replace(/</g, '&lt;')}</pre>`;

export const toScenario = (c: Case): Scenario => ({
  id: `judge-${c.id}`,
  title: c.text,
  group: c.rules.length > 0 ? 'state' : 'look-alike',
  expect: c.rules.length === 0 ? 'silent' : { rule: c.rules[0] ?? '', codes: [] },
  pages: [
    { url: c.url.replace(/[?#].*/, ''), html: c.html, ...(c.title ? { title: c.title } : {}) },
    ...(c.frame ? [{ url: 'https://oidc.tanet.edu.tw/judge-frame', html: c.frame }] : []),
  ],
  acts: [{ do: 'open', url: c.url }, ...(c.late ? [{ do: 'script' as const, code: c.late }] : [])],
  ...(c.trail ? { trail: c.trail } : {}),
});
