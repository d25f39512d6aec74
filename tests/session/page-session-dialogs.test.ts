import { describe, expect, it } from 'vitest';
import { dialog, open, page } from './open-session';

const SCRIPT = dialog('無法取得ACCESS_TOKEN');

describe('a native dialog', () => {
  it.each(['/register', '/userinfo/edit', '/faq/', '/news/12'])('says nothing of the login at %s', async (path) => {
    const { session, sent, look, shown } = open(page('login'), [], { path });
    await session.sawDialogs(dialog('無法取得ACCESS_TOKEN', '帳號或密碼錯誤'));
    expect(sent).toEqual([]);
    await look();
    await look();
    expect(shown).toEqual([]);
  });

  it('belongs to the page that its address tells', () => {
    const { session, kept } = open(page('other'), [], { path: '/callback' });
    void session.sawDialogs(SCRIPT);
    expect(kept()).toMatchObject([{ kind: 'callback', event: 'alert' }]);
  });

  it('in a frame leaves no step, but the frame is read with it', async () => {
    const { session, kept, look, shown } = open(page('login'), [], { isMainPage: false });
    await session.sawDialogs(SCRIPT);
    expect(kept()).toEqual([]);
    await look();
    await look();
    await look();
    expect(shown.at(-1)).toEqual(['SSO-10']);
  });

  it('holds on its page until the form is sent again', async () => {
    const { session, look, shown } = open(page('login'));
    await session.sawDialogs(SCRIPT);
    await look();
    await look();
    session.did('submit');
    await look();
    await look();
    expect(shown).toEqual([['SSO-10'], []]);
  });

  it('holds on after a click that sends nothing', async () => {
    const { session, look, shown } = open(page('login'));
    await session.sawDialogs(SCRIPT);
    await look();
    await look();
    session.did('leave');
    await look();
    await look();
    expect(shown).toEqual([['SSO-10']]);
  });

  it('that was kept from opening leaves nothing: no hint, no step, and another one stays', async () => {
    const { session, sent, look, shown, kept } = open(page('login'));
    await session.sawDialogs(dialog('憑證姓名與帳號姓名不同'));
    const judged = session.sawDialogs(SCRIPT);
    await session.unsaidDialogs(SCRIPT);
    await judged;
    expect(kept().flatMap(({ rule }) => rule ?? [])).toEqual(['name-mismatch']);
    expect(sent.filter(({ type }) => type === 'take-back')).toEqual([
      { type: 'take-back', step: { kind: 'error', event: 'alert', host: 'oidc.tanet.edu.tw', rule: 'access-token' } },
    ]);
    const before = sent.length;
    await look();
    await look();
    expect(shown).toEqual([['SSO-16']]);
    // Nor is it told again with the arrival.
    expect(JSON.stringify(sent.slice(before).filter(({ type }) => type === 'step'))).not.toContain('access-token');
  });
});
