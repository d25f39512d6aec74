// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { CONTACTS, SERVICE } from '@/lib/faq/desks';
import { checksEn } from '@/lib/strings/checks.en';
import { checksZh } from '@/lib/strings/checks.zh-TW';
import { commonEn } from '@/lib/strings/common.en';
import { commonZh } from '@/lib/strings/common.zh-TW';
import { describedEn } from '@/lib/strings/described.en';
import { describedZh } from '@/lib/strings/described.zh-TW';
import { lookEn } from '@/lib/strings/look.en';
import { lookZh } from '@/lib/strings/look.zh-TW';
import { optionsEn } from '@/lib/strings/options.en';
import { optionsZh } from '@/lib/strings/options.zh-TW';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { popupEn } from '@/lib/strings/popup.en';
import { popupZh } from '@/lib/strings/popup.zh-TW';
import { supportEn } from '@/lib/strings/support.en';
import { supportZh } from '@/lib/strings/support.zh-TW';
import { STEP_SOURCES } from '@/lib/types/step-sources';

/** Every text below a value; functions are called, since their words count too. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value([2], [2], [2]))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

/** What is ours in an entry: the words of the sheet and of the specification stay as they are. */
const oursIn = (key: 'zh' | 'en') =>
  ENTRIES.flatMap(({ origin, question, answer, en, happened, cause, tryFirst, notes, source, links }) => {
    const own = key === 'zh' ? [question, answer] : [en.question, en.answer];
    const rest = [happened, cause, ...tryFirst, ...notes.map(({ text }) => text), ...links.map(({ label }) => label)];
    return [
      ...(origin === 'ours' ? own : []),
      ...rest.flatMap((one) => (one ? [one[key]] : [])),
      ...(origin === 'official' ? [] : [source.title[key]]),
      ...notes.map((note) => note.source.title[key]),
    ];
  });

const desksIn = (key: 'zh' | 'en') =>
  [...Object.values(CONTACTS), SERVICE].flatMap(({ name, hours }) => [name[key], hours?.text[key] ?? '']);
const sourcesIn = (key: 'zh' | 'en') => Object.values(STEP_SOURCES).map(({ title }) => title[key]);

const CHINESE = [
  ...texts([checksZh, commonZh, describedZh, lookZh, optionsZh, panelZh, popupZh, supportZh]),
  ...oursIn('zh'),
  ...desksIn('zh'),
  ...sourcesIn('zh'),
];
const ENGLISH = [
  ...texts([checksEn, commonEn, describedEn, lookEn, optionsEn, panelEn, popupEn, supportEn]),
  ...oursIn('en'),
  ...desksIn('en'),
  ...sourcesIn('en'),
];
const DOCUMENTS = [
  ...['README.md', 'SECURITY.md', 'docs/it-guide.md', 'docs/privacy.md', 'docs/store/listing.md'],
  ...readdirSync('docs/it').map((name) => `docs/it/${name}`),
].map((path) => readFileSync(path, 'utf8'));

/** One word for one thing: the word, and those that are not used for it. */
const TERMS: readonly (readonly [word: string, others: RegExp])[] = [
  [
    '客服, and 服務台 only of a school',
    /(?:問|找|洽|打給|聯絡|官方)(?!學校|您學校|自己)[^，。；、]{0,4}(?<!學校)服務台/,
  ],
  ['給客服的資料', /求助(?:資料|文字)|登入問題資料|給服務台的|準備給客服/],
  ['允許／擋住 Cookie', /(?:禁止|開放|封鎖|保留)[^，。]{0,8}Cookie|Cookie[^，。]{0,2}(?:被封鎖|被禁止|被擋(?!住))/],
  ['指令碼', /腳本/],
  ['對時', /校時/],
  ['執行的網站', /監看/],
  ['彈出式視窗', /彈出視窗|彈跳視窗/],
  ['不一致、不符', /對不起來/],
  ['網站首頁', /服務首頁/],
  ['電腦上的擴充功能', /這一份擴充功能/],
  ['整理', /查核/],
];

it.each(TERMS)('says %s, and nothing else for it', (_word, others) => {
  const found = [...CHINESE, ...DOCUMENTS].flatMap((text) => others.exec(text)?.[0] ?? []);
  expect(found).toEqual([]);
});

it.each([
  ['帳戶／账号', /帳戶|賬/],
  ['軟體', /軟件|程序(?!員)/],
  ['螢幕', /屏幕|視頻/],
  ['網路', /網絡/],
  ['預設', /默認/],
  ['登入', /登錄(?!指紋|檔|。|或)/],
])('uses the word of Taiwan: %s', (_word, others) => {
  const found = CHINESE.flatMap((text) => (others.test(text) ? [text] : []));
  expect(found.filter((text) => !/登錄檔/.test(text))).toEqual([]);
});

it('counts years in one calendar: the ROC one in Chinese, the western one in English', () => {
  expect(CHINESE.filter((text) => /(?<!\d)20\d\d(?: 年|-\d\d)/.test(text))).toEqual([]);
  expect(ENGLISH.filter((text) => /(?<!\d)1[01]\d-\d\d-\d\d/.test(text))).toEqual([]);
});

it.each([
  ['sign in', /\blog(?:s|ged|ging)?[- ](?:in|on|out)\b/i],
  ['FAQ', /(?<!workshop |account security )Q&A/i],
  ['fix', /\bmend/i],
  ['check the official page', /last word/i],
  ['unbind or deregister', /cancel (?:this|the) (?:phone|device)/i],
  ['Taiwan’s Ministry of …', /the ministries/i],
  ['this tool', /this helper/i],
  ['is not a …', /\b(?:is|are) no (?:error|complete|page|result|file)/i],
  ['disabled', /(?:account|cloud account|is) switched off or|account (?:is |that is )?(?:switched )?off\b/i],
  ['in person, with your ID card', /: take your ID card/i],
  ['ID', /\bIds?\b/],
])('says “%s” in English', (_word, others) => {
  expect(ENGLISH.filter((text) => others.test(text))).toEqual([]);
});
