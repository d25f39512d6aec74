import { happenedIn } from '@/lib/strings/happened';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { document, escapeHtml } from '../sites/pages/layout';
import type { Act, Expected, Scenario } from '../sites/scenario';
import { cardsHtml, seenText } from './demo-cards';

const GROUPS: readonly (readonly [string, string])[] = [
  ['healthy', '登入順利：不應出現任何東西 <small lang="en">healthy pages: nothing comes</small>'],
  ['look-alike', '很像，但不是：不應出現任何東西 <small lang="en">look-alikes: nothing comes</small>'],
  ['unknown-error', '看得出是錯誤，但不知道是哪一種 <small lang="en">errors that no rule knows</small>'],
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

/** The name of what is expected: the table's groups. */
const groupOf = ({ group, expect }: Scenario): string =>
  group !== 'state' ? group : typeof expect === 'object' ? expect.rule : 'unknown-error';

function grouped(scenarios: readonly Scenario[]): ReadonlyMap<string, readonly Scenario[]> {
  const groups = new Map<string, Scenario[]>();
  for (const scenario of scenarios) {
    const group = groupOf(scenario);
    groups.set(group, [...(groups.get(group) ?? []), scenario]);
  }
  return groups;
}

function titleOf(group: string): string {
  const named = GROUPS.find(([id]) => id === group)?.[1];
  if (named !== undefined) return named;
  return `${happenedIn(panelZh, group) ?? group} <small>${escapeHtml(happenedIn(panelEn, group) ?? '')}</small>`;
}

function row(scenario: Scenario): string {
  const { id, title, acts } = scenario;
  const todo = acts.map(actText).filter((text) => text !== '');
  return `<tr><td><a href="/?play=${id}">${escapeHtml(title)}</a><br><small>${id}</small></td><td>${escapeHtml(seenText(scenario)[0])}</td><td>${escapeHtml(todo.join('，'))}</td></tr>`;
}

const STYLE = `main{max-width:1200px;margin:0 auto;padding:0 16px 40px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(225px,1fr));gap:10px}
.card{display:flex;flex-direction:column;gap:2px;padding:10px 14px;border:1px solid #bbb;border-radius:10px;color:#1c2530;text-decoration:none;line-height:1.4}
.card:hover,.card:focus-visible{border-color:#0b6b69;background:#e3f2f0}.card [lang=en]{display:block;font-size:14px}.card small [lang=en]{font-size:13px}
small{color:#566270;font-size:13px}details{border-bottom:1px solid #ddd}summary{padding:8px 0;cursor:pointer}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:6px 10px;border-top:1px solid #ddd;vertical-align:top}
label{display:block;margin:20px 0 8px;font-weight:bold}#filter{font:inherit;padding:6px 10px;width:min(100%,420px);border:1px solid #566270;border-radius:8px}`;

/** Keeps the rows with these words, and opens the groups that have some. */
const FILTER = `const all=[...document.querySelectorAll('details')];document.getElementById('filter').addEventListener('input',({target})=>{
const words=target.value.trim().toLowerCase();for(const one of all){let some=false;for(const row of one.querySelectorAll('tbody tr')){
row.hidden=words!==''&&!(one.dataset.group+' '+row.textContent).toLowerCase().includes(words);some||=!row.hidden}one.hidden=!some;one.open=words!==''&&some}})`;

/** Where a person begins: a card a state, then every scenario, by its state, behind a filter. */
export function indexPage(scenarios: readonly Scenario[]): string {
  const lists = [...grouped(scenarios)].map(
    ([group, some]) =>
      `<details data-group="${escapeHtml(group)}"><summary>${titleOf(group)} <small>${some.length}</small></summary><table><thead><tr><th>情境 Scenario</th><th>會看到 You will see</th><th>接著 Then</th></tr></thead><tbody>${some.map(row).join('')}</tbody></table></details>`,
  );
  return document(
    `<style>${STYLE}</style><main><h1>登入小幫手 · <span lang="en">SSO Login Helper</span></h1><p>登入失敗時，當場給官方的答覆。點一張卡片，就會到模擬的登入頁；看完按「上一頁」回來。<br><span lang="en">The official answer, at the moment a sign-in fails. Click a card to see it on a simulated page; go back for the next one.</span></p>${cardsHtml(scenarios)}<label for="filter">所有情境：篩選 <span lang="en">All scenarios: filter</span></label><input id="filter" type="search" placeholder="ACCESS_TOKEN、SSO-4、pin-problem">${lists.join('')}</main><script>${FILTER}</script>`,
    '登入小幫手：示範',
  );
}
