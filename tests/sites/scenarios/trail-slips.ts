import { errorMarkup } from '../pages/error-markup';
import { countyLogin, nationalLogin } from '../pages/national';
import type { Act, Scenario } from '../scenario';
import { play } from './play';

const OIDC = 'https://oidc.tanet.edu.tw';
const LOGIN = `${OIDC}/oidc/v1/azp`;
const MLC = 'https://mlc.sso.edu.tw/auth-server';
const open = (url: string): Act => ({ do: 'open', url });
const see = (text: string): Act => ({ do: 'see', text });
const click = (text: string): Act => ({ do: 'click', text });
const arrive = (url: string): Act => ({ do: 'arrive', url });

const county = { rule: 'county-login-failed', codes: ['SSO-8'] } as const;

const slip = errorMarkup('帳號或密碼錯誤', 'bootstrap');
const captcha = errorMarkup('驗證碼錯誤，請重新輸入', 'bootstrap');
/** Refused by a native dialog, after which the form comes again. */
const refusedBy = (next: string): string =>
  `<script>alert('帳號或密碼錯誤');location.href=${JSON.stringify(next)}</script>`;

/** What was typed was refused, and the person tried again. */
export const TRAIL_SLIPS: readonly Scenario[] = [
  play(
    'county-twice',
    '縣市登入兩次被退回',
    county,
    [{ url: 'https://mlc.sso.edu.tw/auth-server-check', html: countyLogin('苗栗縣政府', slip) }],
    [open('https://mlc.sso.edu.tw/auth-server-login'), click('登入'), click('登入')],
  ),
  play(
    'county-twice-ajax',
    '縣市登入兩次被退回，頁面沒有重新載入',
    county,
    [
      {
        url: 'https://ptc.sso.edu.tw/auth-server-login',
        html: `${countyLogin('屏東縣政府', '<div id="m"></div>')}<script>document.querySelector('form').addEventListener('submit',function(e){e.preventDefault();var m=document.getElementById('m');m.innerHTML='';setTimeout(function(){m.innerHTML='<div class="alert alert-danger">登入失敗，帳號或密碼錯誤</div>'},100)})</script>`,
      },
    ],
    [open('https://ptc.sso.edu.tw/auth-server-login'), click('登入'), see('帳號或密碼錯誤'), click('登入')],
  ),
  play(
    'county-twice-alert',
    '縣市登入兩次被退回，每次都跳出視窗',
    county,
    [{ url: `${MLC}-check`, html: refusedBy(`${MLC}-login`) }],
    [open(`${MLC}-login`), click('登入'), arrive(`${MLC}-login`), click('登入'), arrive(`${MLC}-login`)],
  ),
  play(
    'slip-alert-twice',
    '全國登入頁兩次跳出密碼錯誤',
    'silent',
    [{ url: `${OIDC}/oidc/v1/login`, html: refusedBy(LOGIN) }],
    [open(LOGIN), click('登入'), arrive(LOGIN), click('登入'), arrive(LOGIN)],
  ),
  play(
    'captcha-twice',
    '全國登入頁兩次打錯驗證碼',
    'silent',
    [{ url: `${OIDC}/oidc/v1/login`, html: nationalLogin({ above: captcha }) }],
    [open(LOGIN), click('登入'), see('驗證碼錯誤'), click('登入'), see('驗證碼錯誤')],
  ),
  play(
    'captcha-twice-county',
    '縣市登入頁兩次打錯驗證碼',
    'silent',
    [{ url: `${MLC}-check`, html: countyLogin('苗栗縣政府', captcha) }],
    [open(`${MLC}-login`), click('登入'), see('驗證碼錯誤'), click('登入'), see('驗證碼錯誤')],
  ),
];
