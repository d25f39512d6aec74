import { describe, expect, it } from 'vitest';
import { handleRequest, type TabActions } from '@/lib/background/handle-request';
import { isKnownCode } from '@/lib/background/known';
import { createLoginAttempts, tabKey } from '@/lib/background/login-attempts';
import { createPace } from '@/lib/background/pace';
import { DEFAULTS } from '@/lib/config/resolve';
import { judgeDialog } from '@/lib/detect/judge-dialog';
import { FIDO_NUMBERS } from '@/lib/faq/fido-numbers';
import type { Request } from '@/lib/messages';
import type { Finding } from '@/lib/types/page';
import { slowArea } from './slow-area';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const SCHOOL = { phrases: ['校務系統'], pages: ['login'], entry: 1 } as const;
const ENTRY = { question: '問', answer: '答' };

interface From {
  readonly url?: string;
  readonly frameId?: number;
  readonly tabUrl?: string;
}

/** A background with one school rule and entry, and what it has done. */
function background() {
  const done: string[] = [];
  const area = slowArea();
  const attempts = createLoginAttempts(area, () => 1000);
  const actions: TabActions = {
    mark: async (_tab, findings) => void done.push(`mark ${findings.flatMap(({ codes }) => codes).join()}`),
    open: async (_tab, target) => void done.push(`open ${target}`),
    toMainPage: async () => {
      done.push('to main page');
      return true;
    },
    config: async () => ({ rules: [SCHOOL], entries: [ENTRY] }),
    judgeDialog: async (script, host, kind) => judgeDialog(script, host, kind, DEFAULTS, 1000),
    runHelp: async (_tab, frame) => done.push(`help in ${frame}`) > 0,
  };
  const send = (request: Request, { url = LOGIN, frameId = 0, tabUrl = url }: From = {}) =>
    handleRequest(
      request,
      {
        url,
        frameId,
        tab: { id: 7, url: tabUrl, index: 0, highlighted: false, active: true, pinned: false, incognito: false },
      },
      attempts,
      actions,
    );
  return { done, send, kept: () => area.items.get(tabKey(7)) };
}

const finding = (rule: string, ...codes: string[]): Finding => ({ rule, codes, at: 1, show: 'panel' });
const findings = (...list: Finding[]): Request => ({ type: 'findings', findings: list });

describe('what a page process says it has found', () => {
  it.each([
    ['a telephone number as a code', finding('access-token', '0800-123-456')],
    ['a code that is not there', finding('access-token', 'SSO-99')],
    ['a number that TW FidO does not have', finding('fido-code', 'FIDO-4242')],
    ['a school entry beyond the policy', finding('school-1', 'SCHOOL-2')],
    ['a rule that is not there', finding('call-0800', 'SSO-10')],
    ['a school rule beyond the policy', finding('school-2', 'SCHOOL-1')],
  ])('reaches neither title nor storage: %s', async (_name, one) => {
    const { send, done, kept } = background();
    await send(findings(one));
    expect(done).toEqual(['mark ']);
    expect(kept()).toMatchObject({ findings: [] });
  });

  it.each([
    finding('access-token', 'SSO-10'),
    finding('fido-code', 'FIDO-1101', 'SSO-11'),
    finding('school-1', 'SCHOOL-1'),
  ])('is taken where there is such a rule and code: $rule', async (one) => {
    const { send, kept } = background();
    await send(findings(one));
    expect(kept()).toMatchObject({ findings: [one] });
  });

  it('knows an entry for each number that the detector can name', () => {
    const numbers = FIDO_NUMBERS.flatMap(({ from, to }) => [from, to]);
    expect(numbers.filter((number) => !isKnownCode(`FIDO-${number}`, { rules: [], entries: [] }))).toEqual([]);
  });
});

describe('a step', () => {
  const step: Request = {
    type: 'step',
    opened: false,
    step: { kind: 'login', event: 'arrive', host: 'made-up.example' },
  };

  it('is of the host that the browser names, whatever the message says', async () => {
    const { send, kept } = background();
    await send(step, { url: 'https://kh.sso.edu.tw/login' });
    expect(kept()).toMatchObject({ steps: [{ host: 'kh.sso.edu.tw' }] });
  });

  it.each<[string, From]>([
    ['a page that is not watched', { url: 'https://evil.example/' }],
    ['a frame', { frameId: 3 }],
  ])('is not taken from %s', async (_name, from) => {
    const { send, kept } = background();
    await send(step, from);
    expect(kept()).toBeUndefined();
  });

  it('is not taken with a rule that is not there', async () => {
    const { send, kept } = background();
    await send({ type: 'step', opened: false, step: { kind: 'login', event: 'alert', host: 'a', rule: 'made-up' } });
    expect(kept()).toBeUndefined();
  });

  it('is not taken with a code that is not there', async () => {
    const { send, kept } = background();
    const step = { kind: 'callback', event: 'alert', host: 'x', rule: 'fido-code' } as const;
    await send({ type: 'step', opened: false, step: { ...step, codes: ['0800-123-456'] } });
    expect(kept()).toBeUndefined();
    await send({ type: 'step', opened: false, step: { ...step, codes: ['FIDO-1101'] } });
    expect(kept()).toMatchObject({ steps: [{ codes: ['FIDO-1101'] }] });
  });

  it('is taken back by the page that told of it, and no other is', async () => {
    const { send, kept } = background();
    const alert = { kind: 'login', event: 'alert', host: 'oidc.tanet.edu.tw', rule: 'access-token' } as const;
    await send({ type: 'step', opened: false, step: { ...alert, rule: 'pin-problem' } });
    await send({ type: 'step', opened: false, step: alert });
    await send({ type: 'take-back', step: alert });
    expect(kept()).toMatchObject({ steps: [{ rule: 'pin-problem' }] });
  });
});

