import { A, B, bare, type Case, county, F, FIDO, fido, H, J, M, nat, OIDC, R, S, strip, T, W } from './kit';

let n = 0;
const out: Case[] = [];
/** One page that must show one of these rules. */
function add(rule: string | string[], url: string, html: string, text: string): void {
  n += 1;
  const rules = typeof rule === 'string' ? [rule] : rule;
  out.push({ id: `show-${String(n).padStart(3, '0')}-${rules[0]}`, url, html, text: text || strip(html), rules });
}
const say = (
  rule: string | string[],
  url: string,
  lay: (m: string) => string,
  mark: (t: string) => string,
  text: string,
): void => add(rule, url, lay(mark(text)), text);

const AZP = `${OIDC}/oidc/v1/azp?response_type=code&client_id=0a1b&scope=openid`;
const CNC = `${OIDC}/cncreturnpage?code=ab12&state=Zx9`;
const WWW = 'https://www.sso.edu.tw/cncreturnpage?code=1&state=2';
const cty = (name: string) => (m: string) => county(name, m);
const ctyNo = (name: string) => (m: string) => county(name, m, false);

// access-token
const AT = 'access-token';
say(AT, CNC, bare, W, '無法取得ACCESS_TOKEN');
say(AT, CNC, bare, T, '系統無法取得 Access Token，請關閉瀏覽器後重新登入。');
say(AT, WWW, bare, H, '取得access_token失敗，請洽系統管理員');
say(AT, CNC, bare, F, 'ＡＣＣＥＳＳ＿ＴＯＫＥＮ 取得失敗！');
say(AT, AZP, nat, B, 'ACCESS_TOKEN驗證失敗!');
say(AT, CNC, bare, A, '無法取回 access-token, 請重新登入');
add(
  AT,
  `${OIDC}/cncreturnpage?state=3`,
  bare(`<div class="error"><span>無法</span><span>取得</span> <code>ACCESS_TOKEN</code></div>`),
  '無法取得ACCESS_TOKEN (split)',
);
say(AT, 'https://www.sso.edu.tw/client-service-back?code=1', bare, R, '无法获取 ACCESS_TOKEN，请重新登录');
say(AT, CNC, bare, H, 'Failed to obtain access token. Please sign in again.');
add(
  AT,
  CNC,
  J({ status: 500, error: 'access_token_error', message: '無法取得ACCESS_TOKEN' }),
  'JSON: 無法取得ACCESS_TOKEN',
);
say(AT, CNC, bare, M, '無 法 取 得 ACCESS_TOKEN');

// name-mismatch
const NM = 'name-mismatch';
say(NM, AZP, nat, W, '自然人憑證登載姓名和教育雲端不同');
say(NM, AZP, nat, B, '您的自然人憑證所登載之姓名與教育雲端帳號之姓名不一致，請洽客服人員。');
say(NM, `${OIDC}/oidc/v1/fidoback`, bare, T, '憑證姓名（王○明）與帳號資料姓名不符，無法登入');
say(NM, `${OIDC}/moica/verify`, bare, S, '自然人憑證姓名與系統登錄姓名不相符');
say(NM, `${OIDC}/moica/verify`, bare, A, '登入失敗：行動自然人憑證之姓名與教育雲端帳號姓名不同');
say(NM, 'https://www.sso.edu.tw/moica/bind', bare, H, '綁定失敗，自然人憑證上的名字跟教育雲端帳號的名字不一樣。');
say(NM, AZP, nat, R, '自然人凭证姓名与教育云端账号姓名不一致');
say(
  NM,
  `${OIDC}/oidc/v1/card`,
  bare,
  H,
  'The name on your Citizen Digital Certificate does not match the name of your education cloud account.',
);
say(NM, `${OIDC}/oidc/v1/card?2`, (m) => nat(m), F, '姓名比對失敗：自然人憑證與教育雲端帳號登記不符');

// app-no-response: time, played in memory through `unchangedMs` in the test.

