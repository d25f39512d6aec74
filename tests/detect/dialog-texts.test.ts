import { describe, expect, it } from 'vitest';
import { alertTexts } from '@/lib/detect/dialog-texts';

describe('dialogs that open as the script is read', () => {
  it.each([
    [`alert('無法取得ACCESS_TOKEN'); location.href='/login'`, '無法取得ACCESS_TOKEN'],
    [String.raw`alert("\u7121\x41\u{6cd5}" + " ACCESS" + '_TOKEN');history.back()`, '無A法 ACCESS_TOKEN'],
    [String.raw`window.alert(\`無法取得 \${x} ACCESS_TOKEN\`)`.replaceAll('\\', ''), '無法取得   ACCESS_TOKEN'],
    [`(function(){alert('錯誤')})();`, '錯誤'],
    [`$(function(){ alert("錯誤"); });`, '錯誤'],
    [`window.onload = function() { alert('錯誤') }`, '錯誤'],
    [`document.addEventListener('DOMContentLoaded', () => { alert('錯誤') })`, '錯誤'],
    [`setTimeout(function(){alert('錯誤')}, 0)`, '錯誤'],
    [`if (confirm('錯誤，是否重新登入？')) { location='/x' }`, '錯誤，是否重新登入？'],
    [`if (true) { alert('錯誤') }`, '錯誤'],
    [`var m='錯誤'; if (m != "") { alert(m) }`, '錯誤'],
    [`var m='錯誤'; if (m.length > 0) alert(m);`, '錯誤'],
    [`function go(){ alert('錯誤'); } go();`, '錯誤'],
    [`var m='無法取得' + 'ACCESS_TOKEN'; alert(m);`, '無法取得ACCESS_TOKEN'],
    [`alert(decodeURIComponent('%E7%84%A1%E6%B3%95'))`, '無法'],
    [`alert('&#28961;&#x6cd5;&nbsp;&amp;')`, '無法 &'],
    [`<!--\nalert('錯誤')\n//-->`, '錯誤'],
  ])('%s', (script, text) => {
    expect(alertTexts(script)).toEqual([text]);
  });
});

describe('dialogs that wait, or never open', () => {
  it.each([
    `function check(){ if(!f.a){ alert('請輸入帳號'); return false } }`,
    `btn.onclick=function(){alert('錯誤')}`,
    `document.addEventListener('click', () => { alert('錯誤') })`,
    `// alert('錯誤')\n/* alert('錯誤') */`,
    `if (message) alert('錯誤');`,
    `var m=''; if (m != '') { alert('錯誤') }`,
    `if (m) { alert('錯誤') }`,
    `var m='錯誤'; if (ok) { go() } else if (m) { alert(m) }`,
    `var m='錯誤'; if (m == '') { alert(m) }`,
    `try { go() } catch (e) { alert('錯誤') }`,
    `var help = "alert('錯誤')";`,
    `toast.alert('錯誤')`,
    `showalert('錯誤')`,
    `var m = m; alert(m);`,
    `alert('${'錯'.repeat(30_000)}')`,
  ])('%s', (script) => {
    expect(alertTexts(script)).toEqual([]);
  });
});
