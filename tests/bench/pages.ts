import { nationalLogin } from '../sites/pages/national';
import type { PageSpec } from '../sites/scenario';

const BASE = 'https://oidc.tanet.edu.tw/oidc/v1';
const NODES = 20_000;

const rows = Array.from(
  { length: NODES / 4 },
  (_, i) => `<tr><td>${i}</td><td>第 ${i} 列</td><td>一般文字</td></tr>`,
).join('');
const paragraphs = Array.from({ length: NODES }, (_, i) => `<p>第 ${i} 段，一般文字</p>`).join('');
/** 100 nodes every 25 ms: 20,000 in five seconds, as an application in upheaval. */
const BUSY = `var left=${NODES / 100};var t=setInterval(function(){var box=document.createElement('div');for(var i=0;i<50;i++){var p=document.createElement('p');p.textContent='第 '+left+' 批';box.append(p)}document.getElementById('busy').append(box);if(!--left){clearInterval(t);document.title='done'}},25)`;
/** One text rewritten 200 times a second for five seconds, as a counter does. */
const REWRITTEN = `var left=1000;var t=setInterval(function(){document.getElementById('counter').textContent='剩餘 '+left+' 次';if(!--left){clearInterval(t);document.title='done'}},5)`;
const CLOCK = `var seconds=0;setInterval(function(){document.getElementById('clock').textContent='已開啟 '+(++seconds)+' 秒'},1000)`;

/** A page under measurement. */
export interface BenchPage {
  readonly url: string;
  readonly about: string;
  /** The page says by its title when it is through. */
  readonly isTelling?: true;
  /** Milliseconds that are let pass in virtual time. */
  readonly virtualMs?: number;
}

export const CASES: Readonly<Record<string, BenchPage>> = {
  healthy: { url: `${BASE}/azp`, about: 'the national login page' },
  large: { url: `${BASE}/large`, about: 'with a table of 20,000 nodes' },
  paragraphs: { url: `${BASE}/paragraphs`, about: 'above 20,000 paragraphs' },
  busy: { url: `${BASE}/busy`, about: '20,000 nodes arrive in five seconds', isTelling: true },
  rewritten: {
    url: `${BASE}/rewritten`,
    about: 'a text is rewritten 200 times a second for five seconds',
    isTelling: true,
  },
  long: {
    url: `${BASE}/long`,
    about: 'a page with a clock stays open for ten minutes, in virtual time',
    virtualMs: 600_000,
  },
};

const withScript = (name: string, above: string, code: string): PageSpec => ({
  url: `${BASE}/${name}`,
  html: `${nationalLogin()}${above}<script>${code}</script>`,
});

export const PAGES: readonly PageSpec[] = [
  { url: `${BASE}/large`, html: `${nationalLogin()}<table>${rows}</table>` },
  { url: `${BASE}/paragraphs`, html: `${nationalLogin()}${paragraphs}` },
  withScript('busy', '<div id="busy"></div>', BUSY),
  withScript('rewritten', '<p id="counter"></p>', REWRITTEN),
  withScript('long', '<p id="clock"></p>', CLOCK),
];