// fido-code
const FC = 'fido-code';
say(FC, `${FIDO}/pt/main/bind`, fido, R, '[1031] 驗證碼逾時，請重新再試一次。');
say(FC, `${FIDO}/pt/main/bind`, fido, M, '驗證碼與身分證號不符，請重新再試一次。[1032]');
say(FC, `${FIDO}/fidoRedirect/web`, fido, T, '錯誤代碼：1053　您尚未註冊綁定裝置，請先綁定裝置並申請行動自然人憑證。');
say(FC, `${OIDC}/oidc/v1/fido`, bare, W, '[1055] 裝置綁定已達上限，請至行動自然人憑證網站註銷後，再重新申請。');
say(FC, `${OIDC}/oidc/v1/fido?1`, bare, B, '【1101】驗證碼已過期，請重新執行驗證流程。');
say(FC, `${FIDO}/pt/main/login`, fido, A, '[3111] 請重新開啟APP 後再試。');
say(FC, `${FIDO}/pt/verify`, fido, H, '［１１０３］驗證碼已被使用過，請重新執行驗證流程。');
say(FC, `${FIDO}/fidoRedirect/web`, fido, S, '操作不成功，請稍後再操作一次。（32003）');
say([FC, 'no-biometrics'], `${FIDO}/pt/verify`, fido, R, '[10002] 操作不成功，請稍後再操作一次。');
say(FC, `${OIDC}/oidc/v1/fido`, nat, W, '[9015] APP 回報使用者取消簽章，簽章作業終止。');
say(FC, `${FIDO}/pt/main/login`, fido, M, '[9006] 身分證號格式錯誤，請確認輸入資訊。');
say(
  FC,
  `${OIDC}/oidc/v1/fido`,
  bare,
  F,
  'SP-API-ATH-02-DEVID_SPTKT_MISMATCH [1064] 裝置資訊驗證不成功，請確定使用合法裝置進行認證/簽章。',
);
say(FC, `${FIDO}/pt/main/login`, fido, R, '系統維護中，請稍後再試。(代碼 3107)');
add(
  FC,
  `${FIDO}/fidoRedirect/web`,
  J({ error_code: '1063', error_message: '查詢裝置資訊不成功，請至行動自然人憑證官方網站確認該裝置名稱是否一致。' }),
  'JSON 1063',
);

// no-biometrics
const NB = 'no-biometrics';
say(NB, `${FIDO}/pt/main/bind`, fido, M, '您的裝置未設定生物辨識，無法使用行動自然人憑證。');
say(NB, `${FIDO}/pt/bind?IsApp=Y`, fido, R, '手機本身無生物辨識功能');
say(NB, `${FIDO}/pt/bind?IsApp=Y`, fido, A, '此裝置不支援生物特徵辨識，無法註冊');
say(NB, `${OIDC}/oidc/v1/fido`, bare, W, '裝置尚未啟用指紋或臉部辨識，請先至手機設定開啟後再試');
say(NB, `${FIDO}/pt/main/bind`, fido, H, '偵測不到生物識別功能，註冊終止。');
say(NB, `${FIDO}/pt/bind?IsApp=Y`, fido, B, 'This device does not support biometric authentication.');
say(NB, `${FIDO}/pt/bind?IsApp=Y`, fido, S, '您的手机没有指纹识别功能，无法使用');

// pin-problem
const PP = 'pin-problem';
say(PP, `${OIDC}/oidc/v1/card`, bare, A, 'PIN碼驗證錯誤剩2次機會');
say(PP, `${OIDC}/oidc/v1/card`, nat, W, 'PIN碼錯誤! (次數3或3次以上)憑證將會自動鎖卡而無法使用。');
say(PP, `${FIDO}/pt/main/login`, fido, M, 'PIN 碼驗證失敗，剩餘 1 次機會');
say(PP, `${FIDO}/pt/main/login`, fido, R, '您的自然人憑證已鎖卡，請至憑證管理中心辦理解鎖');
say(PP, `${OIDC}/moica/verify`, bare, T, '憑證密碼錯誤，請重新輸入 (0x6983)');
say(PP, `${FIDO}/pt/main/login`, fido, B, 'ＰＩＮ碼輸入錯誤，卡片已被鎖定');
say(PP, `${OIDC}/oidc/v1/card`, bare, H, '自然人憑證密碼不正確');
say(PP, `${FIDO}/pt/main/login`, fido, S, 'Incorrect PIN. 1 attempt remaining.');

