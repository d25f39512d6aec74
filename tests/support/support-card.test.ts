import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type SupportFacts, supportCard } from '@/lib/support/support-card';
import { PAGE_KINDS, STEP_EVENTS } from '@/lib/types/page';

const AT = Date.parse('2026-11-23T14:05:33+08:00');
const FACTS: SupportFacts = {
  code: 'SSO-15',
  findings: [{ rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'], at: AT, show: 'panel' }],
  steps: [
    { kind: 'login', event: 'start', host: 'oidc.tanet.edu.tw', at: AT },
    { kind: 'login', event: 'bind', host: 'oidc.tanet.edu.tw', at: AT + 20_000 },
    { kind: 'login', event: 'arrive', host: 'kh.sso.edu.tw', at: AT + 40_000 },
  ],
  checks: [
    { id: 'cookies', state: 'good' },
    { id: 'clock', state: 'bad' },
    { id: 'popups', state: 'look' },
  ],
  clock: { state: 'wrong', offsetMs: -7 * 60_000 },
  system: { browser: { name: 'Chrome', major: 149 }, os: 'Windows' },
  version: '1.2.3',
  now: AT + 60_000,
};

it('says what the help desk asks for, in order', () => {
  expect(supportCard(FACTS, 'zh-TW')).toMatchObject({
    subject: '登入問題 SSO-15',
    text: `【給客服的資料】
您好，登入時遇到下列情況，請協助：
情況：SSO-15、SSO-4 按了「綁定行動裝置」，又回到登入頁。
（可在此補充說明。請不要寫身分證字號或密碼。）

經過（台灣時間）：
  2026-11-23 14:05:33 從其他網站來到登入頁（oidc.tanet.edu.tw）
  2026-11-23 14:05:53 在登入頁按了綁定行動裝置（oidc.tanet.edu.tw）
  2026-11-23 14:06:13 到達登入頁（kh.sso.edu.tw）
網站：kh.sso.edu.tw
瀏覽器與系統：Chrome 149、Windows
自我檢查：
  Cookie：瀏覽器允許 Cookie
  電腦時間：電腦時間慢了約 7 分鐘
  彈出式視窗：未檢查
製作時間：2026-11-23 14:06:33
由「登入小幫手」1.2.3 產生（不含姓名、身分證字號、密碼、頁面內容及網址參數）
`,
    brief: '您好，登入時遇到下列情況，請協助：\n情況：SSO-15、SSO-4\n完整資料已複製，請在下面貼上：\n\n',
  });
});

it('names the entry that the person came from, before what was seen', () => {
  const question = { zh: '沒有生物辨識', en: 'No biometrics' };
  const { subject, text } = supportCard({ ...FACTS, code: 'SSO-7', question }, 'en');
  expect(subject).toBe('登入問題 SSO-7');
  expect(text).toContain('情況：SSO-7 沒有生物辨識\n也看到：SSO-15、SSO-4 按了');
  expect(text).toContain('Problem: SSO-7 No biometrics\nAlso seen: SSO-15');
});

it('gives an English reader both, the Chinese for the desk first', () => {
  const { text, parts } = supportCard(FACTS, 'en');
  expect(parts.map(({ language }) => language)).toEqual(['zh-TW', 'en']);
  expect(parts.map((part) => part.text).join('\n')).toBe(text);
  expect(text.indexOf('給客服的資料')).toBeLessThan(text.indexOf('Details for the help desk'));
  expect(text).toContain('2026-11-23 14:05:53 Clicked “bind mobile device” on the login page (oidc.tanet.edu.tw)');
  expect(text).toContain('Computer clock: The clock is about 7 minutes slow');
});

it('says so where nothing was seen', () => {
  const { subject, text } = supportCard(
    { ...FACTS, code: null, findings: [], steps: [], checks: [], system: { browser: null, os: null } },
    'zh-TW',
  );
  expect(subject).toBe('登入問題');
  expect(text).toContain('情況：沒有偵測到已知的情況');
  expect(text).toContain('經過（台灣時間）：沒有紀錄');
  expect(text).toContain('瀏覽器與系統：無法判斷、無法判斷');
  expect(text).not.toContain('自我檢查');
});

it('names an unknown error and a school’s own state', () => {
  const findings = [
    { rule: 'unknown-error', codes: [], at: AT, show: 'pill' },
    { rule: 'school-1', codes: ['SCHOOL-1'], at: AT, show: 'panel' },
  ] as const;
  const { text } = supportCard({ ...FACTS, code: null, findings }, 'zh-TW');
  expect(text).toContain('情況：頁面出現問答未收錄的錯誤訊息\n也看到：SCHOOL-1\n');
});

it('shows no host but the watched ones, whatever a record says', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(...PAGE_KINDS),
      fc.constantFrom(...STEP_EVENTS),
      fc.constantFrom('', '.sso.edu.tw'),
      (url, kind, event, end) => {
        const host = `${url}?${end}`;
        const { text } = supportCard({ ...FACTS, steps: [{ kind, event, host, at: AT }] }, 'en');
        expect(text).not.toContain(url);
        expect(text).toContain('其他網站');
      },
    ),
  );
});

it('is the same after the redaction: nothing of ours looks like a secret', () => {
  for (const kind of PAGE_KINDS) {
    for (const event of STEP_EVENTS) {
      const { text } = supportCard({ ...FACTS, steps: [{ kind, event, host: 'www.sso.edu.tw', at: AT }] }, 'en');
      expect(text).not.toContain('〔');
    }
  }
});
