/** A drawing of the size of a QR code. */
export const QR =
  '<svg width="200" height="200" role="img" aria-label="QR"><rect width="200" height="200" fill="#fff" stroke="#000"/><path d="M10 10h60v60h-60zM130 10h60v60h-60zM10 130h60v60h-60zM90 90h30v30h-30z"/></svg>';

/** Waiting for the phone after a push. */
export const fidoPush = (next?: string): string =>
  `<div class="top">行動自然人憑證登入</div><div class="login-card"><div class="inner"><h2>等待手機驗證</h2><p>已傳送推播通知，請點擊您手機上的推送通知，並在行動自然人憑證APP上完成驗證。</p><p class="countDown" style="color:red">180</p><button class="btn grey">取消</button></div></div>${next ? `<script>setTimeout(function(){location.href=${JSON.stringify(next)}},1200)</script>` : ''}`;

/** A QR code to scan. */
export const fidoQr = (next?: string): string =>
  `<div class="top">行動自然人憑證登入</div><div class="login-card"><div class="inner"><h2>掃描 QR Code</h2><p>請在手機上的行動自然人憑證APP掃描此 QR code。</p><div id="qrCodeArea">${QR}</div><button class="btn grey">取消</button></div></div>${next ? `<script>setTimeout(function(){location.href=${JSON.stringify(next)}},1200)</script>` : ''}`;

/** The fingerprint icon of the phone's own page. */
export const fidoFingerprint = (next = '/pt/main/qr'): string =>
  `<div class="top">行動自然人憑證</div><div class="login-card"><div class="inner"><h2>身分驗證</h2><p>請點選指紋圖示，進行驗證。</p><button class="btn grey" onclick="location.href='${next}'" style="font-size:40px" aria-label="指紋">☝</button></div></div>`;

/** Sign-in with the card at fido.moi.gov.tw. */
export const fidoLogin = (above = '', action = '/pt/main/member'): string =>
  `<div class="top">行動自然人憑證</div><div class="login-card"><div class="inner"><h2>自然人憑證登入</h2>${above}<form method="post" action="${action}"><div class="group"><input placeholder="請輸入身分證字號" name="idno"></div><div class="group"><input type="password" placeholder="請輸入PIN碼" name="pin"></div><button class="btn primary">登入</button></form></div></div>`;

/** Signed in at fido.moi.gov.tw: where a device is bound. */
export const fidoMember = (next: string): string =>
  `<div class="top">行動自然人憑證 <a href="/pt/main/logout" style="float:right">登出</a></div><div class="login-card"><div class="inner"><h2>會員專區</h2><p>已綁定裝置數：0</p><button class="btn primary" onclick="location.href='${next}'">綁定行動裝置</button></div></div>`;

/** The same as a single page: the route changes, the document stays. */
export const fidoSinglePage = (afterBind: 'login' | 'qr'): string =>
  `<div id="app"></div><script>
const views = {
 login: ${JSON.stringify(fidoLogin('', '#'))}, member: ${JSON.stringify(fidoMember('#'))}, qr: ${JSON.stringify(fidoQr())} };
const app = document.getElementById('app');
function show(name) { history.pushState({}, '', '/pt/main/' + name); app.innerHTML = views[name]; wire(name); }
function wire(name) {
 if (name === 'login') app.querySelector('form').addEventListener('submit', function (e) { e.preventDefault(); setTimeout(function () { show('member'); }, 300); });
 if (name === 'member') { const b = app.querySelector('button'); b.onclick = function () { setTimeout(function () { show('${afterBind}'); }, 400); }; }
}
app.innerHTML = views.login; wire('login');
</script>`;

export const boundPage = `<div class="top">行動自然人憑證 <a href="/pt/main/logout" style="float:right">登出</a></div><div class="login-card"><div class="inner"><h2>綁定成功</h2><p>已綁定裝置數：1</p></div></div>`;