// card-reader
const CR = 'card-reader';
say(CR, `${OIDC}/oidc/v1/card`, nat, R, '您的電腦尚未安裝【中華電信自然人憑證跨平台網頁元件】!');
say(CR, `${OIDC}/oidc/v1/card`, bare, A, '找不到智慧卡讀取裝置');
say(CR, `${FIDO}/pt/main/login`, fido, M, '讀取卡片錯誤，請確認卡片是否正確插入');
say(CR, `${FIDO}/pt/main/login`, fido, S, '偵測不到讀卡機，請檢查讀卡機是否已連接電腦');
say(CR, `${OIDC}/moica/verify`, bare, W, '讀取卡片憑證錯誤 (0x8010002e)');
say(CR, `${OIDC}/moica/verify`, bare, T, '不支援的卡片種類');
say(CR, `${FIDO}/pt/main/login`, fido, F, '未偵測到 HiCOS 元件，請先下載並安裝後重新整理本頁');
say(CR, `${FIDO}/pt/main/login`, fido, B, '请插入自然人凭证卡片：未检测到读卡器');
say(CR, `${FIDO}/pt/main/login`, fido, R, 'Smart card reader not found.');

// card-without-nfc
const NF = 'card-without-nfc';
say(NF, `${FIDO}/pt/bind?IsApp=Y`, fido, M, '您的卡片不支援NFC感應，請改用讀卡機');
say(NF, `${FIDO}/pt/bind?IsApp=Y`, fido, R, '此手機無NFC功能，無法使用感應卡片註冊');
say(NF, `${FIDO}/pt/main/bind`, fido, B, '非TP07開頭之卡片，無法以 NFC 感應');
say(NF, `${FIDO}/pt/bind?IsApp=Y`, fido, A, '本裝置未支援 N F C');
say(NF, `${FIDO}/pt/bind?IsApp=Y`, fido, H, '感應失敗：您的自然人憑證非雙介面卡，不具備 NFC 功能。');
say(NF, `${FIDO}/pt/bind?IsApp=Y`, fido, S, 'NFC is not supported on this device.');

// device-too-old
const DO = 'device-too-old';
say(DO, `${FIDO}/pt/bind?IsApp=Y`, fido, M, '您的手機作業系統版本過低，需Android 9以上。');
say(DO, `${FIDO}/pt/bind?IsApp=Y`, fido, R, '系統版本不支援，請更新至 iOS 15 以上版本');
say(DO, `${FIDO}/pt/main/bind`, fido, A, '您的裝置版本太舊，無法使用本服務');
say(DO, `${FIDO}/pt/bind?IsApp=Y`, fido, B, '不支援您的 Android 版本 (6.0.1)');
say(DO, `${OIDC}/oidc/v1/fido`, bare, W, '行動裝置作業系統版本不符合最低需求，無法使用行動自然人憑證');
say(DO, `${FIDO}/pt/bind?IsApp=Y`, fido, H, '您的手机系统版本过低，请升级后再试');

// county-login-failed
const CF = 'county-login-failed';
say(CF, AZP, nat, R, '連接苗栗縣教育雲端帳號認證服務失敗，請重新操作或聯絡系統管理員');
say(CF, CNC, bare, W, '連線新竹縣帳號認證服務失敗，請稍後再試');
say(CF, 'https://mlc.sso.edu.tw/auth-server-login?x=1', cty('苗栗縣政府'), F, '連接縣市帳號認證伺服器失敗');
say(CF, CNC, bare, T, '與花蓮縣教育雲端帳號認證服務連線失敗');
say(
  [CF, 'unknown-error'],
  'https://ylc.sso.edu.tw/auth-server-login',
  cty('雲林縣政府'),
  B,
  '無法連接雲林縣教育雲端帳號認證服務',
);

