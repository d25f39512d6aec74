import { A, B, bare, type Case, county, F, FIDO, fido, H, J, M, nat, OIDC, R, S, strip, T, W } from './kit';

let n = 0;
const out: Case[] = [];
function add(url: string, html: string, text = '', title?: string): void {
  n += 1;
  out.push({
    id: `quiet-${String(n).padStart(3, '0')}`,
    url,
    html,
    text: text || strip(html),
    rules: [],
    ...(title ? { title } : {}),
  });
}
const AZP = `${OIDC}/oidc/v1/azp?response_type=code&client_id=0a1b&scope=openid`;
const WWW = 'https://www.sso.edu.tw';
const say = (url: string, lay: (m: string) => string, mark: (t: string) => string, text: string): void =>
  add(url, lay(mark(text)), text);
const P = (t: string): string => `<p>${t}</p>`;
const I = (t: string): string => `<div class="alert alert-info">${t}</div>`;
const Y = (t: string): string => `<div class="alert alert-warning" role="alert">${t}</div>`;
const G = (t: string): string => `<div class="alert alert-success" role="alert">${t}</div>`;
const L = (items: readonly string[]): string => `<ul>${items.map((i) => `<li>${i}</li>`).join('')}</ul>`;

// healthy
add(AZP, nat(''), 'plain login');
add(
  `${OIDC}/oidc/v1/azp?0`,
  nat('<ul class="feedbackPanel"></ul><div class="alert alert-danger" role="alert"></div>'),
  'login with empty error boxes',
);
add(
  'https://kh.sso.edu.tw/auth-server-stlogin',
  county('高雄市政府', '<p>請選擇行政區、學校名稱、年級、班級、座號</p>'),
  'county login',
);
add(
  `${OIDC}/oidc/v1/notice`,
  bare('<p>您的教育雲端帳號是：teacher01@mail.edu.tw</p><button>我知道了！</button>'),
  'notice',
);
add(
  'https://ntpc.sso.edu.tw/oidc/v1/consent',
  county(
    '新北市政府',
    '<h3>授權同意</h3><p>因材網將取得您的姓名、學校、職稱。若不同意，將無法使用服務。</p><button>同意授權</button><button>不同意</button>',
    false,
  ),
  'consent: 姓名 + 不同意',
);
add(
  `${OIDC}/oidc/v1/create`,
  bare(
    '<h3>我要建立帳號</h3><p>建議帳號：abc.kh@mail.edu.tw</p><input type="password"><input type="password"><button>建立新帳號</button>',
  ),
  'create account',
);
add(
  `${FIDO}/pt/`,
  fido('<h1>行動自然人憑證</h1><p>免插卡、免密碼，安全又便利</p><a>綁定行動裝置</a><a>立即申請</a>'),
  'fido home',
);
add(
  `${FIDO}/pt/main/login`,
  fido(
    '<h2>登入</h2><p>請插入自然人憑證並輸入PIN碼</p><input type="password" placeholder="請輸入PIN碼6-8碼"><button>登入</button>',
  ),
  'fido login',
);
add(
  `${FIDO}/pt/main/bind`,
  fido(
    '<h2>綁定行動裝置</h2><p>請以 APP 掃描 QR Code</p><img alt="QR Code" width="200" height="200"><p>QR Code 將於 180 秒後失效</p>',
  ),
  'bind QR with countdown',
);
add(
  `${OIDC}/oidc/v1/fido`,
  bare(
    '<p>已發送推播通知至您的手機，請點擊手機上的推播通知。</p><p class="countDown" style="color:red">剩餘 178 秒</p>',
  ),
  'push sent, fresh',
);
add(`${OIDC}/oidc/v1/fido?1`, bare(R('[9007] 使用者認證/簽署作業尚未完成，請稍後再試。')), '[9007] waiting');
add(`${FIDO}/fidoRedirect/web`, fido(J({ code: '20002', message: '使用者認證尚未完成' })), '20002 waiting');
add(
  `${FIDO}/fidoRedirect/web`,
  fido('<div class="spinner"></div><p>處理中，請勿關閉視窗或按上一頁，以免登入失敗</p>'),
  'processing',
);
add(
  `${OIDC}/cncreturnpage?code=1&state=2`,
  '<p>Loading...</p><script>location.href="/oidc/v1/notice"</script>',
  'callback passes on',
);
add(`${OIDC}/auth-logout`, bare('<h3>您已成功登出</h3><p>為確保安全，請關閉所有瀏覽器視窗。</p>'), 'logout');
add(
  `${WWW}/`,
  bare('<h3>歡迎 王小明 老師</h3><ul><li>個人資料</li><li>密碼變更</li><li>綁定行動裝置</li><li>登出</li></ul>'),
  'portal',
);
add(
  `${FIDO}/pt/main/member`,
  fido(
    '<h3>會員專區</h3><table><tr><th>裝置名稱</th><th>狀態</th></tr><tr><td>iPhone 12</td><td>已綁定</td></tr><tr><td>Sony H3133</td><td>已註銷</td></tr></table><button>綁定行動裝置</button>',
  ),
  'member area',
);

