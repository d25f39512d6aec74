import { describe, expect, it } from 'vitest';
import { open, page, steps } from './open-session';

describe('an arrival', () => {
  it('is told as the document was reached, and later ones in it as the way on', async () => {
    const { look, sent, become } = open(page('login'), [], { arrival: 'start' });
    await look();
    become(page('bind'));
    await look();
    await look();
    expect(steps(sent)).toEqual(['login start', 'bind arrive']);
  });

  it('at a page that may still be built waits for a second look', async () => {
    const { look, sent } = open(page('portal'));
    expect(await look()).toBe(250);
    expect(sent).toEqual([]);
    expect(await look()).toBeNull();
    expect(steps(sent)).toEqual(['portal arrive']);
  });

  it('says whether a page of a login opened the tab', async () => {
    const { look, sent } = open(page('login'), [], { opened: true });
    await look();
    expect(sent).toMatchObject([{ type: 'step', opened: true }]);
  });
});

describe('the address alone', () => {
  it('tells of a callback before the first look, and once', async () => {
    const { look, sent, session } = open(page('callback'), [], { path: '/callback' });
    session.arrivedByUrl();
    expect(steps(sent)).toEqual(['callback arrive']);
    await look();
    await look();
    expect(steps(sent)).toEqual(['callback arrive']);
  });

  it('tells of a logout', () => {
    const { sent, session } = open(page('other'), [], { path: '/oidc/v1/logout' });
    session.arrivedByUrl();
    expect(sent).toEqual([
      { type: 'step', step: { kind: 'other', event: 'logout', host: 'oidc.tanet.edu.tw' }, opened: false },
    ]);
  });

  it.each(['/oidc/v1/azp', '/register', '/faq/'])('tells of nothing that happened at %s', (path) => {
    const { sent, session } = open(page('other'), [], { path });
    session.arrivedByUrl();
    expect(sent).toEqual([]);
  });
});

describe('back from the back/forward cache', () => {
  it('the page is visited once more, and looked at', async () => {
    const { look, sent, session, lookSoon } = open(page('login'));
    await look();
    session.revived();
    expect(steps(sent)).toEqual(['login arrive', 'login revisit']);
    expect(sent.at(-1)).toMatchObject({ step: { host: 'oidc.tanet.edu.tw' } });
    expect(lookSoon).toHaveBeenCalledOnce();
  });

  it('a page that was left before its first look is only looked at', () => {
    const { sent, session, lookSoon } = open(page('login'));
    session.revived();
    expect(sent).toEqual([]);
    expect(lookSoon).toHaveBeenCalledOnce();
  });
});

describe('a click', () => {
  it('on 綁定 before two looks agree comes after the arrival of its page', async () => {
    const { look, sent, session, become } = open(page('login'));
    await look();
    become(page('bind'));
    session.did('bind');
    expect(steps(sent)).toEqual(['login arrive', 'bind arrive', 'bind bind']);
    expect(await look()).toBeNull();
    expect(steps(sent)).toHaveLength(3);
  });

  it('on 綁定 on a page that was told already needs no second arrival', async () => {
    const { look, sent, session } = open(page('bind'));
    await look();
    session.did('bind');
    expect(steps(sent)).toEqual(['bind arrive', 'bind bind']);
  });

  it.each(['other', 'error', 'portal', 'document'] as const)(
    'on 綁定 tells no arrival where %s may be half a page',
    async (kind) => {
      const { look, sent, session, become } = open(page('login'));
      await look();
      become(page(kind));
      session.did('bind');
      expect(steps(sent)).toEqual(['login arrive', 'login bind']);
    },
  );

  it('on anything else leaves the arrival to the looks', async () => {
    const { look, sent, session, become } = open(page('login'));
    await look();
    become(page('bind'));
    session.did('logout');
    expect(steps(sent)).toEqual(['login arrive', 'login logout']);
  });

  it('belongs to the page that is sure, not to one that was seen once', async () => {
    const { look, sent, session, become } = open(page('login'));
    await look();
    become(page('bind'));
    await look();
    session.did('leave');
    expect(steps(sent)).toEqual(['login arrive', 'login leave']);
  });

  it('belongs to the page as it was seen where nothing is sure yet', async () => {
    const { look, sent, session } = open(page('portal'));
    await look();
    session.did('logout');
    expect(steps(sent)).toEqual(['portal logout']);
  });

  it('before the first look belongs to no known page', () => {
    const { sent, session } = open(page('portal'));
    session.did('logout');
    expect(steps(sent)).toEqual(['other logout']);
  });
});

describe('a login page', () => {
  it('is one from its arrival until another page was reached', async () => {
    const { look, session, become } = open(page('login'));
    expect(session.onLoginPage).toBe(false);
    await look();
    expect(session.onLoginPage).toBe(true);
    become(page('bind'));
    await look();
    expect(session.onLoginPage).toBe(true);
    await look();
    expect(session.onLoginPage).toBe(false);
  });
});
