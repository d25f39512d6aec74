// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { districtFiles } from '@/lib/deploy/district';
import { readSchools } from '@/lib/deploy/schools';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployInput } from '@/lib/deploy/types';
import { zipOf } from '@/lib/deploy/zip';
import { bytesOf } from './files';
import { listOf, SCHOOLS } from './many-schools';
import { IDS, INSTALL } from './policies';
import { utf8 } from './written';

const COMMON: Omit<DeployInput, 'policy'> = { ids: IDS, install: INSTALL };
const HEAD = '學校,服務台,電話,電子郵件,服務時間,網址';
const HAPPY = '幸福國小,資訊組,04-1234-5678 轉 21,it@happy.edu.tw,8-16 時,https://happy.edu.tw/help';

const read = (schools: string | Uint8Array, entries?: string | Uint8Array) =>
  readSchools(
    [schools, entries].map((text, at) =>
      text === undefined
        ? undefined
        : { name: at === 0 ? 'schools.csv' : 'entries.csv', content: typeof text === 'string' ? utf8(text) : text },
    ) as [never, never],
    COMMON,
  );
const policies = (...args: Parameters<typeof read>) => read(...args).schools.map(({ input }) => input.policy);
/** Text in the coding of a Chinese Windows: the browser's own table, the other way round. */
function big5(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('big5');
  for (let lead = 0xa1; lead <= 0xf9; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return new Uint8Array([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}
/** Place and words of each problem. */
const said = (...args: Parameters<typeof read>) =>
  read(...args).problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`);

const DESK = {
  name: '資訊組',
  phones: ['04-1234-5678 轉 21'],
  email: 'it@happy.edu.tw',
  hours: '8-16 時',
  url: 'https://happy.edu.tw/help',
};

describe('a list of schools', () => {
  it('gives each school its own values, and the ids and addresses that all share', () => {
    const { schools, problems } = read(`${HEAD}\n${HAPPY}\n快樂國中,教務處,02-2345-6789,,,\n`);
    expect(problems).toEqual([]);
    expect(schools.map(({ folder, line }) => [folder, line])).toEqual([
      ['幸福國小', 2],
      ['快樂國中', 3],
    ]);
    expect(schools[0]?.input).toEqual({ ...COMMON, policy: { orgName: '幸福國小', localContact: DESK } });
    expect(schools[1]?.input.policy).toEqual({
      orgName: '快樂國中',
      localContact: { name: '教務處', phones: ['02-2345-6789'] },
    });
  });

  it('takes ids and addresses of a school’s own, and a code for its folder', () => {
    const { schools } = read(
      `code,orgName,chromiumId,edgeId,updateUrl,xpiUrl\n014501,甲校,${'c'.repeat(32)},,https://a.tw/u.xml,https://a.tw/a.xpi\n`,
    );
    expect(schools[0]?.folder).toBe('014501');
    expect(schools[0]?.input.ids).toEqual({ chromiumId: 'c'.repeat(32), geckoId: IDS.geckoId });
    expect(schools[0]?.input.install).toEqual({ updateUrl: 'https://a.tw/u.xml', xpiUrl: 'https://a.tw/a.xpi' });
  });

  it('adds answers of a second file, to one school or to all', () => {
    const entries = '學校,問題,答覆,關鍵字\n,印表機？,找資訊組,印表機、列印\n快樂國中,"平板\n怎麼登入",到三樓,\n';
    const [first, second] = policies(`${HEAD}\n${HAPPY}\n快樂國中,,,,,\n`, entries);
    const shared = { question: '印表機？', answer: '找資訊組', keywords: ['印表機', '列印'] };
    expect(first?.entries).toEqual([shared]);
    expect(second?.entries).toEqual([shared, { question: '平板\n怎麼登入', answer: '到三樓' }]);
  });
});

