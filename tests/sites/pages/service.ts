/** The service that the teacher wants to use. */
export const serviceHome = `<div class="top">Cool English</div><div class="login-card"><div class="inner"><h2>歡迎使用 Cool English</h2><a class="btn primary" href="https://oidc.tanet.edu.tw/oidc/v1/azp?response_type=code&client_id=coolenglish&state=xyz">教育雲端帳號登入</a></div></div>`;
export const serviceSignedIn = `<div class="top">Cool English</div><div class="login-card"><div class="inner"><h2>王老師，您好</h2><p>今天想學什麼？</p></div></div>`;
