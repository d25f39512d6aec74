import type { Bilingual } from '@/lib/types/faq';
import { allowedAt } from '../config/allowed';
import { parsePolicy } from '../config/parse';
import { DEPLOY_ALLOWED, unfitFields } from './checks';
import { type Columns, type CsvProblem, type GivenFile, type Row, readTable, type Table } from './csv-table';
import { lostZeroInCode, lostZeroInPhone } from './excel-cell';
import { folderName } from './folder-name';
import type { DeployInput } from './types';

/** A school of the list, with all that its files need. */
export interface School {
  readonly line: number;
  /** A folder's name that any system takes. */
  readonly folder: string;
  readonly input: DeployInput;
}

const SCHOOL: readonly string[] = ['學校', '學校名稱', 'school'];
/** The columns of a list of schools; beside them those of the ids and addresses. */
export const SCHOOL_COLUMNS = {
  orgName: SCHOOL,
  code: ['學校代碼', '代碼', '資料夾', 'folder'],
  desk: ['服務台', '服務台名稱', '聯絡窗口'],
  phones: ['電話', '服務台電話', '分機', 'phone', 'tel'],
  email: ['電子郵件', '信箱', 'e-mail', 'mail'],
  hours: ['服務時間'],
  url: ['網址', 'website'],
  chromiumId: ['Chrome 識別碼'],
  edgeId: ['Edge 識別碼'],
  geckoId: ['Firefox 識別碼'],
  updateUrl: ['更新資訊網址'],
  edgeUpdateUrl: ['Edge 更新資訊網址'],
  xpiUrl: ['Firefox 安裝檔網址'],
} as const satisfies Columns;

/** The columns of a list of answers; one without a school is for all of them. */
export const ENTRY_COLUMNS = {
  orgName: SCHOOL,
  question: ['問題', '題目'],
  answer: ['答覆', '答案', '回答'],
  keywords: ['關鍵字'],
} as const satisfies Columns;

const ID_NAMES = ['chromiumId', 'edgeId', 'geckoId'] as const;
const URL_NAMES = ['updateUrl', 'edgeUpdateUrl', 'xpiUrl'] as const;
const MOST_ENTRIES = 200;
const MOST_SCHOOLS = 2000;

const listOf = (text: string | undefined, signs: RegExp): string[] | undefined =>
  text === undefined
    ? undefined
    : text
        .split(signs)
        .map((one) => one.trim())
        .filter((one) => one !== '');
/** Full width as people's keyboards have it; browsers take half width only. */
const nfkc = (text: string | undefined): string | undefined => text?.normalize('NFKC');
const filled = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== '')) as Value;

const CELL_BAD = (allowed: Bilingual): Bilingual => ({
  zh: `這個值不能用。可以填：${allowed.zh}`,
  en: `This value cannot be used. Allowed: ${allowed.en}`,
});
const MISSING_SCHOOL: Bilingual = { zh: '缺少學校名稱。', en: 'The name of the school is missing.' };

function entryOf({ cells }: Row): object {
  return filled({
    question: cells.get('question'),
    answer: cells.get('answer'),
    keywords: listOf(cells.get('keywords'), /[、,，;；\n]/),
  });
}

/** Which column a path of the policy comes from. */
function columnFor(path: string): string {
  const [, part = 'orgName'] = /^localContact\.(\w+)/.exec(path) ?? [];
  return part === 'name' ? 'desk' : part;
}

/**
 * The schools of a list, and all that is wrong in it. Never throws.
 * @param files the list of schools, and the list of answers where there is one
 * @param common ids and addresses for every school that has none of its own
 */