// success with error-like words
say(`${FIDO}/pt/main/bound`, fido, G, '綁定成功！如日後無法使用生物辨識，請重新綁定。');
say(`${WWW}/resetpwd`, bare, G, '密碼重設成功。先前因密碼錯誤而鎖定的帳號已解除鎖定。');
say(AZP, nat, G, '帳號啟用成功，「帳號已停用」的狀態已解除，請重新登入。');
say(`${FIDO}/pt/main/unlock`, fido, G, 'PIN碼解鎖成功，鎖卡狀態已解除');
say(`${OIDC}/home`, bare, G, '姓名更新成功：教育雲端帳號姓名已與自然人憑證一致');
add(
  `${OIDC}/home`,
  J({ error: null, error_code: 0, message: 'success', access_token: 'abc', expires_in: 3600 }),
  'JSON success with access_token',
);
add(
  `${OIDC}/.well-known/openid-configuration`,
  J({
    issuer: OIDC,
    token_endpoint: `${OIDC}/oidc/v1/token`,
    response_types_supported: ['code'],
    claims_supported: ['name'],
  }),
  'discovery',
);
say(`${FIDO}/pt/main/login`, fido, G, '元件檢測結果：HiCOS 已安裝、讀卡機正常、卡片讀取成功、無錯誤');
say(`${FIDO}/pt/check`, fido, G, '您的裝置支援生物辨識與NFC功能，版本符合需求');

// slips
say(AZP, nat, W, '帳號或密碼錯誤');
say(AZP, nat, B, '驗證碼輸入錯誤，請重新輸入');
say(AZP, nat, R, '您輸入的密碼不正確，再錯 3 次將鎖定 15 分鐘');
say('https://tyc.sso.edu.tw/auth-server-login', (m) => county('桃園市政府', m), F, '登入失敗，請檢查您的帳號密碼');
say('https://hcc.sso.edu.tw/auth-server-login', (m) => county('新竹縣政府', m), A, '帳號密碼錯誤！');
say(AZP, nat, W, '請輸入驗證碼');
say(AZP, nat, W, "'帳號' 欄位為必填");
say(AZP, nat, B, '圖形驗證碼不符');
say(AZP, nat, S, '密碼錯誤，請注意英文大小寫');
say(AZP, nat, B, 'Invalid username or password.');
say(AZP, nat, B, '账号或密码错误');
say('https://cyc.sso.edu.tw/auth-server-login', (m) => county('嘉義縣政府', m), B, '查無此帳號或密碼輸入有誤');
say(AZP, nat, B, '驗證碼已失效，請換下一個');

