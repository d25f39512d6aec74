import { describe, expect, it } from 'vitest';
import { CONTACTS, SERVICE } from '@/lib/faq/desks';
import { phoneParts, telNumber } from '@/lib/faq/tel-href';

describe('a number as a telephone dials it', () => {
  it.each([
    ['(04)2222-0507', '0422220507'],
    ['+886 4 2222 0507', '+886422220507'],
    ['(04)2222-0507 轉 123', '0422220507'],
    ['02-12345678#9', '0212345678'],
    ['02-12345678,9', '0212345678'],
    ['02-1234-5678 分機 21', '0212345678'],
    ['02-1234-5678 ext. 21', '0212345678'],
    ['02-1234-5678 x21', '0212345678'],
    ['（０４）２２２２－０５０７', '0422220507'],
    ['+886-(0)4-2222-0507', '+886422220507'],
    ['886 7 123 4567', '+88671234567'],
    ['07-1234567~9', '071234567'],
    ['07-1234567～９', '071234567'],
    ['07-1234567-9', '071234567'],
    ['總機 07-1234567 轉 210', '071234567'],
    ['校內分機 210（外線 07-1234567）', '071234567'],
    ['1999', '1999'],
  ])('%s: %s', (written, number) => {
    expect(telNumber(written)).toBe(number);
  });

  it.each(['分機 123', '校內分機 123', '#123', 'ext. 123', '轉 21、22', '內線 5', '分機 123456', '210', ''])(
    '%s: an extension is nothing to dial',
    (written) => expect(telNumber(written)).toBe(''),
  );

  it.each([
    ['07-1234567、07-7654321', ['071234567', '077654321']],
    ['07-1234567 分機 12、13', ['071234567']],
    ['07-1234567#12/07-7654321#34', ['071234567', '077654321']],
    ['0800-080-117；（０４）２２２２－０５０７', ['0800080117', '0422220507']],
    ['分機 12 或 07-1234567', ['071234567']],
    ['02-2345678,0912-345-678', ['022345678', '0912345678']],
    ['分機 12、13', []],
  ])('%s: each number of several is telNumber by itself, and all that is written is shown', (written, numbers) => {
    const parts = phoneParts(written);
    expect(parts.flatMap(({ number }) => number ?? [])).toEqual(numbers);
    expect(parts.map(({ text }) => text).join('')).toBe(written.normalize('NFKC'));
  });

  it('loses no figure of an official desk', () => {
    const phones = [...Object.values(CONTACTS), SERVICE].flatMap((desk) => desk.phones);
    expect(phones.length).toBeGreaterThan(3);
    for (const phone of phones) expect(telNumber(phone)).toBe(phone.replace(/\D/g, ''));
  });
});
