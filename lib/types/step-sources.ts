import type { Bilingual } from './faq';

/**
 * How sure a source makes a step. `certain`: it stands there word for word. `reported`: somebody else says that it does.
 * `inferred`: we conclude it from such facts.
 */
export type Certainty = 'certain' | 'reported' | 'inferred';

interface StepSource {
  readonly title: Bilingual;
  readonly certainty: Certainty;
}

const source = (zh: string, en: string, certainty: Certainty): StepSource => ({ title: { zh, en }, certainty });

/** Where the steps that we suggest come from. */
export const STEP_SOURCES = {
  sheet: source('研習 Q&A 112-06-06', 'workshop Q&A of 2023-06-06', 'certain'),
  cardTable: source('自然人憑證元件（HiPKI）的錯誤訊息', 'messages of the certificate component (HiPKI)', 'certain'),
  cardSite: source('自然人憑證官網的常見問題', 'FAQ of the certificate website', 'certain'),
  cardFees: source('聯合報 114-12-14 對申辦方式的報導', 'newspaper report of 2025-12-14 on how to apply', 'reported'),
  cardReader: source(
    '中央社 108 年報導與北區國稅局的說明',
    'news agency 2019 and the tax office on binding',
    'certain',
  ),
  loginPage: source(
    'PaGamO 手冊 114-12-24 的登入頁畫面',
    'picture of the login page, PaGamO handbook 2025-12-24',
    'certain',
  ),
  resets: source(
    'PaGamO 手冊 114-12-24、苗栗縣網 113-04-24',
    'PaGamO handbook 2025-12-24, Miaoli 2024-04-24',
    'certain',
  ),
  locks: source('多所學校 113 年的說明', 'notes of several schools, 2024', 'reported'),
  portal: source(
    '教育雲端帳號服務的說明（111-12-01 的轉述）',
    'notes on the account portal, as quoted 2022-12-01',
    'reported',
  ),
  signOut: source(
    '因材網的登出說明與單一簽入服務的登出網址',
    'a service’s words on signing out, and the address',
    'certain',
  ),
  codes: source(
    'TW FidO 介面規格書 v2.9 錯誤代碼表（第三方整理）',
    'TW FidO specification v2.9, code table (third party)',
    'reported',
  ),
  browsers: source('瀏覽器的選單名稱（一般知識）', 'menus of browsers, general knowledge', 'reported'),
  phones: source('手機的設定名稱（一般知識）', 'settings of phones, general knowledge', 'reported'),
  ours: source('本工具依已知的流程推論', 'our own conclusion from how the login works', 'inferred'),
} as const satisfies Readonly<Record<string, StepSource>>;

export type StepSourceId = keyof typeof STEP_SOURCES;

/** Whether a step is to be marked as unofficial: nobody saw it word for word in its source. */
export const isUnofficial = (why: StepSourceId): boolean => STEP_SOURCES[why].certainty !== 'certain';
