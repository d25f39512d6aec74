import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { createDetector } from '@/lib/detect/detector';
import { events, open, page, steps } from './open-session';

const refused = page('callback', '無法取得ACCESS_TOKEN');

describe('waiting for the phone', () => {
  it('is looked at every second', async () => {
    const { look } = open(page('fido-wait'));
    await look();
    expect(await look()).toBe(1000);
  });

  it('takes a pause of five seconds for waiting, and a longer one for sleep', async () => {
    const { look, shown } = open(page('fido-wait'));
    await look(1000);
    await look(5001);
    await look(1000);
    expect(shown).toEqual([]);
    await look(5000);
    await look(1000);
    expect(shown).toEqual([['SSO-11']]);
  });

  it('does not begin before its page: time on the login page is none', async () => {
    const { look, shown, become } = open(page('login'));
    for (let i = 0; i < 8; i++) await look(1000);
    become(page('fido-wait'));
    await look();
    await look();
    await look();
    expect(shown).toEqual([]);
  });

  it('begins anew where the page was left and reached again', async () => {
    const { look, shown, become } = open(page('fido-wait'));
    for (let i = 0; i < 4; i++) await look(1000);
    become(page('login'));
    await look(100);
    await look(100);
    become(page('fido-wait'));
    for (let i = 0; i < 4; i++) await look(1000);
    expect(shown).toEqual([]);
  });
});

describe('an error that is there and cannot be seen', () => {
  const hiding = (hidesError: boolean) => {
    const healthy = page('login');
    return { ...healthy, summary: { ...healthy.summary, hidesError } };
  };

  it('is looked for every second of the first minute, since nothing tells when a style brings it up', async () => {
    const { look } = open(hiding(true));
    expect(await look(1000)).toBe(1000);
    expect(await look(58_900)).toBe(1000);
    expect(await look(100)).toBeNull();
  });

  it('no longer than it is there', async () => {
    const { look, become } = open(hiding(true));
    expect(await look(1000)).toBe(1000);
    become(hiding(false));
    expect(await look(1000)).toBeNull();
  });
});

describe('help that is on its way', () => {
  it('leads to another look soon, and to the finding once it is there', async () => {
    let isThere = false;
    const { look, shown } = open(refused, [], { hasHelp: () => isThere });
    for (let i = 0; i < 3; i++) expect(await look()).toBe(250);
    expect(shown).toEqual([]);
    isThere = true;
    await look();
    expect(await look()).toBeNull();
    expect(shown).toEqual([['SSO-10']]);
  });

  it('withdraws nothing that is shown', async () => {
    let isThere = true;
    const { look, shown } = open(refused, [], { hasHelp: () => isThere });
    await look();
    await look();
    isThere = false;
    await look();
    await look();
    expect(shown).toEqual([['SSO-10']]);
  });

  it('keeps no healthy page from its rest', async () => {
    const { look } = open(page('login'), [], { hasHelp: () => false });
    expect(await look()).toBeNull();
  });
});

describe('a page that could say something', () => {
  it('is read closely only once something on it could hold', () => {
    document.body.innerHTML = '<p>請在手機上確認</p>';
    const detector = createDetector({ document, place: location, isVisible: () => true, config: () => DEFAULTS });
    const content = vi.spyOn(document.body, 'textContent', 'get');
    const { summary } = page('fido-wait');
    const read = (unchangedMs: number) =>
      detector.read({ summary: { ...summary, roots: [document.body] }, trail: [], unchangedMs, dialogs: [] });
    read(3000);
    expect(content).not.toHaveBeenCalled();
    read(5000);
    expect(content).toHaveBeenCalled();
  });
});

describe('a refused password', () => {
  it('is told after the arrival of its page, once that is sure', async () => {
    const { look, sent, become } = open(page('bind'));
    await look();
    become(page('login', '帳號或密碼錯誤'));
    await look();
    expect(steps(sent)).toEqual(['bind arrive']);
    await look();
    expect(steps(sent)).toEqual(['bind arrive', 'login arrive', 'login slip']);
  });

  it('is a slip on a login page only', async () => {
    const { look, sent } = open(page('callback', '無法取得ACCESS_TOKEN：密碼錯誤'));
    await look();
    await look();
    expect(events(sent)).toEqual(['arrive']);
  });

  it('is not told again after a click that sends nothing', async () => {
    const { look, sent, session } = open(page('login', '帳號或密碼錯誤'));
    await look();
    session.did('leave');
    for (let i = 0; i < 10; i++) await look(1000);
    expect(events(sent)).toEqual(['arrive', 'slip', 'leave']);
  });
});
