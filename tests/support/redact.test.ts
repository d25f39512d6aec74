import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN, redact } from '@/lib/support/redact';

const digits = (min: number, max = min) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(''));
const from = (alphabet: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((all) => all.join(''));
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TOKEN = `${LETTERS}${LETTERS.toLowerCase()}0123456789-_`;

const fullWidth = (text: string): string =>
  [...text].map((one) => (/[!-~]/.test(one) ? String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0) : one)).join('');
/** As people and programs write it: plain, full width, small, with something unseen inside. */
const written = (secret: fc.Arbitrary<string>) =>
  fc
    .tuple(secret, fc.constantFrom('plain', 'full', 'small', 'unseen'))
    .map(([text, how]) =>
      how === 'full'
        ? fullWidth(text)
        : how === 'small'
          ? text.toLowerCase()
          : how === 'unseen'
            ? text.replace(/(?<=^.{3})/, '\u200b')
            : text,
    );

const KINDS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'national ID': written(
    fc.tuple(from(LETTERS, 1, 1), fc.constantFrom('1', '2'), digits(8)).map((all) => all.join('')),
  ),
  'ARC number': written(
    fc.tuple(from(LETTERS, 1, 1), fc.constantFrom('8', '9', 'A', 'B', 'C', 'D'), digits(8)).map((all) => all.join('')),
  ),
  'e-mail': written(
    fc.tuple(from('abcxyz0189._', 1, 12), from('abcxyz019', 1, 9)).map(([who, where]) => `a${who}z@${where}.edu.tw`),
  ),
  'mobile phone': written(
    fc
      .tuple(digits(2), digits(3), digits(3), fc.constantFrom('', '-', ' '))
      .map(([a, b, c, by]) => [`09${a}`, b, c].join(by)),
  ),
  'fixed line': written(
    fc.tuple(fc.constantFrom('(04)', '04-', '+886-4-', '04 '), digits(8)).map((all) => all.join('')),
  ),
  token: from(TOKEN, 24, 60).map((text) => `9aB${text}`),
  JWT: fc.tuple(from(TOKEN, 8, 30), from(TOKEN, 8, 30)).map(([head, body]) => `eyJ${head}.${body}`),
  'long number': written(digits(6, 20)),
};

const around = fc.string({ unit: fc.constantFrom(...'我的資料是登入失敗了 ，。：、abc/.()-\n'), maxLength: 20 });
const plain = (text: string): string => text.normalize('NFKC').replaceAll('\u200b', '').toLowerCase();

describe('what is somebody’s never survives', () => {
  it.each(Object.entries(KINDS))('%s', (_kind, secrets) => {
    fc.assert(
      fc.property(around, secrets, around, (before, secret, after) => {
        const out = redact(`${before}${secret}${after}`);
        expect(out).toContain(HIDDEN);
        expect(plain(out)).not.toContain(plain(secret));
      }),
      { numRuns: 400 },
    );
  });

  it('a name after 姓名', () => {
    const label = fc.constantFrom('姓名：', '姓名:', '姓名 ', '姓名', '姓名是', '姓名「', '姓名＝', '申請人姓名：');
    fc.assert(
      fc.property(
        label,
        from('王陳林張小明美玲志豪淑芬', 2, 4),
        fc.constantFrom('', '\n', '，', '」', ' 電話'),
        (before, name, after) => {
          expect(redact(`${before}${name}${after}`)).not.toContain(name);
        },
      ),
    );
  });

  it('a query string', () => {
    fc.assert(
      fc.property(from(TOKEN, 1, 40), fc.constantFrom('code', 'state', 'id_token', 'x'), (value, key) => {
        expect(redact(`https://oidc.tanet.edu.tw/cncreturnpage?${key}=${value}`)).toBe(
          `https://oidc.tanet.edu.tw/cncreturnpage${HIDDEN}`,
        );
      }),
    );
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(redact(redact(text))).toBe(redact(text));
      }),
    );
  });
});

it.each([
  ['身分證A123456789號', '身分證#號'],
  ['居留證 AC01234567', '居留證 #'],
  ['卡號 A123-456-789', '卡號 #'],
  ['Ｆ１２３４５６７８９', '#'],
  ['電話 (04) 2222-0517 轉', '電話 # 轉'],
  ['電話 04-2222-0517', '電話 #'],
  ['+886 4 2222 0517', '#'],
  ['電話 0912.345.678', '電話 #'],
  ['電話 0912–345－678', '電話 #'],
  ['我的是 A 1 2 3 4 5 6 7 8 9', '我的是 #'],
  ['姓名（中文）：王小明', '姓名（#）：#'],
  ['姓名（王小明）', '姓名（#）'],
  ['a.b@mail.edu.tw。', '#。'],
  ['{"name":"Wang Da-Ming","x":1}', '{"name":"#","x":1}'],
  ['Full name: Wang Da-Ming', 'Full name: #'],
  ['姓名：王小明，學校', '姓名：#，學校'],
  ['頁面 ?code=xyz&state=ab 停住', '頁面 # 停住'],
  ['access_token=abcdef', 'access_token=#'],
  ['JSESSIONID: abcdef', 'JSESSIONID: #'],
  ['密碼是hunter', '密碼是#'],
  ['code=wxyz', 'code=#'],
  ['Bearer abc.def', 'Bearer #'],
])('takes out the whole and no more: %s', (text, left) => {
  expect(redact(text)).toBe(left.replaceAll('#', HIDDEN));
});

it.each([
  'SSO-10 無法取得ACCESS_TOKEN，驗證失敗',
  '自然人憑證登載姓名和教育雲端不同',
  '姓名不同時，請攜帶身分證到戶政事務所',
  'SSO-A1 2026-11-23 14:05:33',
  '2026-01-03 08:00:01　oidc.tanet.edu.tw　登入頁',
  'Chrome 149.0.7827.53, Windows 10.0.19045',
  'macOS 10.15.7；ChromeOS 16093.68.0',
  '[10002] FIDO-32003 研習 Q&A 112-06-06 第 10 題',
  'bounced-after-binding, qr-after-fingerprint',
  'https://www.sso.edu.tw/help',
])('leaves what the help desk needs: %s', (text) => {
  expect(redact(text)).toBe(text);
});