describe('a frame', () => {
  const error = findings(finding('access-token', 'SSO-10'));

  it('is shown by the page around it', async () => {
    const { send, done } = background();
    expect(await send(error, { frameId: 3, tabUrl: 'https://kh.sso.edu.tw/' })).toBe(true);
    expect(done).toEqual(['to main page']);
  });

  it('says nothing in a tab whose page is none of ours', async () => {
    const { send, done, kept } = background();
    expect(await send(error, { frameId: 3, tabUrl: 'https://evil.example/' })).toBe(false);
    expect(done).toEqual([]);
    expect(kept()).toBeUndefined();
  });

  it('marks nothing where nobody listens on the page around it', async () => {
    const { send, kept } = background();
    await send(error, { frameId: 3 });
    expect(kept()).toBeUndefined();
  });
});

describe('opening a page of the extension’s own', () => {
  it.each(['', 'support', 'SSO-1', 'SSO-A1', 'SCHOOL-1'])('goes to what there is: %s', async (target) => {
    const { send, done } = background();
    await send({ type: 'open', target });
    expect(done).toEqual([`open ${target}`]);
  });

  it.each(['SSO-99', 'SCHOOL-2', 'options', '0800123456'])('goes nowhere else: %s', async (target) => {
    const { send, done } = background();
    await send({ type: 'open', target });
    expect(done).toEqual([]);
  });

  it('keeps its pace for each tab', () => {
    let now = 10_000;
    const pace = createPace(1000, () => now);
    expect(Array.from({ length: 60 }, () => pace.allows(1)).filter(Boolean)).toHaveLength(1);
    expect(pace.allows(2)).toBe(true);
    now += 1000;
    expect(pace.allows(1)).toBe(true);
    // The clock was set back.
    now -= 60_000;
    expect(pace.allows(1)).toBe(true);
  });
});

describe('a request for help', () => {
  it('is met in the frame that asks', async () => {
    const { done, send } = background();
    expect(await send({ type: 'help' }, { frameId: 3 })).toBe(true);
    expect(done).toEqual(['help in 3']);
  });

  it('is refused in a tab that stands on a page of somebody else', async () => {
    const { done, send } = background();
    expect(await send({ type: 'help' }, { frameId: 3, tabUrl: 'https://login.evil.test/' })).toBe(false);
    expect(done).toEqual([]);
  });
});

describe('texts of dialogs', () => {
  const dialog: Request = { type: 'dialog', script: "alert('無法取得ACCESS_TOKEN')", kind: 'error', opened: false };

  it('leave the step of a rule, and are kept nowhere', async () => {
    const { send, kept } = background();
    expect(await send(dialog)).toEqual({ speaks: true, steps: [{ event: 'alert', rule: 'access-token' }] });
    expect(JSON.stringify(kept())).toContain('access-token');
    expect(JSON.stringify(kept())).not.toContain('ACCESS_TOKEN');
  });

  it('come before the step that was sent right after them', async () => {
    const { send, kept } = background();
    const arrival: Request = {
      type: 'step',
      step: { kind: 'login', event: 'arrive', host: 'oidc.tanet.edu.tw' },
      opened: false,
    };
    await Promise.all([send(dialog), send(arrival)]);
    expect(JSON.stringify(kept()).match(/"event":"\w+"/g)).toEqual(['"event":"alert"', '"event":"arrive"']);
  });

  it('count for each try, and once where one script comes in parts', async () => {
    const { send, kept } = background();
    const submit: Request = {
      type: 'step',
      step: { kind: 'login', event: 'submit', host: 'oidc.tanet.edu.tw' },
      opened: false,
    };
    const refused: Request = { ...dialog, script: "alert('帳號或密碼錯誤')" };
    for (const request of [submit, refused, refused, submit, refused]) await send(request);
    const events = JSON.stringify(kept()).match(/"event":"\w+"/g);
    expect(events).toEqual(['submit', 'slip', 'submit', 'slip'].map((event) => `"event":"${event}"`));
  });

  it('of a frame leave none', async () => {
    const { send, kept } = background();
    expect(await send(dialog, { frameId: 2 })).toEqual({ speaks: true, steps: [] });
    expect(kept()).toBeUndefined();
  });
});
