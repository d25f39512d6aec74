import { wicketId } from './layout';

export interface NationalOptions {
  readonly service?: string;
  /** Markup placed above the form. */
  readonly above?: string;
  /** Where the form is sent. */
  readonly action?: string;
  /** Where 行動自然人APP登入 leads. */
  readonly fido?: string;
}

// Drawn, not typed: not every machine has a font with these signs.
const icon = (shape: string) =>
  `<svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="#444" stroke-width="1.6">${shape}</svg>`;
const EYE = icon('<path d="M1.5 10s3-6 8.5-6 8.5 6 8.5 6-3 6-8.5 6-8.5-6-8.5-6z"/><circle cx="10" cy="10" r="2.6"/>');
const SPEAKER = icon('<path d="M2 7.5h3.5L10 4v12l-4.5-3.5H2zM13 7.5q2.5 2.5 0 5M15.5 5q5 5 0 10"/>');

export const COUNTIES = [
  ['kl', '基隆市'],
  ['tp', '臺北市'],
  ['ntpc', '新北市'],
  ['tyc', '桃園市'],
  ['hc', '新竹市'],
  ['hcc', '新竹縣'],
  ['mlc', '苗栗縣'],
  ['tc', '臺中市'],
  ['chc', '彰化縣'],
  ['ntct', '南投縣'],
  ['ylc', '雲林縣'],
  ['cyc', '嘉義縣'],
  ['cy', '嘉義市'],
  ['tn', '臺南市'],
  ['kh', '高雄市'],
  ['ptc', '屏東縣'],
] as const;

/** The national login page with every label that is known of it. */
export function nationalLogin(options: NationalOptions = {}): string {
  const { service = 'Cool English', above = '', action = '/oidc/v1/login', fido = '/oidc/v1/fido?mode=push' } = options;
  const county = wicketId();
  const modal = wicketId();
  const list = COUNTIES.map(
    ([host, name]) =>
      `<div><a href="https://${host}.sso.edu.tw/auth-server-login?Auth_Request_RedirectUri=https%253A%252F%252Foidc.tanet.edu.tw%252Fcncreturnpage&Auth_Request_State=abc">${name}</a></div>`,
  ).join('');
  return `<div class="top">教育體系單一簽入服務</div>
<div class="login-card"><div class="band"></div><div class="inner">
<p>以教育雲端帳號登入 使用 <span class="service">〔${service}〕</span> 所提供的服務</p>
${above}
<form method="post" action="${action}">
<div class="group"><input id="${wicketId()}" name="username" placeholder="請輸入帳號"><span class="suffix">@mail.edu.tw</span></div>
<div class="group"><input id="${wicketId()}" name="password" type="password" placeholder="請輸入密碼"><span class="suffix">${EYE}</span></div>
<p><svg width="120" height="38"><rect width="120" height="38" fill="#ddd"/><text x="30" y="26">8 3 1 4</text></svg> ${SPEAKER} <a id="${wicketId()}" href="#">換下一個</a></p>
<div class="group"><input name="captcha" placeholder="請輸入驗證碼"></div>
<button class="btn primary" id="${wicketId()}">登入</button></form>
<p class="links"><a href="https://www.sso.edu.tw/forgetaccount">忘記教育雲端帳號</a><a href="https://www.sso.edu.tw/resetpwd">忘記教育雲端密碼</a><a href="https://www.sso.edu.tw/activateaccount">啟用教育雲端帳號</a><a href="https://www.sso.edu.tw/register">申請教育雲端帳號</a></p>
<p class="or">或</p>
<button class="btn county" id="${county}" onclick="document.getElementById('${modal}').hidden=false">使用縣市帳號登入</button>
<button class="btn grey" id="${wicketId()}" onclick="location.href='${fido}'">行動自然人APP登入</button>
<button class="btn grey" id="${wicketId()}" onclick="location.href='/oidc/v1/card'">自然人憑證登入</button>
</div></div><div class="modal-box" id="${modal}" hidden><h3>請選擇縣市</h3>${list}</div>`;
}

/** 您的教育雲端帳號是…: a healthy step on the way from a county. */
export const noticePage = (next: string): string =>
  `<div class="top">教育體系單一簽入服務</div><div class="login-card"><div class="inner"><p>您的教育雲端帳號是：teacher.kh@mail.edu.tw</p><button class="btn primary" onclick="location.href='${next}'">我知道了！</button></div></div>`;

/** A county's own login form. */
export const countyLogin = (name: string, above = '', action = '/auth-server-check'): string =>
  `<div class="top">${name}教育局 單一登入</div><div class="login-card"><div class="inner">${above}<form method="post" action="${action}">
<div class="group"><input id="username" name="username" placeholder="帳號"></div><div class="group"><input id="password" type="password" name="password" placeholder="密碼"></div>
<button class="btn primary" id="idf">登入</button></form></div></div>`;

/** 同意授權: a healthy step at a county. */
export const consentPage = (next: string): string =>
  `<div class="top">高雄市教育局 單一登入</div><div class="login-card"><div class="inner"><p>教育體系單一簽入服務 想要取得您的帳號資料</p><button class="btn primary" onclick="location.href='${next}'">同意授權</button></div></div>`;
