// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { entryByCode } from '@/lib/faq';
import { checksEn } from '@/lib/strings/checks.en';
import { checksZh } from '@/lib/strings/checks.zh-TW';
import { kindsZh } from '@/lib/strings/kinds.zh-TW';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { popupEn } from '@/lib/strings/popup.en';
import { popupZh } from '@/lib/strings/popup.zh-TW';
import type { Bilingual, FaqEntry } from '@/lib/types/faq';

type Key = keyof Bilingual;
/** Which words of ours carry the fact, in one language. */
type Place = (key: Key) => string;

function entry(code: string): FaqEntry {
  const found = entryByCode(code);
  if (!found) throw new Error(`no entry ${code}`);
  return found;
}

/** A step, counted from 1. */
const step =
  (code: string, number: number): Place =>
  (key) =>
    entry(code).tryFirst[number - 1]?.[key] ?? '';
const steps =
  (code: string): Place =>
  (key) =>
    entry(code)
      .tryFirst.map((one) => one[key])
      .join('\n');
/** Newer facts, each with the name of its source. */
const notes =
  (code: string): Place =>
  (key) =>
    entry(code)
      .notes.map(({ text, source }) => `${text[key]} ${source.title[key]}`)
      .join('\n');
const words =
  (zh: string, en: string): Place =>
  (key) =>
    key === 'zh' ? zh : en;

interface Fact {
  readonly fact: string;
  /** What makes us sure, or how sure we are. */
  readonly source: string;
  readonly where: Place;
  /** What must be read there, by language. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** What would be wrong there. */
  readonly wrong?: RegExp;
}

