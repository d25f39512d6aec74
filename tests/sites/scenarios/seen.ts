import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';

const URL = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const FADE = '@keyframes f{from{opacity:0}to{opacity:1}}';

const login = (above: string): string => nationalLogin({ above });
const styled = (style: string, body: string): string => `<style>${style}</style>${body}`;
const later = (code: string, ms: number): string => `<script>setTimeout(function(){${code}},${ms})</script>`;
/** A whole page in an element of its own, as single-page apps have it. */
const app = (style: string): string =>
  `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>教育體系單一簽入服務</title><style>${style}</style></head><body><div id="app">${login(ERROR)}</div></body></html>`;
const toast = (style: string): string =>
  login(`<div class="alert alert-danger" style="${style}">無法取得ACCESS_TOKEN</div>`);

type Row = readonly [title: string, html: string];

/** A person sees it, at once or after a moment, without a change of the document. */
const SEEN: readonly Row[] = [
  ['淡入的錯誤', styled(`${FADE}.alert{animation:f 1s both}`, login(ERROR))],
  ['整頁淡入', styled(`${FADE}body{animation:f .6s both}`, login(ERROR))],
  [
    '稍後才出現，再淡入',
    styled(`${FADE}.a{animation:f .4s .4s both}`, login('<div id="m"></div>')) +
      later(`document.getElementById('m').innerHTML='<div class="a">${ERROR.replace(/"/g, '\\"')}</div>'`, 1200),
  ],
  ['淡入的一般文字', styled(`${FADE}.b{animation:f .8s 1s both}`, login('<p class="b">無法取得ACCESS_TOKEN</p>'))],
  [
    ':target 顯示',
    styled('#e{display:none}#e:target{display:block}', login(`<div id="e">${ERROR}</div>`)) +
      later("location.hash='e'", 1500),
  ],
  [
    '樣式表後來加的規則',
    `<style id="s">.t{display:none}</style>${login(`<div class="t">${ERROR}</div>`)}` +
      later("document.getElementById('s').sheet.insertRule('.t{display:block!important}',1)", 1500),
  ],
  [
    'element.animate()',
    styled('.t{opacity:0}', login(`<div class="t" id="t">${ERROR}</div>`)) +
      later("document.getElementById('t').animate([{opacity:0},{opacity:1}],{duration:500,fill:'forwards'})", 1500),
  ],
  ['固定的應用程式', app('html{overflow:hidden}body{margin:0}#app{position:fixed;inset:0;overflow:auto}')],
  ['固定的應用程式，body 隱藏溢出', app('body{margin:0;overflow:hidden}#app{position:fixed;inset:0;overflow:auto}')],
  ['絕對定位的應用程式', app('html,body{margin:0;overflow:hidden}#app{position:absolute;inset:0}')],
  ['浮動的應用程式', app('body{overflow:hidden}#app{float:left}')],
  [
    '零高度的外層',
    login(
      `<div style="height:0;overflow:hidden"><div style="position:absolute;top:80px;left:20px">${ERROR}</div></div>`,
    ),
  ],
  ['display: contents', login(`<p style="display:contents">無法取得ACCESS_TOKEN</p>`)],
];

/** Waits outside the window, where nobody can scroll to, or is cut off. */
const UNSEEN: readonly Row[] = [
  ['停在視窗下方的提示', toast('position:fixed;bottom:0;left:0;transform:translateY(110%)')],
  ['固定在視窗下方之外', toast('position:fixed;bottom:-200px;left:0;width:300px')],
  ['固定在視窗右邊之外', toast('position:fixed;top:0;left:100vw;width:300px')],
  ['外層固定在視窗下方之外', login(`<div style="position:fixed;bottom:-200px;left:0;width:300px">${ERROR}</div>`)],
  [
    '輪播裡切掉的一張',
    login(
      `<div style="width:300px;overflow:hidden"><div style="display:flex;width:600px;transform:translateX(0)"><div style="width:300px">歡迎</div><div style="width:300px">${ERROR}</div></div></div>`,
    ),
  ],
];

const scenario =
  (expect: Scenario['expect'], name: string) =>
  ([title, html]: Row, at: number): Scenario => ({
    id: `${name}-${at + 1}`,
    title,
    group: expect === 'silent' ? 'look-alike' : 'state',
    expect,
    pages: [{ url: URL, html }],
    acts: [{ do: 'open', url: URL }],
    browserOnly: true,
  });

/** What is seen when a person sees it. Needs layout and time. */
export const SEEN_BY_A_PERSON: readonly Scenario[] = [
  ...SEEN.map(scenario({ rule: 'access-token', codes: ['SSO-10'] }, 'seen')),
  ...UNSEEN.map(scenario('silent', 'unseen')),
];
