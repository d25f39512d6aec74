import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';
import { freshBrowser, must, settle } from '../popup/open-popup';
import { click, found, panelWith } from '../words/surfaces';

beforeEach(freshBrowser);

const OPEN = '2026-11-23T10:00+08:00';
const NOON = '2026-11-23T12:45+08:00';
const FRIDAY_EVENING = '2026-11-27T20:00+08:00';
const TOKEN = found('access-token', 'SSO-10');
const CALL_NOW = '請打下面的電話；先備好這份資料，客服比較快看懂。';

/** What is said to whom the steps have not helped, and what it leads to, in order. */
async function stuckAt(time: string, finding: Finding = TOKEN, changed: Partial<Config> = {}) {
  vi.setSystemTime(Date.parse(time));
  panelWith([finding], changed);
  const stuck = [...document.querySelectorAll('.actions button')].find((one) =>
    ['還是不行', 'Still not working'].includes(one.textContent ?? ''),
  );
  if (!stuck) throw new Error('no such button');
  click(stuck);
  await settle();
  return {
    said: must('.never-show p').textContent,
    ways: [...document.querySelectorAll('.never-show .action')].map(
      (way) => way.getAttribute('href') ?? way.textContent,
    ),
  };
}

describe('who is not helped by the steps', () => {
  it('is sent to the telephone while its desk answers', async () => {
    expect(await stuckAt(OPEN)).toEqual({ said: CALL_NOW, ways: ['給客服的資料'] });
  });

  it.each([
    [NOON, '下次服務：週一 13:30'],
    [FRIDAY_EVENING, '下次服務：週一 8:30'],
  ])('at %s is not: a mail comes first, and when the desk opens is said', async (time, opens) => {
    const { said, ways } = await stuckAt(time);
    expect(said).toContain(opens);
    expect(said).toMatch(/先寫信.*其他方式登入/);
    expect(said).not.toMatch(/電話|打/);
    expect(ways).toEqual([
      'mailto:oidcservice@mail.edu.tw?subject=%E7%99%BB%E5%85%A5%E5%95%8F%E9%A1%8C%20SSO-10',
      '給客服的資料',
    ]);
  });

  it('reads the same in English', async () => {
    const { said, ways } = await stuckAt(FRIDAY_EVENING, TOKEN, { language: 'en' });
    expect(said).toContain('opens Monday 8:30');
    expect(said).not.toMatch(/call/i);
    expect(ways[0]).toMatch(/^mailto:oidcservice@/);
  });

  it('writes to the school’s own desk first where that has an address and no telephone', async () => {
    const { ways } = await stuckAt(FRIDAY_EVENING, TOKEN, { localContact: { email: 'it@example.edu.tw' } });
    expect(ways[0]).toMatch(/^mailto:it@example\.edu\.tw/);
  });

  it.each([
    ['publishes no hours', found('pin-problem', 'SSO-1'), {}],
    ['is the school’s own', TOKEN, { localContact: { name: '資訊組', phones: ['分機 210'], hours: '上班日' } }],
  ])('is sent to the telephone at any hour where the desk %s', async (_desk, finding, changed) => {
    expect((await stuckAt(FRIDAY_EVENING, finding, changed)).said).toBe(CALL_NOW);
  });
});