// announcements on login
say(AZP, nat, Y, '系統維護公告：本服務將於 6/15(六) 00:00~06:00 進行維護，期間將無法登入，造成不便敬請見諒。');
say(AZP, nat, I, '【公告】若出現「無法取得ACCESS_TOKEN」訊息，請清除瀏覽器快取後重新登入。');
add(
  AZP,
  nat(
    '',
    `<div class="well"><h4>最新消息</h4>${L(['5/2 自然人憑證登載姓名和教育雲端不同之處理方式說明', '4/18 修正部分使用者無法取得ACCESS_TOKEN之問題', '4/1 苗栗縣帳號認證服務連線異常已排除', '3/12 行動自然人憑證 APP 改版，Android 9 以下不再支援'])}</div>`,
  ),
  'news list beside login',
);
add(
  AZP,
  nat(
    '',
    `<div class="panel"><h4>常見登入問題</h4><p>Q：出現「自然人憑證登載姓名與教育雲端不同」怎麼辦？</p><p>A：請洽客服更正帳號姓名。</p><p>Q：PIN碼錯誤三次鎖卡怎麼辦？</p><p>A：請至戶政事務所重設。</p></div>`,
  ),
  'Q&A beside login',
);
add(
  AZP,
  nat(
    '',
    `<div class="notice-box"><b>注意事項</b>${L(['使用自然人憑證登入前，請先安裝跨平台網頁元件，未安裝將無法讀取卡片。', '若找不到讀卡機，請重新插拔。', 'PIN碼連續輸入錯誤3次即鎖卡。', '瀏覽器須開啟 Cookie，否則系統將偵測為禁止存取。', '憑證姓名須與教育雲端帳號姓名相同。'])}</div>`,
  ),
  'notes on card login',
);
say(AZP, nat, Y, '提醒您：近日有民眾反映無法登入，本中心已於 5/3 14:00 修復完成。');
say(
  'https://tc.sso.edu.tw/auth-server-login',
  (m) => county('臺中市政府', m),
  R,
  '※ 預告：113/7/1 起密碼長度不足 8 碼者將無法登入，請儘速變更密碼。',
);
say(
  'https://ylc.sso.edu.tw/auth-server-login',
  (m) => county('雲林縣政府', m),
  F,
  '※離職教師帳號將於7/31停用，停用後無法登入',
);
say(AZP, nat, I, '建議使用 Chrome、Edge 最新版本，本系統不支援 Internet Explorer。');
say(AZP, nat, Y, '請注意詐騙：本系統不會以簡訊要求您提供密碼或驗證碼。');
say(
  'https://ilc.sso.edu.tw/auth-server-login',
  (m) => county('宜蘭縣政府', m),
  R,
  '首次登入請先啟用帳號，預設密碼為身分證字號後六碼，密碼錯誤五次將鎖定30分鐘。',
);
say(`${FIDO}/pt/`, fido, Y, '公告：配合機房搬遷，9/20 22:00 至 9/21 06:00 暫停服務，期間推播將無法送達。');
say(`${FIDO}/pt/main/login`, fido, I, '小提醒：若手機未設定指紋或臉部辨識，將無法完成綁定。');
say(`${FIDO}/pt/main/bind`, fido, P, '注意：Android 9、iOS 15 以下版本無法使用本服務；NFC 感應僅限 TP07 開頭之卡片。');

