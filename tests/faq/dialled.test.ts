import { describe, expect, it } from 'vitest';
import { CONTACTS, SERVICE } from '@/lib/faq/desks';
import { dialled } from '@/lib/faq/dialled';

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
    ['分機 123', '123'],
    ['#123', '123'],
  ])('%s: %s', (written, number) => {
    expect(dialled(written)).toBe(number);
  });

  it('loses no figure of an official desk', () => {
    const phones = [...Object.values(CONTACTS), SERVICE].flatMap((desk) => desk.phones);
    expect(phones.length).toBeGreaterThan(3);
    for (const phone of phones) expect(dialled(phone)).toBe(phone.replace(/\D/g, ''));
  });
});
