import { describe, expect, it } from 'vitest';
import { createLoginAttempts, tabKey } from '@/lib/background/login-attempts';
import { slowArea } from './slow-area';

const MINUTE = 60_000;
const bind = { kind: 'bind', event: 'bind', host: 'fido.moi.gov.tw' } as const;
const login = { kind: 'login', event: 'arrive', host: 'fido.moi.gov.tw' } as const;
const leave = { kind: 'login', event: 'leave', host: 'fido.moi.gov.tw' } as const;
const finding = { rule: 'access-token', codes: ['SSO-10'], at: 5, show: 'panel' } as const;

/** The attempts of a browser whose clock the test sets. */
function browser(now = 20 * MINUTE) {
  const area = slowArea();
  const clock = { now };
  return { area, clock, attempts: createLoginAttempts(area, () => clock.now) };
}

describe('a window that a login opened', () => {
  it('goes its own way once it has a trail', async () => {
    const { attempts } = browser();
    await attempts.addStep(1, undefined, bind);
    await attempts.addStep(3, 1, login);
    await attempts.addStep(1, undefined, login);
    await attempts.addStep(1, undefined, leave);
    const { trail } = await attempts.addStep(3, 1, { ...login, event: 'logout' });
    expect(trail.map(({ event }) => event)).toEqual(['bind', 'arrive', 'logout']);
  });

  it('begins by itself where its opener has no trail', async () => {
    const { attempts } = browser();
    expect((await attempts.addStep(3, 1, login)).trail).toHaveLength(1);
  });

  it('takes over what was done, neither closed panels nor what holds', async () => {
    const { attempts, area } = browser();
    await attempts.addStep(1, undefined, bind);
    await attempts.setFindings(1, [finding]);
    await attempts.dismiss(1, ['access-token']);
    expect((await attempts.addStep(3, 1, leave)).dismissed).toEqual([]);
    expect(area.items.get(tabKey(3))).toMatchObject({ findings: [], dismissed: [] });
    expect(area.items.get(tabKey(1))).toMatchObject({ findings: [finding], dismissed: [{ rule: 'access-token' }] });
  });
});

describe('a closed panel', () => {
  it('stays closed for ten minutes to the millisecond, whenever it was closed', async () => {
    const { attempts, clock } = browser();
    await attempts.dismiss(1, ['access-token']);
    clock.now += 10 * MINUTE;
    expect((await attempts.addStep(1, undefined, login)).dismissed).toEqual(['access-token']);
    clock.now += 1;
    expect((await attempts.addStep(1, undefined, login)).dismissed).toEqual([]);
  });

  it('opens again where the clock was set back: nobody knows how long ago it was', async () => {
    const { attempts, clock } = browser();
    await attempts.dismiss(1, ['access-token']);
    clock.now -= 1;
    expect((await attempts.addStep(1, undefined, login)).dismissed).toEqual([]);
  });

  it('that is closed again stays closed from then on, and is kept once', async () => {
    const { attempts, clock } = browser();
    await attempts.dismiss(1, ['access-token']);
    clock.now += 9 * MINUTE;
    await attempts.dismiss(1, ['access-token']);
    expect((await attempts.addStep(1, undefined, leave)).dismissed).toEqual(['access-token']);
    clock.now += 9 * MINUTE;
    expect((await attempts.addStep(1, undefined, login)).dismissed).toEqual(['access-token']);
  });

  it('leaves those closed that were closed before', async () => {
    const { attempts } = browser();
    await attempts.dismiss(1, ['access-token']);
    await attempts.dismiss(1, ['pin-problem', 'card-reader']);
    const { dismissed } = await attempts.addStep(1, undefined, login);
    expect(dismissed).toEqual(['access-token', 'pin-problem', 'card-reader']);
  });
});
