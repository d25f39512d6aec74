import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { CONTACTS } from '@/lib/faq/desks';
import { freshBrowser, must, openPopup, settle } from '../popup/open-popup';
import { found, panelWith } from './surfaces';

beforeEach(freshBrowser);

const NOTE = '號碼已換，請改撥本校總機';
const POLICY = {
  orgName: '幸福國小',
  deskNotes: [
    { contact: 'oidc', note: NOTE },
    { contact: 'moica', note: NOTE },
  ],
} as const;
const OFFICIAL = [CONTACTS.oidc, CONTACTS.moica];

/** What stands before the first number of this one desk holds the correction, its author and our mark. */
function expectNoteFirst(desk: string): void {
  const places = OFFICIAL.flatMap(({ phones }) => phones.map((phone) => desk.indexOf(phone))).filter((at) => at >= 0);
  expect(places.length, desk).toBeGreaterThan(0);
  const before = desk.slice(0, Math.min(...places));
  for (const words of [NOTE, '幸福國小補充', '學校提供']) expect(before).toContain(words);
}

const textOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

const withPolicy = () =>
  browser.storage.local.set({ policy: { state: 'received', policy: POLICY, problems: [], at: 1 } });

describe('a school’s correction is read before the number that it corrects', () => {
  it('in the panel: at the desk and in its foot', () => {
    panelWith([found('access-token', 'SSO-10')], { orgName: POLICY.orgName, deskNotes: POLICY.deskNotes });
    expect(textOf('.foot .call')).toHaveLength(1);
    for (const desk of [...textOf('.foot .call'), ...textOf('.who .contact').slice(0, 1)]) expectNoteFirst(desk);
  });

  it.each([
    ['in the bar of numbers', '', '.calls .call'],
    ['among the desks beside results', '#q=電話', '.desk'],
    ['in an entry', '#SSO-A3', '.contact'],
    ['where the text for the desk is made', '#support', '.desk'],
    ['on the sheet to print', '#print/SSO-A3', '.sheet-desk'],
  ])('%s', async (_where, place, desks) => {
    await withPolicy();
    await openPopup(place);
    const texts = textOf(desks);
    expect(texts).toHaveLength(OFFICIAL.length);
    for (const text of texts) expectNoteFirst(text);
  });

  it('in the text that is copied', async () => {
    await withPolicy();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openPopup('#SSO-A3');
    must('.entry .actions button').click();
    await settle();
    const [, ...desks] = String(writeText.mock.calls[0]?.[0]).split(/^(?=教育雲端客服|行動自然人憑證客服)/m);
    expect(desks).toHaveLength(OFFICIAL.length);
    for (const text of desks) expectNoteFirst(text);
  });
});
