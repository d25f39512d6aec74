import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { document, escapeHtml } from '../sites/pages/layout';
import { expectedText } from './demo-index';
import type { Row } from './demo-play';

const STYLE =
  '<style>main{padding:0 16px 40px}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:8px;border-bottom:1px solid #ddd;vertical-align:top}img{width:420px;border:1px solid #ccc}.no td{background:#fdecea}</style>';

/** Writes `report.html` beside the pictures: one row a scenario. @returns its path */
export async function writeReport(rows: readonly Row[], folder: string): Promise<string> {
  const line = ({ scenario, shown, ok, ms, picture, error }: Row): string =>
    `<tr class="${ok ? 'yes' : 'no'}"><td>${scenario.id}<br>${escapeHtml(scenario.title)}</td><td>${expectedText(scenario.expect)}</td><td>${escapeHtml(error ?? (shown.join(' ') || '—'))}</td><td>${ms === null ? '' : `${ms} ms`}</td><td>${ok ? '符合' : '不符'}</td><td><a href="${picture}"><img loading="lazy" src="${picture}" alt="${scenario.id}"></a></td></tr>`;
  const wrong = rows.filter(({ ok }) => !ok).length;
  const html = document(
    `${STYLE}<main><h1>登入小幫手：情境報告</h1><p>${rows.length} 個情境，${rows.length - wrong} 個符合預期，${wrong} 個不符。</p><table><tr><th>情境</th><th>預期</th><th>實際</th><th>時間</th><th></th><th>畫面</th></tr>${rows.map(line).join('')}</table></main>`,
    '情境報告',
  );
  const file = join(folder, 'report.html');
  await writeFile(file, html);
  return file;
}
