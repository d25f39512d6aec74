import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { LocalContact } from '@/lib/types/config';
import { freshBrowser, openPopup } from '../popup/open-popup';

beforeEach(freshBrowser);

/** A Monday morning, and one when nobody has compared our data with its sources for a year. */
const TODAY = '2026-11-23T10:00+08:00';
const LATER = '2027-12-20T10:00+08:00';
const SCHOOL: LocalContact = { name: '資訊組', phones: ['分機 210'] };

/** What each desk of SSO-10 says of its hours, by the desk's name; SSO-10 is also for the site's own desk. */
async function hoursAt(time: string, localContact: LocalContact, place = '#SSO-10', desks = '.contact') {
  vi.setSystemTime(Date.parse(time));
  const policy = { localContact, orgName: '幸福國小' };
  await browser.storage.local.set({ policy: { state: 'received', policy, problems: [], at: 1 } });
  await openPopup(place);
  return [...document.querySelectorAll(desks)].map((desk) => [
    desk.querySelector('h3, h4')?.firstChild?.textContent ?? '',
    desk.querySelector('.hours')?.textContent ?? null,
  ]);
}

const OFFICIAL = '現在服務中週一至週五 8:30–12:30、13:30–17:00（例假日暫停服務）';
const SERVICE = '您要登入的網站的客服（電話通常在該網站頁尾）';

describe('the hours of a desk', () => {
  it.each([
    ['an entry', '#SSO-10', '.contact'],
    ['the sheet to print', '#print/SSO-10', '.sheet-desk'],
    ['the text for the desk', '#support/SSO-10', '.desk'],
  ])(
    'in %s: the school’s as it wrote them, the official ones with our remark, none of the site’s',
    async (_, place, desks) => {
      expect(await hoursAt(TODAY, { ...SCHOOL, hours: '上班日 8:00–16:00' }, place, desks)).toEqual([
        ['幸福國小 資訊組', '上班日 8:00–16:00'],
        ['教育雲端客服', OFFICIAL],
        [SERVICE, null],
      ]);
    },
  );

  it('are not made up for a school that names none', async () => {
    const [school] = await hoursAt(TODAY, SCHOOL);
    expect(school).toEqual(['幸福國小 資訊組', null]);
  });

  it('of an official desk that publishes none are said to be unknown', async () => {
    const desks = await hoursAt(TODAY, SCHOOL, '#SSO-1');
    expect(desks.at(-1)).toEqual(['行動自然人憑證客服', '服務時間請以官網為準']);
  });

  it('are called old a year after we compared them, but for the school’s and the site’s, which we never did', async () => {
    expect(await hoursAt(LATER, { ...SCHOOL, hours: '上班日 8:00–16:00' })).toEqual([
      ['幸福國小 資訊組', '上班日 8:00–16:00'],
      ['教育雲端客服', `${OFFICIAL}聯絡資料已久未更新，請以官網為準`],
      [SERVICE, null],
    ]);
  });
});