// FAQ, manual, news
const faq = L([
  'Q1 出現[1055]裝置綁定已達上限怎麼辦？ A：請先註銷舊裝置。',
  'Q2 顯示[32003]操作不成功，請稍後再操作一次。 A：請勿取消指紋。',
  'Q3 手機無生物辨識功能可以用嗎？ A：無法使用。',
  'Q4 找不到讀卡機？ A：請檢查連接。',
]);
add(`${FIDO}/pt/main/qa?level2id=18`, fido(`<h2>常見問題-02電腦作業系統與行動裝置系統說明</h2>${faq}`), 'FidO FAQ');
add(
  `${FIDO}/pt/main/qa`,
  fido(
    `<h2>常見問題</h2><dl><dt>[1101] 驗證碼已過期，請重新執行驗證流程。</dt><dd>請重新整理網頁取得新的 QR Code。</dd><dt>[3111] 請重新開啟APP 後再試。</dt><dd>請打開 APP 一次。</dd></dl>`,
  ),
  'FidO FAQ list of codes',
);
add(
  `${FIDO}/pt/main/teaching`,
  fido(
    '<h2>功能教學</h2><p>步驟一：下載 APP。步驟二：登入本網站後點選綁定行動裝置。若出現「您的裝置未設定生物辨識」請先至設定開啟。</p>',
  ),
  'teaching',
);
add(
  `${FIDO}/pt/teaching?IsApp=Y`,
  fido('<details open><summary>卡片無法感應？</summary><p>您的卡片不支援NFC感應時，請改用讀卡機。</p></details>'),
  'teaching in app',
);
add(
  `${FIDO}/pt/main/news_detail/16`,
  fido('<h2>開放非政府機關介接</h2><p>先前 APP 版本過低致無法登入之問題，已於 2.7.5 版修正。</p>'),
  'news detail',
);
add(
  `${FIDO}/pt/news_detail?id=80085&IsApp=Y`,
  fido('<h3>2.7.6 版更新</h3><p>修正部分 Android 裝置「無生物辨識功能」誤判</p><p>修正 NFC 讀取失敗</p>'),
  'news in app',
);
add(
  `${OIDC}/faq`,
  bare(
    '<h2>常見問題</h2><h4>無法取得ACCESS_TOKEN</h4><p>請洽客服。</p><h4>自然人憑證登載姓名和教育雲端不同</h4><p>請洽客服。</p>',
  ),
  'OP FAQ',
  '常見問題',
);
add(
  `${OIDC}/home/manual`,
  bare(
    '<h2>操作手冊</h2><p>3.2 若畫面顯示「ACCESS_TOKEN驗證失敗!」，表示授權逾時。</p><p>3.3 redirect_uri_mismatch：請確認申請介接時填寫之網址。</p>',
  ),
  'manual',
  '使用手冊',
);
add(
  `${OIDC}/home`,
  bare(
    '<h2>申請介接</h2><p>錯誤代碼說明</p><table><tr><th>代碼</th><th>說明</th></tr><tr><td>invalid_client</td><td>Client ID 錯誤</td></tr><tr><td>unauthorized_client</td><td>未授權</td></tr><tr><td>invalid_grant</td><td>code 已失效</td></tr></table>',
  ),
  'developer table',
);
add(
  `${FIDO}/pt/agency`,
  fido(
    '<h2>介接單位專區</h2><table><tr><td>[9002]</td><td>資料驗證不成功，請洽該應用服務之管理員。</td></tr><tr><td>[1101]</td><td>驗證碼已過期，請重新執行驗證流程。</td></tr></table>',
  ),
  'developer codes',
);
add(
  `${WWW}/news/12`,
  bare(
    '<article><h2>【轉知】自然人憑證姓名與教育雲端帳號不一致處理方式</h2><p>各校老師您好：近來部分老師登入時出現姓名不一致之訊息，請依下列步驟辦理。</p></article>',
  ),
  'news article',
);
add(
  'https://tc.sso.edu.tw/news',
  county(
    '臺中市政府',
    '<h3>公告列表</h3><table><tr><td>113/05/01</td><td>教育雲端帳號認證服務連線失敗處理說明</td></tr><tr><td>113/04/20</td><td>系統維護</td></tr></table>',
    false,
  ),
  'county news',
);
add(
  `${WWW}/privacy`,
  bare('<h2>隱私權政策</h2><p>本網站使用 Cookie。若您的瀏覽器禁止存取 Cookie，可能導致部分功能無法正常執行。</p>'),
  'privacy policy',
);
add(
  AZP,
  nat(
    '',
    '<div class="cookie-banner" role="dialog"><p>本網站使用 Cookie 以維持登入狀態，若停用 Cookie 將無法登入。</p><button>我同意</button></div>',
  ),
  'cookie banner',
);
add(`${WWW}/terms`, bare('<h2>服務條款</h2><p>使用者姓名與憑證資料不符者，本部得終止服務。</p>'), 'terms');

