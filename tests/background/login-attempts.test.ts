import { describe, expect, it } from 'vitest';
import { createLoginAttempts, tabKey } from '@/lib/background/login-attempts';
import { slowArea } from './slow-area';

const bind = { kind: 'bind', event: 'bind', host: 'fido.moi.gov.tw' } as const;
const login = { kind: 'login', event: 'arrive', host: 'fido.moi.gov.tw' } as const;

describe('attempts', () => {
  it('loses none of two steps that come at once', async () => {
    const attempts = createLoginAttempts(slowArea(), () => 5);
    const [, second] = await Promise.all([attempts.addStep(1, undefined, bind), attempts.addStep(1, undefined, login)]);
    expect(second.trail.map(({ event }) => event)).toEqual(['bind', 'arrive']);
  });

  it('goes on after a worker was stopped: all is in the area', async () => {
    const area = slowArea();
    await createLoginAttempts(area, () => 5).addStep(1, undefined, bind);
    const { trail } = await createLoginAttempts(area, () => 6).addStep(1, undefined, login);
    expect(trail).toEqual([
      { ...bind, at: 5 },
      { ...login, at: 6 },
    ]);
  });

  it('never mixes two tabs, and hands a trail on to a window that the tab opened', async () => {
    const attempts = createLoginAttempts(slowArea(), () => 5);
    await attempts.addStep(1, undefined, bind);
    expect((await attempts.addStep(2, undefined, login)).trail).toHaveLength(1);
    expect((await attempts.addStep(3, 1, login)).trail).toHaveLength(2);
    expect((await attempts.addStep(1, undefined, login)).trail).toHaveLength(2);
  });

  it('keeps a closed panel closed for ten minutes, not longer', async () => {
    let now = 0;
    const attempts = createLoginAttempts(slowArea(), () => now);
    await attempts.dismiss(1, ['access-token']);
    expect((await attempts.addStep(1, undefined, login)).dismissed).toEqual(['access-token']);
    now = 10 * 60_000 + 1;
    expect((await attempts.addStep(1, undefined, login)).dismissed).toEqual([]);
  });

  it('shows again what was closed, and keeps the rest', async () => {
    const area = slowArea();
    const attempts = createLoginAttempts(area, () => 5);
    await attempts.showAgain(1);
    expect(area.items.size).toBe(0);
    await attempts.addStep(1, undefined, bind);
    await attempts.dismiss(1, ['access-token']);
    await attempts.showAgain(1);
    expect(await attempts.addStep(1, undefined, login)).toMatchObject({ dismissed: [], trail: [bind, login] });
  });

  it('forgets a closed tab, and starts anew from a broken record', async () => {
    const area = slowArea();
    const attempts = createLoginAttempts(area, () => 5);
    await attempts.addStep(1, undefined, bind);
    await attempts.forget(1);
    expect(area.items.size).toBe(0);
    for (const broken of [{ steps: 'half' }, null, 'text']) {
      area.items.set(tabKey(2), broken);
      expect((await attempts.addStep(2, undefined, login)).trail).toHaveLength(1);
    }
  });

  it('forgets what held on the page before: the next one says for itself', async () => {
    const area = slowArea();
    const attempts = createLoginAttempts(area, () => 5);
    const finding = { rule: 'access-token', codes: ['SSO-10'], at: 5, show: 'panel' } as const;
    await attempts.setFindings(1, [finding]);
    await attempts.addStep(1, undefined, bind);
    expect(area.items.get(tabKey(1))).toMatchObject({ findings: [finding] });
    await attempts.addStep(1, undefined, login);
    expect(area.items.get(tabKey(1))).toMatchObject({ findings: [] });
  });

  it('goes on after storage has failed once', async () => {
    const area = slowArea();
    const attempts = createLoginAttempts({ ...area, set: async () => Promise.reject(new Error('full')) }, () => 5);
    await expect(attempts.addStep(1, undefined, bind)).rejects.toThrow('full');
    await expect(attempts.forget(1)).resolves.toBeUndefined();
  });
});
