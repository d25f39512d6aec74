import { describe, expect, it } from 'vitest';
import { createRefusalTracker } from '@/lib/session/refusal-tracker';
import { dialog, events, open, page } from './open-session';

describe('a slip', () => {
  const refused = page('login', '帳號或密碼錯誤');

  it('is told once, and not again while the next try is on its way', async () => {
    const { look, sent, session } = open(refused);
    await look();
    await look();
    session.did('submit');
    for (let i = 0; i < 5; i++) expect(await look(1000)).not.toBeNull();
    expect(events(sent)).toEqual(['arrive', 'slip', 'submit']);
  });

  it('is told again when it stands for longer than an answer takes', async () => {
    const { look, sent, session } = open(refused);
    await look();
    session.did('submit');
    for (let i = 0; i < 6; i++) await look(1000);
    expect(await look(1000)).toBeNull();
    expect(events(sent)).toEqual(['arrive', 'slip', 'submit', 'slip']);
  });

  it('is told again at once when it was gone in between', async () => {
    const { look, sent, session, become } = open(refused);
    await look();
    session.did('submit');
    become(page('login'));
    await look();
    become(refused);
    await look();
    expect(events(sent)).toEqual(['arrive', 'slip', 'submit', 'slip']);
  });

  it('of the picture code is another one than of the password', async () => {
    const { look, sent, session } = open(page('login', '驗證碼錯誤，請重新輸入'), [
      { kind: 'login', event: 'submit', host: 'oidc.tanet.edu.tw', at: 99_000 },
    ]);
    await look();
    await look();
    session.did('submit');
    expect(events(sent)).toEqual(['arrive', 'captcha', 'submit']);
  });

  it('that a native dialog told of is not told again after the next try', async () => {
    const { session, kept, look } = open(page('login'));
    await session.sawDialogs(dialog('帳號或密碼錯誤'));
    await look();
    session.did('submit');
    for (let i = 0; i < 10; i++) await look(1000);
    expect(kept().map(({ event }) => event)).toEqual(['slip', 'arrive', 'slip', 'submit']);
  });

  it('that a native dialog tells of is told before the page goes on', () => {
    const { session, kept } = open(page('other'));
    void session.sawDialogs(dialog('帳號或密碼錯誤'));
    expect(kept().map(({ event }) => event)).toEqual(['slip']);
  });
});

describe('a try that was sent', () => {
  it('is waited for where a refusal still stands, and where none stands it is not', () => {
    const slips = createRefusalTracker(() => 0);
    slips.submitted();
    expect(slips.waits).toBe(false);
    slips.saw('slip');
    slips.submitted();
    expect(slips.waits).toBe(true);
  });

  it('was refused where the old refusal stands for six seconds, not sooner', () => {
    let now = 0;
    const slips = createRefusalTracker(() => now);
    slips.saw('slip');
    slips.submitted();
    now = 5999;
    expect(slips.saw('slip')).toBe(false);
    now = 6000;
    expect(slips.saw('slip')).toBe(true);
    expect(slips.waits).toBe(false);
  });
});
