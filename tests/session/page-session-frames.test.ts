import { describe, expect, it } from 'vitest';
import { open, page, published } from './open-session';

const refused = page('callback', '無法取得ACCESS_TOKEN');

describe('a frame', () => {
  it('says once, at its first look, that nothing holds', async () => {
    const { look, sent } = open(page('login'), [], { isMainPage: false });
    await look();
    expect(sent).toEqual([{ type: 'findings', findings: [] }]);
    await look();
    await look();
    expect(sent).toHaveLength(1);
  });

  it('leaves no steps, whatever is done in it', async () => {
    const { look, sent, session } = open(page('login'), [], { isMainPage: false });
    await look();
    session.did('submit');
    session.revived();
    await look();
    expect(sent.filter(({ type }) => type === 'step')).toEqual([]);
  });
});

describe('the main page', () => {
  it('on which nothing holds publishes nothing', async () => {
    const { look, sent } = open(page('login'));
    await look();
    await look();
    expect(published(sent)).toEqual([]);
  });

  it('publishes its own findings', async () => {
    const { look, shown } = open(refused);
    await look();
    await look();
    expect(shown).toEqual([['SSO-10']]);
  });
});
