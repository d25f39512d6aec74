import type { Scenario } from '../scenario';
import { PLACES } from './places';

const WORDS = '無法取得ACCESS_TOKEN';
const TOKEN = { rule: 'access-token', codes: ['SSO-10'] } as const;

/** What the message's own style is, and that of what stands around it. */
type Row = readonly [title: string, own: string, around?: string];

/** Nobody can read it, by a style that only layout tells. */
const HIDDEN: readonly Row[] = [
  ['幾乎透明', 'opacity:.05'],
  ['內外都很透明，合起來看不見', 'opacity:.3', 'opacity:.3'],
  ['只有一個像素', 'width:1px;height:1px;padding:0;border:0;overflow:hidden'],
  ['剪裁成沒有', 'position:absolute;clip:rect(0,0,0,0)'],
  ['剪裁成一線', 'position:absolute;clip:rect(0,400px,1px,0)'],
  ['上層剪裁成沒有', '', 'position:absolute;clip:rect(1px,1px,1px,1px)'],
  ['clip-path 內縮一半', 'clip-path:inset(50%)'],
  ['clip-path 從右邊全部裁掉', 'clip-path:inset(0 100% 0 0)'],
  ['上層 clip-path 成一點', '', 'clip-path:circle(0)'],
  ['上層收合', '', 'height:0;overflow:hidden'],
  ['在頁面左邊之外', 'position:absolute;left:-9999px'],
  ['在頁面上方之外', 'position:absolute;top:-9999px'],
  ['在頁面右邊之外', 'position:fixed;left:200vw'],
  ['文字透明', 'color:transparent'],
  ['文字幾乎透明', 'color:rgba(0,0,0,.05)'],
  ['新寫法的透明文字', 'color:oklch(0.5 0.1 120 / 0.02)'],
  ['字小到看不見', 'font-size:1px'],
  ['文字縮排到頁面外', 'text-indent:-9999px;white-space:nowrap;overflow:hidden'],
  ['上層縮排到頁面外', '', 'text-indent:-9999px;white-space:nowrap;overflow:hidden'],
  ['略過呈現的上層', '', 'content-visibility:hidden'],
];

/** Everybody can read it, or can by scrolling, although it looks like one of those. */
const SHOWN: readonly Row[] = [
  ['有點淡', 'opacity:.6', 'opacity:.8'],
  ['要捲動才看得到', 'margin-top:3000px'],
  ['在可捲動的區塊裡，還沒捲到', 'margin-top:900px', 'height:300px;overflow:auto'],
  ['上層會裁切，但夠大', '', 'overflow:hidden'],
  ['上層沒有高度，但不裁切', '', 'height:0'],
  ['clip 對一般元素無效', 'clip:rect(0,0,0,0)'],
  ['clip 沒有剪掉', 'position:absolute;clip:rect(auto,auto,auto,auto)'],
  ['clip 只剪掉邊緣', 'position:absolute;clip:rect(0,400px,80px,0)'],
  ['clip-path 只裁掉上半', 'clip-path:inset(50% 0 0 0)'],
  ['clip-path 沒有裁掉', 'clip-path:inset(0)'],
  ['有透明度的文字', 'color:rgba(160,0,0,.8)'],
  ['段落縮排', 'text-indent:2em'],
  ['上層縮排到頁面外，自己又取消', 'text-indent:0', 'text-indent:-9999px'],
];

const scenarios = (name: string, expect: Scenario['expect'], rows: readonly Row[]): Scenario[] =>
  rows.map(([title, own, around = ''], index) => {
    const { url, html } = PLACES.login;
    const message = `<div class="alert alert-danger" style="${own}">${WORDS}</div>`;
    return {
      id: `layout-${name}-${index + 1}`,
      title,
      group: expect === 'silent' ? 'look-alike' : 'state',
      expect,
      pages: [{ url, html: html(`<div style="${around}">${message}</div>`) }],
      acts: [{ do: 'open', url }],
      browserOnly: true,
    };
  });

/** Whether a message can be seen, where only layout tells. */
export const LAYOUT: readonly Scenario[] = [
  ...scenarios('hidden', 'silent', HIDDEN),
  ...scenarios('shown', TOKEN, SHOWN),
];
