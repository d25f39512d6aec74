import { describe, expect, it, vi } from 'vitest';
import type { Facts } from '@/lib/detect/facts';
import type { Trail } from '@/lib/detect/types';
import { open, page, steps } from './open-session';

const TEXTS = ['無法取得ACCESS_TOKEN'];

describe('a native dialog', () => {
  it.each(['/register', '/userinfo/edit', '/faq/', '/news/12'])('says nothing of the login at %s', async (path) => {
    const { session, sent, judge, look, shown } = open(page('login'), [], { path });
    session.sawDialogs([...TEXTS, '帳號或密碼錯誤'], judge());
    expect(sent).toEqual([]);
    await look();
    await look();
    expect(shown).toEqual([]);
  });

  it('belongs to the page that its address tells', () => {
    const { session, sent, judge } = open(page('other'), [], { path: '/callback' });
    session.sawDialogs(TEXTS, judge());
    expect(steps(sent)).toEqual(['callback alert']);
  });

  it('is judged by its words alone: not by the device, nor by the pages before', async () => {
    const { session, judge, look } = open(page('login'), [
      { kind: 'bind', event: 'bind', host: 'fido.moi.gov.tw', at: 95_000 },
    ]);
    await look();
    const evaluate = vi.fn((_facts: Facts, _trail: Trail) => []);
    session.sawDialogs(TEXTS, { ...judge(), evaluate });
    expect(evaluate).toHaveBeenCalledOnce();
    expect(evaluate).toHaveBeenCalledWith(
      expect.objectContaining({ host: 'oidc.tanet.edu.tw', mobile: false, cookiesOff: false, unchangedMs: 0 }),
      [],
    );
  });

  it('holds on its page until the form is sent again', async () => {
    const { session, judge, look, shown } = open(page('login'));
    session.sawDialogs(TEXTS, judge());
    await look();
    await look();
    session.did('submit');
    await look();
    await look();
    expect(shown).toEqual([['SSO-10'], []]);
  });

  it('holds on after a click that sends nothing', async () => {
    const { session, judge, look, shown } = open(page('login'));
    session.sawDialogs(TEXTS, judge());
    await look();
    await look();
    session.did('leave');
    await look();
    await look();
    expect(shown).toEqual([['SSO-10']]);
  });

  it('that was kept from opening leaves nothing: no hint, no step, and another one stays', async () => {
    const { session, sent, judge, look, shown } = open(page('login'));
    session.sawDialogs(['憑證姓名與帳號姓名不同'], judge());
    session.sawDialogs(TEXTS, judge());
    session.unsaidDialogs(TEXTS);
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
