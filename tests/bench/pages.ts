import { nationalLogin } from '../sites/pages/national';
import type { PageSpec } from '../sites/scenario';

export const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
export const LARGE = 'https://oidc.tanet.edu.tw/oidc/v1/large';
export const BUSY = 'https://oidc.tanet.edu.tw/oidc/v1/busy';
export const NODES = 20_000;

const rows = Array.from(
  { length: NODES / 4 },
  (_, i) => `<tr><td>${i}</td><td>第 ${i} 列</td><td>一般文字</td></tr>`,
).join('');
/** 100 nodes every 25 ms: 20,000 in five seconds, as an application in upheaval. */
const BUSY_SCRIPT = `var left=${NODES / 100};var t=setInterval(function(){var box=document.createElement('div');for(var i=0;i<50;i++){var p=document.createElement('p');p.textContent='第 '+left+' 批';box.append(p)}document.getElementById('busy').append(box);if(!--left){clearInterval(t);document.title='done'}},25)`;

export const PAGES: readonly PageSpec[] = [
  { url: LARGE, html: `${nationalLogin()}<table>${rows}</table>` },
  { url: BUSY, html: `${nationalLogin()}<div id="busy"></div><script>${BUSY_SCRIPT}</script>` },
];
