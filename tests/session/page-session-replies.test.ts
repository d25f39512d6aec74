import { describe, expect, it } from 'vitest';
import type { Trail } from '@/lib/types/page';
import { open, page } from './open-session';

const bound: Trail = [{ kind: 'bind', event: 'bind', host: 'fido.moi.gov.tw', at: 95_000 }];
const refused = page('callback', '無法取得ACCESS_TOKEN');

describe('the answer to a step', () => {
  it('asks for no second look where it says what the page knew', async () => {
    const { look, lookSoon } = open(page('login'));
    await look();
    await look();
    expect(lookSoon).not.toHaveBeenCalled();
  });

  it('asks for a look where it knows of pages before', async () => {
    const { look, lookSoon } = open(page('login'), bound);
    await look();
    expect(lookSoon).toHaveBeenCalledOnce();
  });

  it('is news once: what was told before is known', async () => {
    const { look, lookSoon, become } = open(page('login'), bound);
    await look();
    become(page('bind'));
    await look();
    await look();
    expect(lookSoon).toHaveBeenCalledOnce();
  });

  it('keeps a panel closed that was closed on a page before', async () => {
    const { look, lookSoon, shown } = open(refused, [], {
      answer: (usual) => ({ ...usual, dismissed: ['access-token'] }),
    });
    await look();
    expect(lookSoon).toHaveBeenCalledOnce();
    await look();
    await look();
    expect(shown).toEqual([[]]);
  });

  it('of a form that nobody knows is taken for none', async () => {
    const { look, shown } = open(page('login'), bound, { answer: () => ({ trail: 'none' }) });
    await look();
    await look();
    await look();
    expect(shown).toEqual([]);
  });
});

describe('a closed panel', () => {
  it('is told to the background, and what is left is looked for', async () => {
    const { look, session, sent, lookSoon } = open(refused);
    await look();
    await look();
    session.dismissed(['access-token']);
    expect(sent.at(-1)).toEqual({ type: 'dismiss', rules: ['access-token'] });
    expect(lookSoon).toHaveBeenCalledOnce();
  });

  it('holds all the same: what it said is still told', async () => {
    const { look, session, sent } = open(refused);
    await look();
    await look();
    session.dismissed(['access-token']);
    await look();
    await look();
    expect(sent.at(-1)).toMatchObject({ type: 'findings', findings: [{ rule: 'access-token' }] });
  });

  it('is told where it was closed on a page before', async () => {
    const { look, sent } = open(refused, [], { answer: (usual) => ({ ...usual, dismissed: ['access-token'] }) });
    for (let i = 0; i < 3; i++) await look();
    expect(sent.at(-1)).toMatchObject({ type: 'findings', findings: [{ rule: 'access-token' }] });
  });

  it('is shown again when all closing is taken back', async () => {
    const { look, session, sent, shown } = open(refused);
    for (let i = 0; i < 2; i++) await look();
    session.dismissed(['access-token']);
    for (let i = 0; i < 2; i++) await look();
    session.dismissed([]);
    expect(sent.at(-1)).toEqual({ type: 'dismiss', rules: [] });
    for (let i = 0; i < 2; i++) await look();
    expect(shown).toEqual([['SSO-10'], [], ['SSO-10']]);
  });

  it('leaves those closed that were closed before', async () => {
    const { look, session, shown } = open(refused);
    await look();
    session.dismissed(['access-token']);
    session.dismissed(['pin-problem']);
    for (let i = 0; i < 4; i++) await look();
    expect(shown).toEqual([[]]);
  });

  it('hides nothing of another state', () => {
    const { session } = open(page('login'));
    session.dismissed(['access-token']);
    const other = { rule: 'pin-problem', codes: ['SSO-7'], at: 1, show: 'panel' } as const;
    expect(session.open([other, { ...other, rule: 'access-token' }])).toEqual([other]);
  });
});

describe('what the main page publishes', () => {
  it('is said again after the next page was reached, where the same still holds', async () => {
    const { look, shown, become } = open(refused);
    await look();
    await look();
    become(page('error', '無法取得ACCESS_TOKEN'));
    await look();
    await look();
    expect(shown).toEqual([['SSO-10'], ['SSO-10']]);
  });

  it('is not said again for a click that leads nowhere', async () => {
    const { look, shown, session } = open(refused);
    await look();
    await look();
    session.did('leave');
    await look();
    await look();
    expect(shown).toEqual([['SSO-10']]);
  });
});