describe('what Excel makes of a list', () => {
  const whole = `${HEAD}\r\n${HAPPY}\r\n`;
  it.each([
    ['UTF-8 with a mark', utf8(`\ufeff${whole}`)],
    ['Big5', big5(whole)],
    ['Unicode text with tabs', new Uint8Array([0xff, 0xfe, ...Buffer.from(whole.replaceAll(',', '\t'), 'utf16le')])],
    ['semicolons', utf8(whole.replaceAll(',', ';'))],
    ['a first line that names the separator', utf8(`sep=;\r\n${whole.replaceAll(',', ';')}`)],
    ['quoted cells', utf8(whole.replaceAll(/[^,\r\n]+/g, '"$&"'))],
    ['line ends of old Macs', utf8(whole.replaceAll('\r\n', '\r'))],
    ['empty columns and lines at the end', utf8(`${HEAD},,\r\n${HAPPY},,\r\n,,,,,,,\r\n,,,,,,,\r\n\r\n`)],
    ['full-width headings and blanks', utf8(whole.replace('電話', '\u3000電話\u00a0').replace('網址', 'ＵＲＬ'))],
    ['full-width addresses', utf8(whole.replace('https://happy', 'ｈｔｔｐｓ：／／happy').replace('it@', 'ｉｔ＠'))],
    ['texts kept as formulas', utf8(whole.replace('04-1234-5678 轉 21', '"=""04-1234-5678 轉 21"""'))],
    ['a text mark', utf8(whole.replace('04-', "'04-"))],
  ])('is read: %s', (_name, bytes) => {
    expect(said(bytes)).toEqual([]);
    expect(policies(bytes)).toEqual([{ orgName: '幸福國小', localContact: DESK }]);
  });

  it('is read: a phone number that begins with a plus', () => {
    expect(policies(`${HEAD}\n甲校,,+886-2-2345-6789,,,`)[0]?.localContact?.phones).toEqual(['+886-2-2345-6789']);
  });

  it.each([
    ['a zero that was lost', '212345678', 'first 0'],
    ['a mobile number without its zero', '912345678', 'first 0'],
    ['a long number in short', '2.12346E+08', 'shortened'],
    ['a formula that failed', '#NAME?', 'formula'],
    ['a formula', '"=HYPERLINK(""https://a.tw"")"', 'formula'],
    ['a command', '@SUM(1)', 'formula'],
    ['hashes of a narrow column', '########', 'formula'],
  ])('is named by line and column: %s', (_name, cell, word) => {
    const [one, ...others] = said(`${HEAD}\n${HAPPY}\n甲校,,${cell},,,\n`);
    expect(others).toEqual([]);
    expect(one).toMatch(/^schools\.csv:3:3 /);
    expect(one).toContain(word);
  });
});

describe('what is wrong in a list', () => {
  it.each([
    ['no schools', `${HEAD}\n`, 'schools.csv:1:1', 'no school'],
    ['nothing at all', '', 'schools.csv:1:1', 'empty'],
    ['no column for the school', '電話,網址\n1,2\n', 'schools.csv:1:1', 'orgName'],
    ['a heading that is not known', `${HEAD},電話號碼機\n${HAPPY},1\n`, 'schools.csv:1:7', '電話號碼機'],
    ['a heading twice', `${HEAD},phones\n${HAPPY},1\n`, 'schools.csv:1:7', 'twice'],
    ['more cells than headings', `${HEAD}\n${HAPPY},x\n`, 'schools.csv:2:7', 'heading'],
    ['a school without a name', `${HEAD}\n,資訊組,,,,\n`, 'schools.csv:2:1', 'school'],
    ['a school twice', `${HEAD}\n${HAPPY}\n${HAPPY}\n`, 'schools.csv:3:1', 'line 2'],
    ['a mail address', `${HEAD}\n甲校,,,no address,,\n`, 'schools.csv:2:4', 'e-mail'],
    ['an address', `${HEAD}\n甲校,,,,,http://a.tw\n`, 'schools.csv:2:6', 'https://'],
    ['a name that is too long', `${HEAD}\n${'校'.repeat(61)},,,,,\n`, 'schools.csv:2:1', '60'],
    ['an id', `學校,chromiumId\n甲校,ABC\n`, 'schools.csv:2:2', 'a to p'],
    ['an update address', `學校,updateUrl\n甲校,ftp://a.tw\n`, 'schools.csv:2:2', 'https://'],
    ['an open quotation mark', `${HEAD}\n"甲校,,,,,\n乙校,,,,,\n`, 'schools.csv:2:1', 'quotation'],
    ['a quotation mark in the middle', `${HEAD}\n甲"校,,,,,\n`, 'schools.csv:2:1', 'quotation'],
  ])('is named by line and column: %s', (_name, text, place, word) => {
    const [first, ...others] = said(text);
    expect(others).toEqual([]);
    expect(first?.startsWith(`${place} `), first).toBe(true);
    expect(first).toContain(word);
  });

  it('is counted in lines of the file, also after a cell of several lines', () => {
    expect(said(`${HEAD}\n${HAPPY}\n`, '學校,問題,答覆\n,"a\nb","c\nd"\n沒有這校,e,f\n')).toEqual([
      expect.stringMatching(/^entries\.csv:5:1 /),
    ]);
    expect(said(`學校,服務時間,電子郵件\n\n甲校,"8 時",\n\n乙校,"8 時",x\n`)).toEqual([
      expect.stringMatching(/^schools\.csv:5:3 /),
    ]);
  });

  it('is all listed at once', () => {
    expect(said(`${HEAD}\n,,,,,\n甲校,,,x,,y\n乙校,,1E+9,,,\n`)).toHaveLength(3);
  });

  it('may stand in the file of answers too', () => {
    const list = `${HEAD}\n${HAPPY}\n`;
    expect(said(list, '學校,問題,答覆\n沒有這校,問,答\n')).toEqual([
      expect.stringMatching(/^entries\.csv:2:1 .*沒有這校/),
    ]);
    expect(said(list, '學校,問題,答覆\n,問,\n')).toEqual([expect.stringMatching(/^entries\.csv:2:3 /)]);
    expect(said(list, `問題,答覆\n問,${'答'.repeat(2001)}\n`)).toEqual([
      expect.stringMatching(/^entries\.csv:2:2 .*2000/),
    ]);
    expect(said(list, `問題,答覆\n${'問,答\n'.repeat(201)}`)).toEqual([
      expect.stringMatching(/^entries\.csv:202:1 .*200/),
    ]);
  });

  it('ends in a message whatever the bytes', () => {
    for (const bytes of [new Uint8Array([0xff, 0xff, 0xff]), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), utf8('\0\0\0')])
      expect(said(bytes)).toHaveLength(1);
    expect(said(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))[0]).toContain('CSV');
  });
});