// 姓名 / 不同 in other senses
say(`${WWW}/register`, bare, P, '帳號姓名可與暱稱不同，自然人憑證為選填。');
say(AZP, nat, I, '教育雲端帳號與縣市帳號不同，請勿混用。使用自然人憑證登入者，系統將顯示您的姓名。');
say(`${OIDC}/oidc/v1/select`, bare, P, '您有兩個不同的身分，請選擇：王小明（○○國小）／王小明（○○國中）');
say(`${OIDC}/oidc/v1/card`, bare, B, '身分證字號與自然人憑證不符，請確認!');
out.pop();
say(`${FIDO}/pt/`, fido, P, '行動自然人憑證與實體自然人憑證不同，無須讀卡機；顯示姓名以戶政資料為準。');
say(
  'https://mlc.sso.edu.tw/userinfo',
  (m) => county('苗栗縣政府', m, false),
  P,
  '姓名：王小明　自然人憑證：未綁定　若資料不同請洽學校人事更正。',
);
say(AZP, nat, P, '自然人憑證姓名如與教育雲端帳號不同，請先至個人資料更正後再登入。');
say(`${OIDC}/oidc/v1/card`, bare, P, '請確認憑證姓名與帳號姓名是否相同，再按下一步');

// account pages
add(
  `${WWW}/forgetaccount`,
  bare(
    '<h3>忘記帳號</h3><p>請輸入姓名與身分證字號，若與自然人憑證不符將無法查詢。</p><input placeholder="請輸入姓名"><button>查詢</button>',
  ),
  'forgot account',
);
add(
  `${WWW}/resetpwd`,
  bare(
    '<h3>忘記密碼</h3><ul class="feedbackPanel"><li class="feedbackPanelERROR">兩次輸入的密碼不一致</li></ul><input type="password"><input type="password">',
  ),
  'reset: passwords differ',
);
add(
  `${WWW}/resetpwd`,
  bare(
    '<h3>變更密碼</h3><p>密碼不可與前三次相同，且不得與帳號相同。舊密碼錯誤達 5 次將鎖定。</p><input type="password" placeholder="請輸入密碼">',
  ),
  'change password hints',
);
add(
  `${WWW}/activateaccount`,
  bare('<h3>啟用帳號</h3><p>顯示帳號已停用時使用</p><input placeholder="請輸入帳號"><button>啟用</button>'),
  'activate',
);
add(
  `${WWW}/userinfo`,
  bare('<h3>個人資料</h3><p>EDUROAM：未啟用</p><p>自然人憑證：已綁定</p><button>綁定行動裝置</button>'),
  'userinfo',
);
add(
  `${WWW}/register`,
  bare(
    '<h3>申請教育雲端帳號（步驟 2/4）</h3><ol><li>插入自然人憑證，若出現「找不到智慧卡讀取裝置」請先安裝讀卡機驅動程式。</li><li>輸入PIN碼，若出現「PIN碼驗證錯誤」請停止操作，避免鎖卡。</li><li>系統比對姓名，若姓名不符將無法申請。</li></ol><button>下一步</button>',
  ),
  'wizard with failures',
);
add(
  `${FIDO}/pt/main/apply`,
  fido(
    '<h3>申請流程 1 → 2 → 3</h3><p>請先確認：手機具備生物辨識；系統版本 Android 9、iOS 15 以上；卡片為 TP07 開頭。若不符合上述條件將無法註冊。</p><button>我已確認，下一步</button>',
  ),
  'fido wizard',
);
add(
  'https://user.sso.edu.tw/forgot',
  county('臺中市教育局', '<p>忘記密碼者請選擇：使用個人基本資料重設／使用縣市帳號重設</p>', false),
  'user.sso',
);