// site-not-linked
const SL = 'site-not-linked';
add(
  SL,
  `${OIDC}/oidc/v1/azp?client_id=zzz`,
  J({ error: 'invalid_client', error_description: 'Client authentication failed' }),
  'JSON invalid_client',
);
add(
  SL,
  `${OIDC}/oidc/v1/azp?error=unauthorized_client&error_description=The+client+is+not+authorized`,
  bare('<p>發生錯誤</p>'),
  'URL error=unauthorized_client',
);
say(SL, `${OIDC}/oidc/v1/azp?client_id=1`, bare, H, 'error: redirect_uri_mismatch');
say(SL, `${OIDC}/oidc/v1/azp?client_id=1`, bare, R, '此服務尚未與教育雲端帳號介接，無法登入');
say(SL, `${OIDC}/oidc/v1/azp?client_id=1`, bare, W, '應用服務未介接教育體系單一簽入服務');
say(SL, `${OIDC}/oidc/v1/azp?client_id=1`, bare, T, 'Invalid redirect_uri');
say(
  SL,
  'https://tc.sso.edu.tw/oidc/v1/azp?client_id=1',
  ctyNo('臺中市政府'),
  B,
  'unauthorized_client: client_id 不存在或未授權',
);
add(
  SL,
  'https://hlc.sso.edu.tw/oidc/v1/azp',
  `<h1>HTTP Status 400 – Bad Request</h1><hr><p><b>Message</b> invalid_request: redirect_uri does not match registered value</p><hr><h3>Apache Tomcat/8.5</h3>`,
  'Tomcat: redirect_uri does not match',
);

// cookies-blocked
const CB = 'cookies-blocked';
say(CB, AZP, nat, B, '系統偵測您的瀏覽器禁止存取');
say(CB, `${OIDC}/oidc/v1/check`, bare, H, '系統偵測到您的瀏覽器禁止存取 Cookie，請開啟後重新登入');
say(CB, 'https://www.sso.edu.tw/login', bare, W, '您的瀏覽器未啟用Cookie，無法登入');
say(CB, 'https://kh.sso.edu.tw/auth-server-stlogin', cty('高雄市政府'), A, '請開啟瀏覽器的 Cookie 功能，否則無法登入');
say(
  CB,
  'https://tp.sso.edu.tw/auth-server-login',
  cty('臺北市政府'),
  R,
  'Cookies are disabled in your browser. Please enable cookies to sign in.',
);
say(CB, AZP, nat, S, '系统检测到您的浏览器禁止存取');

// unknown-error
const UE = 'unknown-error';
say([UE, 'access-token'], AZP, nat, W, 'OIDC授權驗證流程發生問題，請重新操作');
say(UE, AZP, nat, B, '系統發生未預期的錯誤，請稍後再試 (E-5021)');
say(UE, 'https://chc.sso.edu.tw/auth-server-login', cty('彰化縣政府'), W, '資料庫連線異常');
say(UE, AZP, nat, W, 'Internal error: NullPointerException');
say(UE, 'https://ptc.sso.edu.tw/auth-server-login', cty('屏東縣政府'), B, '此帳號查無任職學校資料，無法登入');
say(UE, AZP, nat, S, '查無此身分證對應之教育雲端帳號');

// trails
const ago = (steps: readonly (readonly [string, string, string, number])[]) =>
  steps.map(([kind, event, host, s]) => ({ kind, event, host, agoMs: s * 1000 })) as NonNullable<Case['trail']>;
