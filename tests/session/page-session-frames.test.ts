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
    const { look, sent, session, configure } = open(page('login'), [], { isMainPage: false });
    await look();
    session.did('submit');
    session.revived();
    await look();
    expect(sent.filter(({ type }) => type === 'step')).toEqual([]);
    expect(configure).not.toHaveBeenCalled();
  });

  it.each([
    ['the page around speaks for it', true],
    ['the page around does not', false],
    ['nobody answers', undefined],
  ])('shows nothing itself where %s', async (_name, spoken) => {
    const { look, sent, shown } = open(refused, [], { isMainPage: false, spoken });
    await look();
    await look();
    expect(published(sent)).toEqual([['access-token']]);
    expect(shown).toEqual([]);
  });
});

describe('the main page', () => {
  it('on which nothing holds publishes nothing', async () => {
    const { look, sent } = open(page('login'));
    await look();
    await look();
    expect(published(sent)).toEqual([]);
  });

  it('shows its own findings whatever is answered', async () => {
    const { look, shown } = open(refused, [], { spoken: true });
    await look();
    await look();
    expect(shown).toEqual([['SSO-10']]);
  });
});
