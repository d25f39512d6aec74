import { describe, expect, it } from 'vitest';
import { resolveConfig } from '@/lib/config/resolve';
import { ENTRIES, entryByCode } from '@/lib/faq';
import { callFirst } from '@/lib/faq/call-first';
import { contactsFor, generalContacts } from '@/lib/faq/contacts';
import type { Policy } from '@/lib/types/config';

function calls(policy: Policy, code = 'SSO-1'): string[] {
  const config = resolveConfig(policy, undefined);
  const entry = entryByCode(code);
  const contacts = entry ? contactsFor(entry, config) : [];
  return callFirst([...contacts, ...generalContacts(config)]).map(({ phone, number }) => `${phone}=${number}`);
}

const MOICA = '0800-080-117=0800080117';
const desk = (...phones: string[]): Policy => ({ localContact: { phones } });

describe('the number to call', () => {
  it('is one, the desk’s of the entry, where a school has none', () => {
    expect(calls({})).toEqual([MOICA]);
    expect(calls({}, 'SSO-8')).toEqual(['04-2222-0507=0422220507']);
  });

  it('is the school’s first, one number with its extension', () => {
    expect(calls(desk('02-12345678 分機 210'))).toEqual(['02-12345678 分機 210=0212345678']);
    expect(calls(desk('02-1234-5678、02-8765-4321'))).toEqual(['02-1234-5678=0212345678']);
    expect(calls(desk('分機 210', '(02)1234-5678'))).toEqual(['分機 210=', '(02)1234-5678=0212345678']);
  });

  it('is followed by a whole number where the school has an extension alone', () => {
    expect(calls(desk('分機 210'))).toEqual(['分機 210=', MOICA]);
    expect(calls(desk('校內 211、212'))[0]).toMatch(/^校內 211/);
  });

  it('is an official one where the school has none to call', () => {
    expect(calls({ localContact: { name: '資訊組', email: 'it@school.edu.tw' } })).toEqual([MOICA]);
  });

  it('is there for every entry', () => {
    for (const { code } of ENTRIES) expect(calls({}, code), code).toHaveLength(1);
  });
});
