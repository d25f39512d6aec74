import { describe, expect, it } from 'vitest';
import { type AskActions, handleAsk, isOwnSender, parseAsk } from '@/lib/background/ask';
import { parseDescription } from '@/lib/describe/parse-description';
import type { Finding } from '@/lib/types/page';

const finding = (rule: string, ...codes: string[]): Finding => ({ rule, codes, at: 1, show: 'panel' });
const said = (findings: readonly unknown[], more: object = {}) => ({
  readable: true,
  findings,
  kind: 'error',
  elsewhere: [],
  ...more,
});

function background(looks: readonly unknown[] | null, described: unknown = null, pageLook = true) {
  const asked: string[] = [];
  const actions: AskActions = {
    config: async () => ({ rules: [], entries: [], disabledRules: [], pageLook }),
    async look(tab) {
      asked.push(`look ${tab}`);
      return looks;
    },
    describe: async () => described,
    host: async () => 'service.example.edu.tw',
    extension: '1.2.3',
    now: () => Date.UTC(2026, 0, 5),
  };
  return { asked, ask: (type: 'look' | 'describe' = 'look') => handleAsk({ type, tab: 7 }, actions) };
}

describe('who may ask', () => {
  const root = 'chrome-extension://abc/';
  it.each([
    ['the popup', { url: `${root}popup.html`, frameId: 0 }, true],
    ['a page of the web', { url: 'https://oidc.tanet.edu.tw/', frameId: 0 }, false],
    ['an address that only begins alike', { url: 'chrome-extension://abcd/popup.html' }, false],
    ['a page that embeds ours', { url: `${root}popup.html`, frameId: 3 }, false],
    ['nobody that the browser knows', {}, false],
  ])('%s', (_, sender, may) => {
    expect(isOwnSender(sender, root)).toBe(may);
  });

  it.each([{ type: 'look' }, { type: 'look', tab: '7' }, { type: 'look', tab: -1 }, { type: 'x', tab: 1 }, null])(
    'nothing is asked by %j',
    (message) => {
      expect(parseAsk(message)).toBeNull();
    },
  );
});

describe('what a page says when a person asks', () => {
  it('is taken where there are such rules and codes, the page before its frames, each rule once', async () => {
    const page = said([finding('access-token', 'SSO-10')]);
    const frame = said([finding('access-token', 'SSO-10'), finding('name-mismatch', 'SSO-16')]);
    const reply = await background([page, frame]).ask();
    expect(reply).toEqual({
      state: 'looked',
      host: 'service.example.edu.tw',
      findings: [finding('access-token', 'SSO-10'), finding('name-mismatch', 'SSO-16')],
    });
  });

  it.each([
    ['a rule that is not there', finding('call-0800', 'SSO-10')],
    ['a code that is not there', finding('access-token', '0800-123-456')],
  ])('is dropped: %s', async (_, one) => {
    expect(await background([said([one])]).ask()).toMatchObject({ state: 'looked', findings: [] });
  });

  it('brings no text along', async () => {
    const one = { ...finding('access-token', 'SSO-10'), text: 'secret' };
    expect(JSON.stringify(await background([said([one], { text: 'secret' })]).ask())).not.toContain('secret');
  });

  it('says nothing of an unknown error beside a known one', async () => {
    const reply = await background([said([finding('unknown-error')]), said([finding('access-token', 'SSO-10')])]).ask();
    expect(reply).toMatchObject({ findings: [finding('access-token', 'SSO-10')] });
  });

  it.each([
    ['the browser refuses', null],
    ['a document of the browser stands there', [said([], { readable: false })]],
    ['the page says nothing of the kind', ['x']],
    ['nothing ran there', [undefined]],
  ])('can not be seen where %s', async (_, looks) => {
    expect(await background(looks).ask()).toEqual({ state: 'refused' });
  });

  it('is not asked for where policy says so', async () => {
    const { ask, asked } = background([said([])], { lines: [] }, false);
    expect([await ask(), await ask('describe'), asked]).toEqual([{ state: 'refused' }, null, []]);
  });
});

describe('a description that a page gives', () => {
  it('is what the browser itself knows, whatever the page says, and checked before it is shown', async () => {
    const lines = [{ depth: 0, tag: 'p', text: '你好', href: 'x' }];
    const described = { path: '/u/1', title: '密碼：hunter22', lines, host: 'evil.example', kind: 'login' };
    const made = parseDescription(await background([said([])], described).ask('describe'));
    expect(made).toMatchObject({
      kind: 'error',
      host: 'service.example.edu.tw',
      madeOn: '2026-01-05',
      title: '密碼：〔已遮蔽〕',
      lines: [{ depth: 0, tag: 'p', text: '你好' }],
    });
  });

  it('is none where the page can not be seen', async () => {
    expect(await background(null, { lines: [] }).ask('describe')).toBeNull();
  });
});
