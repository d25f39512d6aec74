import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { allEntries } from '@/lib/faq';
import { contactsFor, generalContacts } from '@/lib/faq/contacts';
import { CONTACTS } from '@/lib/faq/desks';
import { entriesFor } from '@/lib/faq/hint-entries';
import { schoolEntries } from '@/lib/faq/school-entries';

const config = {
  ...DEFAULTS,
  orgName: '幸福國小',
  localContact: { name: '資訊組', phones: ['分機 210'] },
  deskNotes: [{ contact: 'oidc' as const, note: '電話忙線時請改寫信' }],
  hiddenEntries: ['SSO-A4'],
  entries: [
    { question: '無線網路帳號', answer: '請洽資訊組' },
    { question: '代理教師帳號', answer: '請洽人事室', contact: { name: '人事室', phones: ['分機 110'] } },
  ],
};

describe('what a school adds', () => {
  it('stands beside the official words, which stay', () => {
    const [own, oidc, moica] = generalContacts(config);
    expect(own?.name.zh).toBe('幸福國小 資訊組');
    expect(oidc).toEqual({ ...CONTACTS.oidc, correction: { by: '幸福國小', text: '電話忙線時請改寫信' } });
    expect(moica).toEqual(CONTACTS.moica);
  });

  it('names whom to ask about an entry', () => {
    const [first, second] = schoolEntries(config);
    expect(first && contactsFor(first, config)[0]?.name.zh).toBe('幸福國小 資訊組');
    expect(second && contactsFor(second, config)[0]?.name.zh).toBe('幸福國小 人事室');
  });

  it('hides what is ours, and nothing else', () => {
    const codes = allEntries(config).map(({ code }) => code);
    expect(codes).not.toContain('SSO-A4');
    expect(codes.filter((code) => /^SSO-\d/.test(code))).toHaveLength(17);
    expect(codes).toContain('SCHOOL-2');
    expect(entriesFor(['SSO-A4', 'SSO-1'], config).map(({ code }) => code)).toEqual(['SSO-1']);
  });
});