describe('the files of a district', () => {
  const { schools } = read(listOf(SCHOOLS));
  const files = districtFiles(schools);

  it('are every kind for each of 150 schools, with what removes it, and one table', () => {
    const each = TARGETS.flatMap((one) => [
      ...one.write(schools[0]?.input as DeployInput),
      ...one.remove(schools[0]?.input as DeployInput),
    ]);
    expect(files).toHaveLength(SCHOOLS * each.length + 1);
    const names = files.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names).toContain('第 7 國小/linux-edge/sso-login-helper-edge-values.json');
    expect(names).toContain('第 7 國小/linux-edge/remove/sso-login-helper-remove-linux.sh');
    const table = new TextDecoder().decode(
      bytesOf(files.find(({ name }) => name === 'summary.csv') ?? { name: '', content: '' }),
    );
    expect(table.trim().split('\r\n')).toHaveLength(151);
  });

  it('are the same bytes each time, as a zip too', () => {
    const [one, again] = [zipOf(districtFiles(schools)), zipOf(districtFiles(read(listOf(SCHOOLS)).schools))];
    expect(Buffer.compare(one, again)).toBe(0);
    const inside = unzipSync(one);
    expect(Object.keys(inside)).toEqual(files.map(({ name }) => name));
    const name = '第 150 國小/firefox-json/policies.json';
    expect(JSON.parse(strFromU8(inside[name] ?? new Uint8Array())).policies['3rdparty']).toBeDefined();
  });

  it('leave out the kinds that no browser with an id reads', () => {
    const { schools: some } = readSchools([{ name: 'a.csv', content: utf8(`${HEAD}\n${HAPPY}\n`) }, undefined], {
      ids: { chromiumId: '', geckoId: IDS.geckoId },
    });
    const folders = new Set(districtFiles(some).map(({ name }) => name.split('/')[1]));
    expect(folders).toEqual(
      new Set([
        'windows-reg',
        'windows-admx',
        'windows-powershell',
        'windows-intune',
        'macos-profile',
        'firefox-json',
        undefined,
      ]),
    );
  });

  it.each([
    ['../../etc/x', '.._.._etc_x'],
    ['CON', '_CON'],
    ['a:b*c?"<>|', 'a_b_c_____'],
    ['校 . ', '校'],
    ['..', '__'],
  ])('lie in a folder that any system takes: %s', (code, folder) => {
    const {
      schools: [one],
    } = read(`code,orgName\n"${code.replaceAll('"', '""')}",甲校\n`);
    expect(one?.folder).toBe(folder);
  });

  it('hold no formula in the table', () => {
    const rows = districtFiles(read('學校\n"=1+1"\n').schools);
    expect(rows).toHaveLength(0);
    const { schools: some } = read('學校,服務台\n-甲校,\n');
    const table = districtFiles(some).find(({ name }) => name === 'summary.csv');
    expect(table && new TextDecoder().decode(bytesOf(table))).toContain(`'-甲校`);
  });
});