// hidden
const hid = '無法取得ACCESS_TOKEN';
add(AZP, nat(`<div style="display:none">${B(hid)}</div>`), 'hidden template 1');
add(
  AZP,
  nat(`<template>${W('自然人憑證登載姓名和教育雲端不同')}</template><div hidden>${R('找不到讀卡機')}</div>`),
  'hidden template 2',
);
add(
  AZP,
  nat(
    `<script>var MSG={e1:"無法取得ACCESS_TOKEN",e2:"PIN碼錯誤"};function chk(){if(!x){alert("找不到智慧卡讀取裝置");return false;}}</script>`,
  ),
  'messages in script',
);
add(
  AZP,
  nat(`<noscript>您的瀏覽器不支援或已停用 JavaScript，請啟用 Cookie</noscript><!-- 無法取得ACCESS_TOKEN -->`),
  'noscript and comment',
);
add(
  AZP,
  nat(
    `<input placeholder="找不到讀卡機時請留空"><select><option>請選擇問題類型</option><option>無法取得ACCESS_TOKEN</option><option>PIN碼錯誤鎖卡</option></select>`,
  ),
  'placeholder and options',
);
add(
  `${WWW}/report`,
  bare(
    `<h3>問題回報</h3><form><label><input type="radio"> 無法取得ACCESS_TOKEN</label><label><input type="radio"> 自然人憑證姓名與教育雲端帳號不同</label><label><input type="checkbox"> 找不到讀卡機</label><textarea>手機無生物辨識功能</textarea><button>送出</button></form>`,
  ),
  'report form with choices',
);
add(
  AZP,
  nat(`<img src="x.png" alt="無法取得ACCESS_TOKEN 畫面範例"><a title="PIN碼錯誤" href="#">說明</a>`),
  'alt and title only',
);
add(
  AZP,
  nat(
    '',
    `<ul><li><a href="/faq/10">無法取得ACCESS_TOKEN</a></li><li><a href="/faq/16">自然人憑證登載姓名和教育雲端不同</a></li><li><a href="/faq/1">PIN碼忘記或鎖卡</a></li></ul>`,
  ),
  'links to help',
);

// survey, status, other
add(
  `${WWW}/survey/3`,
  bare(
    '<h3>滿意度調查</h3><p>1. 您是否曾遇到「無法登入」？</p><label><input type="radio">是</label><label><input type="radio">否</label><p>2. 是否曾找不到讀卡機？</p><p>3. 是否曾出現PIN碼錯誤？</p><button>送出</button>',
  ),
  'survey',
);
add(
  `${OIDC}/status`,
  bare(
    '<h3>系統狀態</h3><table><tr><th>服務</th><th>狀態</th></tr><tr><td>認證服務</td><td>正常</td></tr><tr><td>苗栗縣</td><td>正常</td></tr></table><p>5/3 10:00 連接苗栗縣帳號認證服務失敗（已於 10:45 排除）</p>',
  ),
  'status page: past problem',
);
add(`${OIDC}/status`, bare(T('5/1 推播服務異常，已於 15:20 恢復正常')), 'status: recovered');
add(
  `${OIDC}/home?lang=en`,
  bare('<h2>OpenID Service</h2><p>If you see "access token error", close the browser and try again.</p>'),
  'English help',
);
add(
  `${WWW}/en/help`,
  bare('<h2>Help</h2><p>Card reader not found? Check the cable. Incorrect PIN? You have three tries.</p>'),
  'English help 2',
);
add(`${OIDC}/home/ja`, bare('<p>ログインできない場合は、管理者にお問い合わせください。</p>'), 'Japanese');
add(`${OIDC}/home/vi`, bare('<div role="status">Đăng nhập thành công. Không có lỗi.</div>'), 'Vietnamese');
say(AZP, nat, I, '您已閒置過久，系統已自動登出，請重新登入。');
out.pop();
add(
  `${OIDC}/oidc/v1/azp?lang=en`,
  `<h2>Education SSO</h2><form><input placeholder="Account"><input type="password" placeholder="Password"><p>Passwords are case sensitive. After 5 failed attempts your account will be locked.</p><button>Sign in</button></form>`,
  'English login with hint',
);
add(
  `${OIDC}/developer/console`,
  bare('<h3>介接紀錄</h3><pre>2024-05-03 10:22 invalid_client client_id=ab\n2024-05-03 10:25 ok</pre>'),
  'developer log',
);
out.pop();
add(
  'https://oidctest.sso.edu.tw/',
  bare(
    '<h4>什麼是教育體系單一簽入服務?</h4><h4>如何申請教育雲端帳號?</h4><h4>我如何知道我是否已有教育雲端帳號?</h4><a>使用手冊</a>',
  ),
  'front page',
);
add(
  `${WWW}/search?q=無法取得ACCESS_TOKEN`,
  bare(
    '<form><input name="q" value="無法取得ACCESS_TOKEN"></form><h3>搜尋「無法取得ACCESS_TOKEN」，共 1 筆</h3><p><a href="/faq/10">無法取得ACCESS_TOKEN 怎麼辦？</a></p>',
  ),
  'search results',
);
add(AZP, nat(M('歡迎使用新版登入頁！新版支援行動自然人憑證，若無讀卡機也能登入。')), 'welcome dialog');
add(AZP, nat(M('系統公告：因應資安政策，自 8/1 起，未完成信箱驗證之帳號將無法登入。')), 'announcement dialog');
add(AZP, nat(A('系統將於今晚 22:00 維護，請提早完成作業')), 'alert: maintenance');
add(
  `${WWW}/training`,
  bare(
    '<h3>研習活動</h3><p>112年教育體系單一簽入服務(OpenID)研習-帳號安全：憑證登入失敗案例分享、無法取得ACCESS_TOKEN 排解</p><button>報名</button>',
  ),
  'training course',
);
add(
  `${FIDO}/pt/main/login`,
  fido(
    '<div class="steps"><p>尚未安裝元件？<a>下載</a></p><p>忘記PIN碼？<a>解鎖</a></p><p>沒有讀卡機？<a>使用 NFC</a></p></div><input type="password" placeholder="PIN碼">',
  ),
  'help links at card form',
);
add(
  `${FIDO}/pt/main/bind`,
  fido('<p>您可綁定的裝置：3　已綁定：1</p><table><tr><td>1055號裝置</td><td>使用中</td></tr></table>'),
  'number 1055 in another sense',
);
add(`${OIDC}/home`, bare('<p>瀏覽人次：[1101]　今日：[32003]</p>'), 'numbers as counters');
add(
  `${FIDO}/pt/main/history`,
  fido(
    '<h3>使用紀錄</h3><table><tr><td>2024/05/01 09:12</td><td>因材網</td><td>成功</td></tr><tr><td>2024/05/01 09:10</td><td>因材網</td><td>[9015] APP 回報使用者取消簽章</td></tr></table>',
  ),
  'history table of signatures',
);
add(
  'https://ntct.sso.edu.tw/auth-server-login',
  county(
    '南投縣政府',
    L(['請使用縣府公務帳號登入', '忘記密碼請洽各校資訊組長', '若登入後仍跳回登入頁，請清除 Cookie']),
    true,
  ),
  'county login with tips',
);
add(
  `${OIDC}/oidc/v1/azp?2`,
  nat(H('請選擇縣市').replace('系統訊息', '使用縣市帳號登入') + L(['基隆市', '臺北市', '新北市', '桃園市', '高雄市'])),
  'county list',
);

