import { describe, expect, it } from 'vitest';
import { HIDDEN } from '@/lib/support/redact';
import { type SupportFacts, supportCard } from '@/lib/support/support-card';

const AT = Date.parse('2026-11-23T14:05:33+08:00');
const FACTS: SupportFacts = {
  code: 'SSO-15',
  findings: [{ rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'], at: AT, show: 'panel' }],
  steps: [{ kind: 'login', event: 'start', host: 'oidc.tanet.edu.tw', at: AT }],
  checks: [],
  clock: null,
  system: { browser: { name: 'Chrome', major: 149 }, os: 'Windows' },
  version: '1.2.3',
  now: AT + 60_000,
};
const textOf = (change: Partial<SupportFacts>, language: 'zh-TW' | 'en' = 'zh-TW') =>
  supportCard({ ...FACTS, ...change }, language).text;
const step = (host: string) => ({ kind: 'login', event: 'arrive', host, at: AT }) as const;

describe('what happened', () => {
  it('is told once where a finding, whichever, tells of the code already', () => {
    const findings = [
      { rule: 'school-1', codes: ['SCHOOL-1'], at: AT, show: 'panel' },
      { rule: 'bounced-after-binding', codes: ['SSO-4', 'SSO-15'], at: AT, show: 'panel' },
    ] as const;
    const question = { zh: '綁定後又回到登入頁', en: 'Back at the login page' };
    const text = textOf({ findings, question });
    expect(text).toContain('情況：SCHOOL-1\n也看到：SSO-4、SSO-15 按了');
    expect(text).not.toContain(question.zh);
  });

  it('is the meaning of a TW FidO code', () => {
    const findings = [{ rule: 'fido-code', codes: ['FIDO-1101', 'SSO-11'], at: AT, show: 'panel' }] as const;
    const text = textOf({ code: 'FIDO-1101', findings }, 'en');
    expect(text).toContain('情況：FIDO-1101、SSO-11 QR Code 或推播放太久，已經失效（代碼 1101）。\n');
    expect(text).toContain('Problem: FIDO-1101, SSO-11 The QR code or notification is too old (code 1101).\n');
  });

  it('is the bare code where the question is not known', () => {
    expect(textOf({ code: 'SSO-7', findings: [] })).toContain('情況：SSO-7\n');
  });

  it('without a code is what was seen, in both languages', () => {
    const text = textOf({ code: null, findings: [{ rule: 'unknown-error', codes: [], at: AT, show: 'pill' }] }, 'en');
    expect(text).toContain('情況：頁面出現問答未收錄的錯誤訊息\n');
    expect(text).toContain('Problem: The page shows an error message that the FAQ does not have\n');
  });
});

describe('the site', () => {
  it('is the last watched one, though the person went on elsewhere', () => {
    const steps = [step('oidc.tanet.edu.tw'), step('kh.sso.edu.tw'), step('mail.example.com')];
    const text = textOf({ steps });
    expect(text).toContain('網站：kh.sso.edu.tw\n');
    expect(text).toContain('  2026-11-23 14:05:33 到達登入頁（其他網站）\n');
    expect(text).not.toContain('example');
  });

  it('is left out where no watched one was seen', () => {
    expect(textOf({ steps: [step('mail.example.com')] })).not.toContain('\n網站：');
    expect(textOf({ steps: [] })).not.toContain('\n網站：');
  });

  it.each(['a123456789/x.sso.edu.tw', 'wang@kh.sso.edu.tw', '王小明.sso.edu.tw', ' .sso.edu.tw', 'KH.sso.edu.tw'])(
    'is not named by what is no host name: %s',
    (host) => {
      const text = textOf({ steps: [step(host)] });
      expect(text).toContain('網站：其他網站\n');
      expect(text).not.toContain(host);
    },
  );
});

describe('the checks', () => {
  const checks = [
    { id: 'online', state: 'good' },
    { id: 'clock', state: 'bad' },
  ] as const;

  it.each([
    [7 * 60_000, '電腦時間快了約 7 分鐘'],
    [-7 * 60_000, '電腦時間慢了約 7 分鐘'],
    [2.5 * 60_000, '電腦時間快了約 3 分鐘'],
    [-2.4 * 60_000, '電腦時間慢了約 2 分鐘'],
  ])('say which way a clock is off, to the minute: %i ms', (offsetMs, words) => {
    expect(textOf({ checks, clock: { state: 'wrong', offsetMs } })).toContain(`  電腦時間：${words}\n`);
  });

  it('say how far the clock is off behind the clock alone', () => {
    const text = textOf({ checks, clock: { state: 'wrong', offsetMs: 600_000 } });
    expect(text.split('10 分鐘')).toHaveLength(2);
  });

  it('judge a clock that no server measured without naming minutes', () => {
    for (const clock of [null, { state: 'unknown' }, { state: 'right', offsetMs: 60_000 }] as const) {
      expect(textOf({ checks, clock })).not.toMatch(/約 \d+ 分鐘/);
    }
  });
});

describe('an English reader', () => {
  it('mails the brief words for the desk with a hint of their own', () => {
    expect(supportCard(FACTS, 'en').brief).toBe(
      '您好，登入時遇到下列情況，請協助：\n情況：SSO-15、SSO-4\n完整資料已複製，請在下面貼上：\nAll details have been copied; please paste them below:\n\n',
    );
  });

  it('reads where nothing was seen or can be told', () => {
    const text = textOf({ code: null, findings: [], steps: [], system: { browser: null, os: 'Linux' } }, 'en');
    expect(text).toContain('\nWhat happened (Taiwan time): No record\n');
    expect(text).toContain('\nBrowser and system: unknown, Linux\n');
  });
});

it('is brief with the first finding alone', () => {
  const more = { rule: 'school-1', codes: ['SCHOOL-1'], at: AT, show: 'panel' } as const;
  const { brief } = supportCard({ ...FACTS, findings: [...FACTS.findings, more] }, 'zh-TW');
  expect(brief).not.toContain('SCHOOL-1');
});

it('hides what looks like somebody’s in the text, the brief words and the subject, wherever it came from', () => {
  const id = 'A123456789';
  const question = { zh: `身分證 ${id} 無法登入`, en: `ID ${id} cannot log in` };
  const card = supportCard({ ...FACTS, code: id, question, findings: [] }, 'en');
  for (const words of [card.text, card.brief, card.subject, ...card.parts.map(({ text }) => text)]) {
    expect(words).toContain(HIDDEN);
    expect(words).not.toContain('123456789');
  }
});

it('is as short as this where nothing is known, and no line ends in a blank', () => {
  const empty = { code: null, findings: [], steps: [], checks: [], system: { browser: null, os: null } };
  expect(textOf(empty)).toBe(`【給客服的資料】
您好，登入時遇到下列情況，請協助：
情況：沒有偵測到已知的情況
（可在此補充說明。請不要寫身分證字號或密碼。）

經過（台灣時間）：沒有紀錄
瀏覽器與系統：無法判斷、無法判斷
製作時間：2026-11-23 14:06:33
由「登入小幫手」1.2.3 產生（不含姓名、身分證字號、密碼、頁面內容及網址參數）
`);
  expect(textOf({ checks: [{ id: 'cookies', state: 'good' }] }, 'en')).not.toMatch(/ $/m);
});