const trail = (
  rule: string | string[],
  url: string,
  html: string,
  text: string,
  steps: readonly (readonly [string, string, string, number])[],
): void => {
  add(rule, url, html, text);
  const last = out.pop();
  if (last) out.push({ ...last, trail: ago(steps) });
};
const o = 'oidc.tanet.edu.tw';
const f = 'fido.moi.gov.tw';
const fidoForm = fido(
  '<h2>會員登入</h2><form><label>身分證字號 <input name="idno"></label><label>PIN碼 <input type="password" placeholder="請輸入PIN碼"></label><button>登入</button></form>',
);
trail('bounced-after-binding', `${FIDO}/pt/main/login`, fidoForm, '按綁定後回到 FidO 登入頁', [
  ['login', 'arrive', f, 90],
  ['login', 'submit', f, 70],
  ['bind', 'arrive', f, 60],
  ['bind', 'bind', f, 4],
]);
trail('bounced-after-binding', `${FIDO}/pt/login`, fidoForm, '按綁定兩次都跳回', [
  ['bind', 'bind', f, 100],
  ['login', 'arrive', f, 98],
  ['login', 'submit', f, 60],
  ['bind', 'arrive', f, 55],
  ['bind', 'bind', f, 3],
]);
trail('bounced-after-binding', AZP, nat(''), '入口按綁定後回到全國登入頁', [
  ['login', 'submit', o, 80],
  ['portal', 'arrive', o, 75],
  ['portal', 'bind', o, 20],
]);
trail(['login-loop'], AZP, nat(''), '登入三次都回到登入頁', [
  ['login', 'start', o, 200],
  ['login', 'submit', o, 180],
  ['login', 'arrive', o, 178],
  ['login', 'submit', o, 120],
  ['login', 'arrive', o, 118],
  ['login', 'submit', o, 3],
]);
trail(['login-loop'], AZP, nat(''), '縣市登入後回來三次', [
  ['login', 'start', o, 200],
  ['login', 'submit', o, 180],
  ['callback', 'arrive', o, 178],
  ['login', 'arrive', o, 176],
  ['login', 'submit', o, 120],
  ['callback', 'arrive', o, 118],
  ['login', 'arrive', o, 117],
  ['login', 'submit', o, 5],
  ['callback', 'arrive', o, 3],
]);
trail(
  'qr-after-fingerprint',
  `${FIDO}/pt/verify`,
  fido(
    '<h3>請使用手機掃描 QR Code</h3><img alt="QR Code" src="qr.png" width="200" height="200"><p>請以行動自然人憑證 APP 掃描</p>',
  ),
  '指紋圖示後出現 QR',
  [
    ['login', 'arrive', f, 60],
    ['fido-fingerprint', 'arrive', f, 10],
  ],
);
trail(
  'qr-after-fingerprint',
  `${OIDC}/oidc/v1/fido`,
  bare(
    '<p>請以另一台裝置掃描下方QRCode完成驗證</p><canvas id="qrcode" width="180" height="180" aria-label="QRCode"></canvas>',
  ),
  '指紋圖示後出現另一台裝置 QR',
  [['fido-fingerprint', 'arrive', o, 8]],
);

export const SHOW: readonly Case[] = out;

const late = (id: string, rule: string, url: string, html: string, text: string, code: string): Case => ({
  id: `late-${id}`,
  url,
  html,
  text,
  rules: [rule],
  late: code,
});
/** Only in a browser: late messages. */
export const LATE: readonly Case[] = [
  late(
    'wicket',
    'access-token',
    AZP,
    nat('<div id="id9"></div>'),
    '無法取得ACCESS_TOKEN',
    `setTimeout(() => { document.getElementById('id9').innerHTML = ${JSON.stringify(W('無法取得ACCESS_TOKEN'))}; }, 1500)`,
  ),
  late(
    'text',
    'name-mismatch',
    AZP,
    nat('<p id="msg"></p>'),
    '憑證姓名與帳號姓名不符',
    `setTimeout(() => { document.getElementById('msg').textContent = '憑證姓名與帳號姓名不符'; }, 900)`,
  ),
  late(
    'alert',
    'card-reader',
    `${FIDO}/pt/main/login`,
    fidoForm,
    '找不到讀卡機',
    `setTimeout(() => alert('找不到讀卡機'), 700)`,
  ),
  late(
    'shown',
    'fido-code',
    `${FIDO}/pt/verify`,
    fido('<div id="m" style="display:none">[1101] 驗證碼已過期，請重新執行驗證流程。</div>'),
    '[1101]',
    `setTimeout(() => { document.getElementById('m').style.display = 'block'; }, 900)`,
  ),
  {
    id: 'frame',
    url: `${OIDC}/home`,
    html: bare('<iframe src="https://oidc.tanet.edu.tw/judge-frame" width="600" height="300"></iframe>'),
    text: 'frame: 無法取得ACCESS_TOKEN',
    rules: ['access-token'],
    frame: bare(R('無法取得ACCESS_TOKEN')),
  },
];
