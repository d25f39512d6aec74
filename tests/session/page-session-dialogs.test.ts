import { describe, expect, it } from 'vitest';
import { open, page } from './open-session';

const TEXTS = ['無法取得ACCESS_TOKEN'];

describe('a native dialog', () => {
  it.each(['/register', '/userinfo/edit', '/faq/', '/news/12'])('says nothing of the login at %s', async (path) => {
    const { session, sent, look, shown } = open(page('login'), [], { path });
    await session.sawDialogs([...TEXTS, '帳號或密碼錯誤']);
    expect(sent).toEqual([]);
    await look();
    await look();
    expect(shown).toEqual([]);
  });

  it('belongs to the page that its address tells', () => {
    const { session, kept } = open(page('other'), [], { path: '/callback' });
    void session.sawDialogs(TEXTS);
    expect(kept()).toMatchObject([{ kind: 'callback', event: 'alert' }]);
  });

  it('in a frame leaves no step, but the frame is read with it', async () => {
    const { session, sent, look, shown } = open(page('login'), [], { isMainPage: false, spoken: false });
    await session.sawDialogs(TEXTS);
    expect(sent).toEqual([]);
    await look();
    await look();
    await look();
    expect(shown.at(-1)).toEqual(['SSO-10']);
  });

  it('holds on its page until the form is sent again', async () => {
    const { session, look, shown } = open(page('login'));
    await session.sawDialogs(TEXTS);
    await look();
    await look();
    session.did('submit');
    await look();
    await look();
    expect(shown).toEqual([['SSO-10'], []]);
  });

  it('holds on after a click that sends nothing', async () => {
    const { session, look, shown } = open(page('login'));
    await session.sawDialogs(TEXTS);
    await look();
    await look();
    session.did('leave');
    await look();
    await look();
    expect(shown).toEqual([['SSO-10']]);
  });
});