// trails that are healthy
const ago = (steps: readonly (readonly [string, string, string, number])[]) =>
  steps.map(([kind, event, host, s]) => ({ kind, event, host, agoMs: s * 1000 })) as NonNullable<Case['trail']>;
const o = 'oidc.tanet.edu.tw';
const trail = (
  url: string,
  html: string,
  text: string,
  steps: readonly (readonly [string, string, string, number])[],
): void => {
  add(url, html, text);
  const last = out.pop();
  if (last) out.push({ ...last, trail: ago(steps) });
};
trail(AZP, nat(W('帳號或密碼錯誤')), 'three slips', [
  ['login', 'start', o, 99],
  ['login', 'submit', o, 80],
  ['login', 'slip', o, 79],
  ['login', 'submit', o, 60],
  ['login', 'slip', o, 59],
  ['login', 'submit', o, 3],
]);
trail(AZP, nat(''), 'signed in and out, again', [
  ['login', 'submit', o, 300],
  ['notice', 'arrive', o, 298],
  ['portal', 'arrive', o, 290],
  ['portal', 'logout', o, 10],
]);
trail(
  `${OIDC}/oidc/v1/notice`,
  bare('<p>您的教育雲端帳號是：t@mail.edu.tw</p><button>我知道了！</button>'),
  'success after two tries',
  [
    ['login', 'submit', o, 60],
    ['login', 'arrive', o, 58],
    ['login', 'submit', o, 5],
  ],
);
trail(AZP, nat(''), 'back after bind page without clicking', [
  ['bind', 'arrive', 'fido.moi.gov.tw', 40],
  ['login', 'start', o, 10],
]);

export const QUIET: readonly Case[] = out;
