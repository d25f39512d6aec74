import { describe, expect, it } from 'vitest';
import { entryByCode } from '@/lib/faq';
import { contactsFor, generalContacts, schoolDesk } from '@/lib/faq/contacts';
import { CONTACTS, SERVICE } from '@/lib/faq/desks';
import type { Config } from '@/lib/types/config';
import type { DeskId, FaqEntry } from '@/lib/types/faq';

const NO_SCHOOL: Pick<Config, 'localContact' | 'orgName' | 'deskNotes'> = {
  localContact: null,
  orgName: '',
  deskNotes: [],
};

function entryWith(desks: readonly DeskId[]): FaqEntry {
  const entry = entryByCode('SSO-10');
  if (!entry) throw new Error('no entry');
  return { ...entry, desks };
}

describe('a school’s own desk', () => {
  it('carries everything that the policy says, and is nobody else’s word', () => {
    const local = {
      name: '資訊組',
      phones: ['(07)1234567 分機 210', '0800-000-000'],
      email: 'it@example.kh.edu.tw',
      url: 'https://www.example.kh.edu.tw/it',
      hours: '上班日 8:00–16:00，午休 12:00–13:00',
    };
    const name = '幸福國小 資訊組';
    expect(schoolDesk(local, '幸福國小')).toEqual({
      id: 'school',
      name: { zh: name, en: name },
      phones: local.phones,
      email: local.email,
      url: local.url,
      // Only a text: whether the desk is open is not guessed from it.
      hours: {
        text: { zh: local.hours, en: local.hours },
        openings: [],
        source: { title: { zh: name, en: name }, date: '' },
      },
      source: { title: { zh: name, en: name }, date: '' },
    });
  });

  it('has no e-mail, address or hours where the policy names none', () => {
    const desk = schoolDesk({ name: '資訊組' }, '幸福國小');
    expect(Object.keys(desk).sort()).toEqual(['id', 'name', 'phones', 'source']);
    expect(desk.phones).toEqual([]);
  });

  it.each([
    ['幸福國小', undefined, '幸福國小 學校服務台', '幸福國小 help desk'],
    ['', undefined, '學校服務台', 'School help desk'],
    ['', '資訊組', '資訊組', '資訊組'],
    ['幸福國小', '資訊組', '幸福國小 資訊組', '幸福國小 資訊組'],
  ])('of school “%s”, desk %s, is called “%s” and “%s”', (orgName, own, zh, en) => {
    const desk = schoolDesk({ phones: ['1'], ...(own === undefined ? {} : { name: own }) }, orgName);
    expect(desk.name).toEqual({ zh, en });
    expect(desk.source.title.zh).toBe(zh);
  });
});

describe('the desks of an entry', () => {
  it('are the official ones alone where no school has set up its own', () => {
    expect(contactsFor(entryWith(['moica', 'oidc']), NO_SCHOOL)).toEqual([CONTACTS.moica, CONTACTS.oidc]);
    expect(generalContacts(NO_SCHOOL)).toEqual([CONTACTS.oidc, CONTACTS.moica]);
  });

  it('name the school’s desk once, where policy knows it, and none where it does not', () => {
    const entry = entryWith(['school', 'oidc']);
    expect(contactsFor(entry, NO_SCHOOL)).toEqual([CONTACTS.oidc]);
    const school = { ...NO_SCHOOL, orgName: '幸福國小', localContact: { name: '資訊組' } };
    expect(contactsFor(entry, school).map(({ id }) => id)).toEqual(['school', 'oidc']);
  });

  it('send to the service that is logged in to, in the entry’s own order', () => {
    expect(contactsFor(entryWith(['service', 'moica']), NO_SCHOOL)).toEqual([SERVICE, CONTACTS.moica]);
    expect(contactsFor(entryWith(['oidc', 'service']), NO_SCHOOL)).toEqual([CONTACTS.oidc, SERVICE]);
  });

  it('show a correction beside the desk that it is about, and no other', () => {
    const config = {
      ...NO_SCHOOL,
      orgName: '幸福國小',
      deskNotes: [{ contact: 'moica' as const, note: '週末請改寫信' }],
    };
    expect(contactsFor(entryWith(['oidc', 'moica']), config)).toEqual([
      CONTACTS.oidc,
      { ...CONTACTS.moica, correction: { by: '幸福國小', text: '週末請改寫信' } },
    ]);
  });
});