export function readSchools(
  [schoolsFile, entriesFile]: readonly [GivenFile, GivenFile | undefined],
  common: Omit<DeployInput, 'policy'>,
): { readonly schools: readonly School[]; readonly problems: readonly CsvProblem[] } {
  const list = readTable(schoolsFile, SCHOOL_COLUMNS, ['orgName']);
  const answers = entriesFile && readTable(entriesFile, ENTRY_COLUMNS, ['question', 'answer']);
  const problems = new Map<string, CsvProblem>();
  const add = (table: Table, line: number, column: string, message: Bilingual): void => {
    const problem = { file: table.file, line, column: table.columnOf(column), message };
    // What all schools share is wrong once, not once a school.
    problems.set(`${problem.file}\n${line}\n${problem.column}\n${message.en}`, problem);
  };
  for (const one of [...list.problems, ...(answers?.problems ?? [])])
    problems.set(`${one.file}\n${one.line}\n${one.column}\n${one.message.en}`, one);
  if (list.problems.length === 0 && list.rows.length === 0)
    add(list, 1, 'orgName', { zh: '沒有任何學校。', en: 'There is no school in this list.' });
  if (list.rows.length > MOST_SCHOOLS)
    add(list, MOST_SCHOOLS + 2, 'orgName', {
      zh: '一份清單最多 2,000 所學校。',
      en: 'A list holds 2,000 schools at most.',
    });

  const names = new Map<string, number>();
  const folders = new Map<string, number>();
  const schools: School[] = [];
  for (const row of list.rows) {
    const { line, cells } = row;
    const name = cells.get('orgName');
    const bad = list.problems.some((one) => one.line === line);
    if (name === undefined) {
      if (!bad) add(list, line, 'orgName', MISSING_SCHOOL);
      continue;
    }
    const folder = folderName(cells.get('code') ?? name);
    const former = names.get(name) ?? folders.get(folder.toLowerCase());
    if (former !== undefined) {
      const column = names.has(name) ? 'orgName' : 'code';
      add(list, line, column, { zh: `與第 ${former} 行重複。`, en: `The same as in line ${former}.` });
      continue;
    }
    names.set(name, line);
    folders.set(folder.toLowerCase(), line);
    const code = lostZeroInCode(cells.get('code') ?? '');
    if (code) add(list, line, 'code', code);
    const phones = listOf(cells.get('phones'), /[、；;\n]/);
    for (const phone of phones ?? []) {
      const lost = lostZeroInPhone(nfkc(phone) ?? '');
      if (lost) add(list, line, 'phones', lost);
    }
    const own = (answers?.rows ?? []).filter((one) => (one.cells.get('orgName') ?? name) === name);
    if (answers && own.length > MOST_ENTRIES)
      add(answers, own[MOST_ENTRIES]?.line ?? 1, 'orgName', {
        zh: `一所學校最多 ${MOST_ENTRIES} 則問答。`,
        en: `A school has ${MOST_ENTRIES} answers at most.`,
      });
    const contact = filled({
      name: cells.get('desk'),
      phones,
      email: nfkc(cells.get('email')),
      hours: cells.get('hours'),
      url: nfkc(cells.get('url')),
    });
    const raw = {
      orgName: name,
      ...(Object.keys(contact).length > 0 && { localContact: contact }),
      ...(own.length > 0 && { entries: own.slice(0, MOST_ENTRIES).map(entryOf) }),
    };
    const { policy, problems: refused } = parsePolicy(raw);
    for (const problem of refused) {
      const allowed = { zh: allowedAt(problem, 'zh'), en: allowedAt(problem, 'en') };
      const [, at, part = 'question'] = /^entries\[(\d+)\](?:\.(\w+))?/.exec(problem.path) ?? [];
      if (answers && at !== undefined) add(answers, own[Number(at)]?.line ?? 1, part, CELL_BAD(allowed));
      else add(list, line, columnFor(problem.path), CELL_BAD(allowed));
    }
    const given = (column: (typeof ID_NAMES)[number] | (typeof URL_NAMES)[number]) => nfkc(cells.get(column));
    const ids = Object.fromEntries(ID_NAMES.map((column) => [column, given(column)]));
    const urls = Object.fromEntries(URL_NAMES.map((column) => [column, given(column)]));
    // A school with an id or address of its own for Chrome has its own for Edge, or the same.
    const { edgeId: _id, ...commonIds } = common.ids;
    const { edgeUpdateUrl: _url, ...commonUrls } = common.install ?? {};
    const input: DeployInput = {
      policy,
      ids: { ...(ids.chromiumId === undefined ? common.ids : commonIds), ...filled(ids) },
      install: { ...(urls.updateUrl === undefined ? common.install : commonUrls), ...filled(urls) },
    };
    for (const field of unfitFields(input)) add(list, line, field, CELL_BAD(DEPLOY_ALLOWED[field]));
    schools.push({ line, folder, input });
  }
  for (const { line, cells } of answers?.rows ?? []) {
    const wanted = cells.get('orgName');
    if (answers && wanted !== undefined && list.problems.length === 0 && !names.has(wanted))
      add(answers, line, 'orgName', {
        zh: `學校清單裡沒有「${wanted}」。`,
        en: `The list of schools has no “${wanted}”.`,
      });
  }
  const order = (one: CsvProblem): number => (one.file === list.file ? 0 : 1);
  const all = [...problems.values()].sort((a, b) => order(a) - order(b) || a.line - b.line || a.column - b.column);
  return { schools: all.length > 0 ? [] : schools, problems: all };
}
