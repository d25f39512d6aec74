import { document, escapeHtml } from '../sites/pages/layout';
import type { Act, Expected, Scenario } from '../sites/scenario';

const GROUPS: readonly (readonly [Scenario['group'], string])[] = [
  ['state', '登入失敗：應該出現提示'],
  ['healthy', '登入順利：不應出現任何東西'],
  ['look-alike', '很像，但不是：不應出現任何東西'],
];

/** What is expected, as people read it. */
export const expectedText = (expected: Expected): string =>
  expected === 'silent' ? '—' : expected === 'pill' ? 'SSO-A3' : expected.codes.join(' ');

function actText(act: Act): string {
  switch (act.do) {
    case 'click':
      return `點「${act.text}」`;
    case 'new-tab':
      return `點「${act.click}」（新分頁）`;
    case 'fill':
      return `在「${act.placeholder}」輸入任意文字`;
    case 'back':
      return '上一頁';
    case 'reload':
      return '重新整理';
    case 'arrive':
      return '等頁面自己往前';
    case 'see':
      return `等到「${act.text}」`;
    case 'script':
      return '（頁面稍後自己改變；只在 --headless 時重播）';
    case 'kill-worker':
      return '（背景程式被關閉；只在 --headless 時重播）';
    case 'open':
      return '';
  }
}

/** The list from which a person starts a scenario; what is to be clicked after it stands beside it. */
export function indexPage(scenarios: readonly Scenario[]): string {
  const row = ({ id, title, expect, acts }: Scenario): string => {
    const todo = acts.map(actText).filter((text) => text !== '');
    return `<tr><td><a href="/?play=${id}">${escapeHtml(title)}</a><br><small>${id}</small></td><td>${expectedText(expect)}</td><td>${escapeHtml(todo.join('，'))}</td></tr>`;
  };
  const tables = GROUPS.map(
    ([group, name]) =>
      `<h2>${name}</h2><table><tr><th>情境</th><th>提示</th><th>接著</th></tr>${scenarios
        .filter((one) => one.group === group)
        .map(row)
        .join('')}</table>`,
  );
  return document(
    `<style>table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:6px 10px;border-bottom:1px solid #ddd;vertical-align:top}main{max-width:1000px;margin:0 auto;padding:0 16px 40px}small{color:#777}</style><main><h1>登入小幫手：情境</h1><p>點一個情境，就會到模擬的登入頁。看完按「上一頁」回來。</p>${tables.join('')}</main>`,
    '登入小幫手：情境',
  );
}
