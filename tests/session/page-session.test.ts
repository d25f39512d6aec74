import { describe, expect, it, vi } from 'vitest';
import type { Trail } from '@/lib/types/page';
import { dialog, open, page } from './open-session';

describe('a finding', () => {
  it('is shown when two looks agree, not before', async () => {
    const { look, shown } = open(page('callback', '無法取得ACCESS_TOKEN'));
    expect(await look()).not.toBeNull();
    expect(shown).toEqual([]);
    expect(await look()).toBeNull();
    expect(shown).toEqual([['SSO-10']]);
  });

  it('is not shown when it was there for one look only', async () => {
    const { look, shown, become } = open(page('callback', '無法取得ACCESS_TOKEN'));
    await look();
    become(page('callback'));
    await look();
    await look();
    expect(shown).toEqual([]);
  });

  it('is withdrawn when the state goes away', async () => {
    const { look, shown, become } = open(page('callback', '無法取得ACCESS_TOKEN'));
    await look();
    await look();
    become(page('callback'));
    await look();
    await look();
    expect(shown).toEqual([['SSO-10'], []]);
  });

  it('stays closed for this attempt', async () => {
    const { look, shown, session } = open(page('callback', '無法取得ACCESS_TOKEN'));
    await look();
    await look();
    session.dismissed(['access-token']);
    await look();
    await look();
    expect(shown.at(-1)).toEqual([]);
  });
});

describe('help', () => {
  it('is not asked for on a page that says nothing of an error', async () => {
    const help = vi.fn(() => null);
    const { look, sent } = open(page('login', '教育體系單一簽入服務 帳號 密碼 登入 忘記密碼'), [], { help });
    expect(await look()).toBeNull();
    expect(help).not.toHaveBeenCalled();
    expect(sent).toHaveLength(1);
  });
});

describe('a trail', () => {
  const bound: Trail = [{ kind: 'bind', event: 'bind', host: 'fido.moi.gov.tw', at: 95_000 }];

  it('from the pages before makes a finding here', async () => {
    const { look, shown } = open(page('login'), bound);
    await look();
    await look();
    await look();
    expect(shown).toEqual([['SSO-15', 'SSO-4']]);
  });

  it('works within one document and without a background', async () => {
    const { look, shown, session, become } = open(page('bind'), [], { reachable: false });
    await look();
    session.did('bind');
    become(page('login'));
    await look();
    await look();
    await look();
    expect(shown).toEqual([['SSO-15', 'SSO-4']]);
  });

  it('takes a kind of page that flickers for none', async () => {
    const { look, sent, become } = open(page('bind'));
    await look();
    become(page('login'));
    await look();
    become(page('bind'));
    await look();
    await look();
    expect(sent.flatMap((request) => (request.type === 'step' ? request.step.kind : []))).toEqual(['bind']);
  });
});

describe('waiting for the phone', () => {
  it('counts the time that the page was watched, not the time that the machine slept', async () => {
    const { look, shown } = open(page('fido-wait'));
    for (let i = 0; i < 3; i++) await look(1000);
    await look(3_600_000);
    expect(shown).toEqual([]);
    for (let i = 0; i < 4; i++) await look(1000);
    expect(shown).toEqual([['SSO-11']]);
  });
});

describe('a native dialog', () => {
  it('is handed to the background before the page goes on, and leaves a step there', () => {
    const { session, sent, kept } = open(page('other'));
    void session.sawDialogs(dialog('無法取得ACCESS_TOKEN'));
    expect(sent).toEqual([{ type: 'dialog', script: dialog('無法取得ACCESS_TOKEN'), kind: 'error', opened: false }]);
    expect(kept()).toMatchObject([{ kind: 'error', event: 'alert', host: 'oidc.tanet.edu.tw', rule: 'access-token' }]);
  });

  it('whose answer comes after the arrival of its page belongs to that page all the same', async () => {
    const { session, kept, look } = open(page('login'));
    const answered = session.sawDialogs(dialog('無法取得ACCESS_TOKEN'));
    await look();
    await answered;
    expect(kept().map(({ event }) => event)).toEqual(['alert', 'arrive', 'alert']);
  });

  it('is said again after the arrival of its own page, which is not the page that follows', async () => {
    const { session, kept, look, become } = open(page('login'));
    await session.sawDialogs(dialog('無法取得ACCESS_TOKEN'));
    await look();
    become(page('bind'));
    await look();
    await look();
    expect(kept().map(({ event }) => event)).toEqual(['alert', 'arrive', 'alert', 'arrive']);
  });
});

describe('a school with rules of its own', () => {
  it('has a page read closely whose words are not among ours', async () => {
    const { look, read } = open(page('login'), [], { ownRules: true });
    await look();
    expect(read).not.toHaveBeenCalled();
    await look();
    expect(read).toHaveBeenCalled();
  });

  it('may be there where nobody answers that question', async () => {
    const { look, lookSoon, read } = open(page('login'), [], { reachable: false });
    await look();
    expect(lookSoon).toHaveBeenCalledOnce();
    await look();
    expect(read).toHaveBeenCalled();
  });

  it('is asked for by a frame, which leaves no step', async () => {
    const { session, sent, look, read } = open(page('login'), [], { isMainPage: false, ownRules: true });
    await session.askForOwnRules();
    await look();
    expect(sent[0]).toEqual({ type: 'own-rules' });
    expect(read).toHaveBeenCalled();
  });
});
