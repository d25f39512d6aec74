// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fidoCodesOn } from '@/lib/detect/fido-code';
import { toMessage } from '@/lib/detect/message';
import { FIDO_NAMES } from '@/lib/faq/fido-names';
import { WAITING_NUMBERS } from '@/lib/faq/fido-numbers';
import TABLE from '../faq/fido-table.json';

/** The first code that is read from a text in error mark-up. */
const firstIn = (text: string): string | undefined => {
  const message = toMessage(text, 'text', true);
  return message ? fidoCodesOn([message])[0] : undefined;
};
const FINAL = TABLE.filter(({ number }) => !WAITING_NUMBERS.includes(number));

describe('TW FidO’s codes', () => {
  it.each(FINAL.map(({ number, text }) => [number, text] as const))(
    '%s is read beside its text: %s',
    (number, text) => {
      expect(firstIn(`[${number}] ${text}`)).toBe(`FIDO-${number}`);
    },
  );

  it('are read by their names, where the name of an interface stands before', () => {
    const read = FIDO_NAMES.map(([, name]) => firstIn(`SP-API-ATH-01-${name}`));
    expect(read).toEqual(
      FIDO_NAMES.map(([number]) => (WAITING_NUMBERS.includes(number) ? undefined : `FIDO-${number}`)),
    );
  });

  it.each(['UNDEFINED', 'PS_1001', 'OTP_NF', 'undefined: 系統維護中，請稍後再試。', 'XAPI-INV_SP_CHECKSUM'])(
    'are not read from a name that may stand for anything: %s',
    (text) => {
      expect(firstIn(text)).toBeUndefined();
    },
  );

  it('count by the number, where the name beside it is another one’s', () => {
    const answer =
      'error_code: SP-API-WEB-01-INV_SP_CHECKSUM error_message: [9002] 資料格式有誤，請洽該應用服務之管理員';
    const message = toMessage(answer, 'text', false);
    expect(message ? fidoCodesOn([message]) : []).toEqual(['FIDO-9002']);
  });

  it.each([...WAITING_NUMBERS])('that only mean waiting are none: %s', (number) => {
    expect(firstIn(`[${number}] 使用者認證/簽署作業尚未完成，請稍後再試。`)).toBeUndefined();
  });

  it.each([3010, 3050, 3100])('that stand in no table are none: %s', (number) => {
    expect(firstIn(`[${number}] 系統維護中，請稍後再試。`)).toBeUndefined();
  });
});