const FACTS: readonly Fact[] = [
  {
    fact: 'SSO-5: 註銷 unbinds the phone, it is no signing out',
    source: 'sheet 5; text of [1055]; sign-out page of oidc.tanet.edu.tw',
    where: step('SSO-5', 1),
    zh: ['註銷', '解除綁定', '重新綁定', '登出網站', '網頁登出'],
    en: ['註銷', 'unbinds', 'bind it again', 'sign out of a website', 'computer’s page'],
  },
  {
    fact: 'SSO-9: login pages of counties are genuine',
    source: 'public code of five counties; docs/sites.md',
    where: step('SSO-9', 1),
    zh: ['oidc.tanet.edu.tw', 'sso.edu.tw', '縣市教育局', '.edu.tw'],
    en: ['oidc.tanet.edu.tw', 'sso.edu.tw', 'county’s education department', '.edu.tw'],
    wrong: /sso\.edu\.tw 的頁面/,
  },
  {
    fact: 'SSO-9: hosts of counties beside those of the sign-on',
    source: 'public code of 2021 to 2026',
    where: notes('SSO-9'),
    zh: ['openid.tn.edu.tw', 'oidc.kh.edu.tw', 'openid.cy.edu.tw', 'oauth.km.edu.tw', 'sso.ntpc.edu.tw', '非官方'],
    en: ['openid.tn.edu.tw', 'oidc.kh.edu.tw', 'openid.cy.edu.tw', 'oauth.km.edu.tw', 'sso.ntpc.edu.tw', 'unofficial'],
  },
  {
    fact: 'SSO-4: only [1055] asks to unbind another phone',
    source: 'text of [1055]; a limit of one phone was never confirmed',
    where: steps('SSO-4'),
    zh: ['[1055]', '才需要', '註銷'],
    en: ['Only with [1055]', 'unbind'],
    wrong: /已經綁定過|先在舊手機/,
  },
  {
    fact: 'SSO-3: which systems the app asks for by now, and who says so',
    source: 'others’ records of 2026-05-04 and 2026-09-05, reported',
    where: notes('SSO-3'),
    zh: ['115 年 5 月', '第三方紀錄', 'Android 9、iOS 15', '115 年 9 月 Google Play', 'Android 12', '官方頁面為準'],
    en: [
      'others’ records',
      'Android 9, iOS 15',
      'May 2026',
      'Google Play Android 12',
      'September 2026',
      'check the official',
    ],
  },
  {
    fact: 'SSO-1: that the default PIN has changed is second-hand',
    source: 'second-hand, 2025-12-18',
    where: notes('SSO-1'),
    zh: ['可能', '二手', '尚未向官方查證'],
    en: ['may have', 'second-hand', 'not confirmed'],
  },
  ...['SSO-12', 'SSO-13'].map((code) => ({
    fact: `${code}: what the fingerprint icon stands for is our conclusion`,
    source: 'inferred from the specification; the official page does not say it',
    where: notes(code),
    zh: ['任何一種生物辨識', 'Face ID 也算', '本工具依規格書推論', '非官方'],
    en: ['any biometrics', 'Face ID too', 'our own conclusion', 'unofficial'],
  })),
  ...['SSO-7', 'SSO-12'].map((code) => ({
    fact: `${code}: an iPhone calls it Face ID 與密碼`,
    source: 'general knowledge of phones',
    where: steps(code),
    zh: ['「Face ID 與密碼」'],
    en: ['Face ID & Passcode'],
  })),
  ...['SSO-2', 'SSO-3', 'SSO-6'].map((code) => ({
    fact: `${code}: without NFC a reader at a computer binds the phone, and nothing else does`,
    source: 'news agency 2019, tax office',
    where: steps(code),
    zh: ['在電腦用讀卡機登入行動自然人憑證網站', '掃 QR Code 綁定'],
    en: ['on a computer with a card reader', 'scan its QR code', 'bind it'],
    wrong: /功能一樣/,
  })),
  {
    fact: 'SSO-A1: all hosts of the sign-on, with those below sso.edu.tw, and where Chrome asks for them',
    source: 'hosts of the flow in docs/sites.md; menus of Chrome, second-hand',
    where: steps('SSO-A1'),
    zh: ['「隱私權和安全性」', '「第三方 Cookie」', '[*.]sso.edu.tw', 'oidc.tanet.edu.tw', 'fido.moi.gov.tw', '縣市'],
    en: [
      'Privacy and security',
      'Third-party cookies',
      '[*.]sso.edu.tw',
      'oidc.tanet.edu.tw',
      'fido.moi.gov.tw',
      'county',
    ],
  },
  {
    fact: 'SSO-A1: first what everybody can do at once',
    source: 'no setting has to be changed for it',
    where: step('SSO-A1', 1),
    zh: ['無痕視窗'],
    en: ['private window'],
  },
  {
    fact: 'SSO-A1: then another browser, before any setting',
    source: 'no setting has to be changed for it',
    where: step('SSO-A1', 2),
    zh: ['換一個瀏覽器', 'Chrome 或 Edge'],
    en: ['another browser', 'Chrome or Edge'],
    wrong: /設定|資訊組|settings|IT staff/i,
  },
  {
    fact: 'SSO-A1: last the setting, and the IT staff where it is locked',
    source: 'computers of schools are often managed',
    where: step('SSO-A1', 3),
    zh: ['「第三方 Cookie」', '學校電腦不能更改', '資訊組'],
    en: ['Third-party cookies', 'does not let you change it', 'IT staff'],
    wrong: /換一個瀏覽器|another browser/,
  },
  {
    fact: 'SSO-8: the account that works in either case comes first; waiting cures no refused password',
    source: 'the rule holds for a service that fails and for two refusals',
    where: step('SSO-8', 1),
    zh: ['教育雲端帳號登入', '服務失敗或忙碌時', '過幾分鐘再試'],
    en: ['education cloud account', 'the service failed or is busy', 'in a few minutes'],
  },
  {
    fact: 'SSO-8: what to look at where the page refuses account or password',
    source: 'the rule holds for a service that fails and for two refusals',
    where: step('SSO-8', 2),
    zh: ['帳號或密碼錯誤', '選對縣市', '密碼可能不同'],
    en: ['account or password is wrong', 'right county', 'may differ'],
  },
  {
    fact: 'SSO-11: when to start again, with a countdown and without',
    source: 'only some of the waiting pages count down; how long the others wait is not known',
    where: step('SSO-11', 3),
    zh: ['倒數結束', '沒有倒數', '一兩分鐘', '重新登入'],
    en: ['countdown is over', 'without one', 'a minute or two', 'start again'],
  },
  ...['FIDO-1061', 'FIDO-1063'].map((code) => ({
    fact: `${code}: a phone that is listed is unbound before it is bound again`,
    source: 'inferred',
    where: steps(code),
    zh: ['讀卡機', '在的話，先註銷再重新綁定', '沒有讀卡機，請打 0800-080-117'],
    en: ['card reader', 'unbind it first and bind it again', 'Without a card reader, call 0800-080-117'],
  })),
  {
    fact: 'FIDO-1055: unbinding on a computer needs a reader',
    source: 'news agency 2019, tax office',
    where: steps('FIDO-1055'),
    zh: ['用讀卡機登入', '註銷不用的手機', '沒有讀卡機，請打 0800-080-117'],
    en: ['with a card reader', 'unbind phones no longer used', 'without a reader, call 0800-080-117'],
  },
  {
    fact: 'FIDO-5004: a revoked certificate is applied for anew',
    source: 'inferred; the meaning says expired or revoked',
    where: steps('FIDO-5004'),
    zh: ['已廢止', '本人到戶政事務所重新申請'],
    en: ['revoked', 'apply for a new one in person'],
  },
  {
    fact: 'the popup says which answers are quoted and that the rest is ours',
    source: 'the entries themselves: half of them are not of the sheet',
    where: words(popupZh.notOfficial, popupEn.notOfficial),
    zh: ['非教育部、內政部官方產品', '官方答覆引自', '其餘由本工具整理'],
    en: ['Not by Taiwan’s Ministry of Education or of the Interior', 'are quoted', 'the rest is ours'],
  },
  {
    fact: 'a wrong clock may make a sign-in fail, it need not',
    source: 'how far a clock may be off is not known',
    where: words(checksZh.judged.clock.bad.result, checksEn.judged.clock.bad.result),
    zh: ['可能會失敗'],
    en: ['may fail'],
  },
  {
    fact: 'what the browser blocks is allowed for good, by its own words',
    source: 'Chrome’s and Edge’s labels, second-hand',
    where: words(checksZh.judged.popups.look.next, checksEn.judged.popups.look.next),
    zh: ['右側', '彈出式視窗', '選「一律允許」', '重新登入'],
    en: ['on the right', 'pop-up', 'choose “Always allow”', 'sign in again'],
  },
  {
    fact: 'a card stays right after an update, and nothing has to be loaded anew',
    source: 'SSO-10 in the same card says not to reload',
    where: words(panelZh.reload, panelEn.reload),
    zh: ['上面的說明仍然有效', '下次打開登入頁就會恢復'],
    en: ['still holds', 'when you next open a login page'],
    wrong: /重新整理|reload/i,
  },
];

describe.each(FACTS.map((one) => [one.fact, one.source, one] as const))('%s (%s)', (_fact, _source, one) => {
  const { where, zh, en, wrong } = one;
  it.each([
    ['Chinese', 'zh', zh],
    ['English', 'en', en],
  ] as const)('in %s', (_language, key, expected) => {
    const text = where(key);
    expect(
      expected.filter((one) => !text.includes(one)),
      text,
    ).toEqual([]);
    if (wrong) expect(text).not.toMatch(wrong);
  });
});

it('kinds of pages read as pages in a mail to the desk, not as something to do', () => {
  for (const name of [kindsZh['county-choice'], kindsZh['fido-wait'], kindsZh.bind]) expect(name).toMatch(/頁$/);
});
