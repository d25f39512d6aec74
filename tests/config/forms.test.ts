import { describe, expect, it } from 'vitest';
import { parsePolicy } from '@/lib/config/parse';

const desk = (localContact: unknown) => parsePolicy({ orgName: '幸福國小', localContact });
const refused = (name: string, value: string, path = `localContact.${name}`): void => {
  const { policy, problems } = desk(name === 'phones' ? { phones: [value] } : { [name]: value });
  expect(problems).toEqual([{ path, reason: 'format' }]);
  expect(policy).toEqual({ orgName: '幸福國小', localContact: {} });
};

describe('an e-mail address', () => {
  it.each([
    'a@school.edu.tw?bcc=evil%40evil.test&x=y.z',
    'a@school.edu.tw?subject=x.y',
    'a%3Fbcc=b@school.edu.tw',
    'a&cc@school.edu.tw',
    'a b@school.edu.tw',
    'a@school.edu.tw,b@evil.test',
    'a@school.edu.tw;b@evil.test',
    '"a"@school.edu.tw',
    "o'b@school.edu.tw",
    '<a@school.edu.tw>',
    'a\u202e@school.edu.tw',
    'a\u0000@school.edu.tw',
    'a@school.edu.tw\n',
    'a..b@school.edu.tw',
    'a@-school.edu.tw',
    'a@school',
    'ａ@school.edu.tw',
  ])('%j is refused and named, or taken without the blanks around it', (email) => {
    if (email.endsWith('\n')) expect(desk({ email }).policy.localContact).toEqual({ email: email.trim() });
    else refused('email', email);
  });

  it.each(['it@school.edu.tw', 'first.last+sso@ab-c.edu.tw', 'a_b~c-d@x.xn--kpry57d'])('%s is taken', (email) => {
    expect(desk({ email })).toEqual({ policy: { orgName: '幸福國小', localContact: { email } }, problems: [] });
  });
});

describe('an address of the web', () => {
  it.each([
    'https://www.edu.tw@evil.test/',
    'https://www.edu.tw:443@evil.test/',
    'https://@evil.test',
    'https:evil.test',
    'https:///evil.test',
    'https:\\\\evil.test',
    'https://www.edu.tw\\@evil.test',
    'http://school.edu.tw',
    'javascript:alert(1)//https://x',
    'https://school.edu.tw/\u202ewt.ude',
    'https://school.edu.tw/\u0000',
    'https://school.edu.tw/\u200b',
    'https://school.edu.tw/a b',
    'https://school.edu.tw/"onclick',
    'https://[::1',
    'https://exa mple.tw',
    'https://a%00b.tw/',
  ])('%j is refused and named', (url) => refused('url', url));

  it.each([
    ['https://school.edu.tw/help?a=1&b=2#c', 'https://school.edu.tw/help?a=1&b=2#c'],
    ['https://school.edu.tw/說明', 'https://school.edu.tw/說明'],
    ['https://例子.example/說明', 'https://xn--fsqu00a.example/說明'],
    ['https://www.еdu.tw/', 'https://www.xn--du-mlc.tw/'],
    ['https://WWW.School.edu.tw', 'https://www.school.edu.tw'],
    ['HTTPS://www.school.edu.tw', 'https://www.school.edu.tw'],
    ['Https://WWW.school.edu.tw/A', 'https://www.school.edu.tw/A'],
    ['https://www。school。tw/', 'https://www.school.tw/'],
  ])('%s is kept as %s: the host as the browser asks for it', (url, kept) => {
    expect(desk({ url })).toEqual({ policy: { orgName: '幸福國小', localContact: { url: kept } }, problems: [] });
  });
});

describe('a telephone number', () => {
  it.each([
    '02-2222\n\n3333',
    '02-2222\t3333',
    '\u202e02-2222',
    '02\u200b-2222',
    '02-2222\u2028-3333',
    'call us',
    'tel:<b>02</b>',
    '02-2222?x=1',
    '02&cc',
    '轉',
    '請洽資訊組',
  ])('%j is refused and named', (phone) => refused('phones', phone, 'localContact.phones[0]'));

  it.each([
    ['（０４）２２２２－０５０７', '(04)2222-0507'],
    ['０７－１２３４５６７～９', '07-1234567~9'],
    ['07–1234567〜9', '07-1234567~9'],
    ['07-1234567 轉 12、13', '07-1234567 轉 12、13'],
    ['07-1234567 或 07-7654321', '07-1234567 或 07-7654321'],
    ['07-1234567＃12；０７－７６５４３２１／8', '07-1234567#12;07-7654321/8'],
    ['07-1234567 ext.210, +886 7 1234567', '07-1234567 ext.210, +886 7 1234567'],
    ['校內分機 123', '校內分機 123'],
    ['〔07〕1234567【代表號】', '(07)1234567(代表號)'],
    ['☎ 07‧1234567→12', '07·1234567→12'],
    ['T：07_1234567　F：07_7654321', 'T:07-1234567 F:07-7654321'],
    ['07-1234567 #12＆13 or 14「資訊組」', '07-1234567 #12&13 or 14「資訊組」'],
    ['總機：(07)123-4567 分機 21（教務處）', '總機:(07)123-4567 分機 21(教務處)'],
  ])('%s is kept as %s', (phone, kept) => {
    expect(desk({ phones: [phone] })).toEqual({
      policy: { orgName: '幸福國小', localContact: { phones: [kept] } },
      problems: [],
    });
  });
});

describe('a text', () => {
  const HIDDEN = [
    '\u202e',
    '\u2066',
    '\u200e',
    '\u061c',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u3164',
    '\u2800',
    '\ufffc',
    '\u0007',
  ];

  it.each([...HIDDEN, '\n', '\u2028', '\u0085', '\t'])('of one line does not take %j', (sign) => {
    const { policy, problems } = parsePolicy({ orgName: `幸福${sign}國小`, hints: 'pill' });
    expect(problems).toEqual([{ path: 'orgName', reason: 'format' }]);
    expect(policy).toEqual({ hints: 'pill' });
  });

  it.each([...HIDDEN, '\u2029', '\t'])('of several lines does not take %j', (sign) => {
    const entries = [{ question: 'q', answer: `第一行\n第二${sign}行` }];
    expect(parsePolicy({ entries }).problems).toEqual([{ path: 'entries[0].answer', reason: 'format' }]);
  });

  it('may hold pictures that are joined of several, and characters that are rare', () => {
    const orgName = '👩🏽‍🏫 ❤️‍🔥 𠮷野家國小';
    expect(parsePolicy({ orgName })).toEqual({ policy: { orgName }, problems: [] });
  });

  it('may have lines where answers and notes stand', () => {
    const raw = {
      deskNotes: [{ contact: 'oidc', note: '一\n二' }],
      entries: [{ question: '一\n二', answer: '一\n\n二' }],
    };
    expect(parsePolicy(raw)).toEqual({ policy: raw, problems: [] });
  });
});
