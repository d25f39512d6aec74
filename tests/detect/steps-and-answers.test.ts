import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { judgeDialog } from '@/lib/detect/judge-dialog';
import { parseRequest } from '@/lib/messages';
import { isCountyHost } from '@/lib/types/hosts';
import type { PageKind, Step, StepEvent } from '@/lib/types/page';
import { isLogoutPath } from '@/lib/watch/page-kind';
import { fidoLogin } from '../sites/pages/fido';
import { nationalLogin } from '../sites/pages/national';
import { findingsOn } from './findings-on';

const NOW = 1_700_000_000_000;
const OP = 'oidc.tanet.edu.tw';
const WWW = 'www.sso.edu.tw';
const FIDO = 'fido.moi.gov.tw';
const LOGIN = `https://${OP}/oidc/v1/azp`;

type Short = readonly [kind: PageKind, event: StepEvent, host: string, agoS: number];

const trail = (...steps: readonly Short[]): Step[] =>
  steps.map(([kind, event, host, ago]) => ({ kind, event, host, at: NOW - 1000 * ago }));

const codesAt = (url: string, html: string, steps: readonly Step[]): readonly string[] =>
  findingsOn(html, url, steps).flatMap(({ codes }) => codes);

const atLogin = (...steps: readonly Short[]) => codesAt(LOGIN, nationalLogin(), trail(...steps));

describe('back at the login after 綁定行動裝置', () => {
  it.each([
    ['by the app', ['fido-wait', 'arrive', OP, 40]],
    ['by a QR code', ['fido-qr', 'arrive', OP, 40]],
    ['through a county', ['callback', 'arrive', OP, 40]],
    ['with consent', ['consent', 'arrive', OP, 40]],
  ] as const)('signed in %s, on a portal with an unlucky path', (_, way) => {
    const codes = atLogin(way, ['account', 'arrive', WWW, 15], ['account', 'bind', WWW, 3], ['login', 'arrive', OP, 0]);
    expect(codes).toEqual(['SSO-15', 'SSO-4']);
  });

  const PORTAL_READ = [
    ['a password', ['login', 'submit', OP]],
    ['the app', ['fido-wait', 'arrive', OP]],
    ['a county', ['callback', 'arrive', OP]],
  ] as const;
  it.each(PORTAL_READ.flatMap(([way, step]) => [200, 540].map((ago) => [way, ago, step] as const)))(
    'signed in by %s %i s ago: the portal was read in between',
    (_, ago, step) => {
      const codes = atLogin(
        [...step, ago],
        ['account', 'arrive', WWW, ago - 10],
        ['account', 'bind', WWW, 3],
        ['login', 'arrive', OP, 0],
      );
      expect(codes).toEqual(['SSO-15', 'SSO-4']);
    },
  );

  it('the portal was read for long, and is there for a moment after the click', () => {
    const codes = atLogin(
      ['login', 'submit', OP, 400],
      ['portal', 'arrive', WWW, 390],
      ['account', 'bind', WWW, 9],
      ['portal', 'arrive', WWW, 7],
      ['login', 'arrive', OP, 0],
    );
    expect(codes).toEqual(['SSO-15', 'SSO-4']);
  });

  const AFTER_A_WHILE = [
    ['account', 'bind', WWW, 3],
    ['login', 'arrive', OP, 0],
  ] as const;
  it.each<[string, ...Short[]]>([
    ['longer ago than a trail lives', ['login', 'submit', OP, 604], ...AFTER_A_WHILE],
    ['and out again', ['login', 'submit', OP, 300], ['other', 'logout', WWW, 200], ...AFTER_A_WHILE],
    ['in vain, as the page said', ['login', 'submit', OP, 300], ['login', 'slip', OP, 298], ...AFTER_A_WHILE],
    ['in vain: the form was back', ['login', 'submit', OP, 300], ['login', 'arrive', OP, 298], ...AFTER_A_WHILE],
    ['in vain: the phone led back', ['fido-wait', 'arrive', OP, 300], ['login', 'arrive', OP, 200], ...AFTER_A_WHILE],
    ['before a new beginning', ['login', 'submit', OP, 300], ['account', 'start', WWW, 20], ...AFTER_A_WHILE],
    [
      'and left long before the form is back',
      ['login', 'submit', OP, 300],
      ['account', 'bind', WWW, 130],
      ['login', 'arrive', OP, 0],
    ],
  ])('signed in %s: nothing is said', (_, ...steps) => {
    expect(atLogin(...steps)).toEqual([]);
  });

  it.each([3, 40])('a QR code was seen for %i s: the entry for that comes first', (seconds) => {
    const codes = atLogin(
      ['login', 'submit', OP, 80],
      ['account', 'bind', WWW, seconds + 2],
      ['fido-qr', 'arrive', FIDO, seconds],
      ['login', 'arrive', OP, 0],
    );
    expect(codes).toEqual(['SSO-4']);
  });

  it('on the way there is nothing to say at MOI’s own login form', () => {
    const steps = trail(
      ['login', 'submit', OP, 30],
      ['portal', 'arrive', WWW, 20],
      ['portal', 'bind', WWW, 3],
      ['login', 'arrive', FIDO, 0],
    );
    expect(codesAt(`https://${FIDO}/pt/main/login`, fidoLogin(), steps)).toEqual([]);
  });

  it('but there is once the education login is back', () => {
    const codes = atLogin(
      ['login', 'submit', OP, 60],
      ['portal', 'arrive', WWW, 50],
      ['portal', 'bind', WWW, 30],
      ['login', 'arrive', FIDO, 25],
      ['login', 'submit', FIDO, 2],
      ['login', 'arrive', OP, 0],
    );
    expect(codes).toEqual(['SSO-15', 'SSO-4']);
  });

  it('a page that signs out has led here by choice', () => {
    expect(isLogoutPath('/oidc/v1/logout-to-go')).toBe(true);
    expect(isLogoutPath('/oidc/v1/logoutput')).toBe(false);
  });
});

describe('a code that a native dialog says', () => {
  const script = "alert('[1101] 驗證碼已過期，請重新執行驗證流程。');location='https://oidc.tanet.edu.tw/oidc/v1/azp'";

  it('goes with its step to the next page', () => {
    const { steps } = judgeDialog(script, OP, 'callback', DEFAULTS, NOW);
    const [alert] = steps;
    expect(alert).toEqual({ event: 'alert', rule: 'fido-code', codes: expect.arrayContaining(['FIDO-1101']) });
    const said: Step = { kind: 'callback', host: OP, at: NOW - 2000, event: 'alert', ...alert };
    expect(atLoginAfter(said)[0]).toBe('FIDO-1101');
  });

  const atLoginAfter = (said: Step) => codesAt(LOGIN, nationalLogin(), [said, ...trail(['login', 'arrive', OP, 0])]);

  it('is checked like everything that arrives', () => {
    const step = { kind: 'callback', event: 'alert', host: OP, rule: 'fido-code' };
    const parsed = parseRequest({ type: 'step', step: { ...step, codes: ['FIDO-1101'] } });
    expect(parsed).toEqual({ type: 'step', step: { ...step, codes: ['FIDO-1101'] }, opened: false });
    expect(parseRequest({ type: 'step', step: { ...step, codes: ['無法取得'] } })).toBeNull();
    expect(parseRequest({ type: 'step', step: { ...step, codes: 'FIDO-1101' } })).toBeNull();
  });
});

describe('a county', () => {
  it.each(['kh', 'mlc', 'moe', 'matsu'])('%s.sso.edu.tw is one', (name) => {
    expect(isCountyHost(`${name}.sso.edu.tw`)).toBe(true);
  });

  it.each(['oidc', 'www', 'auth', 'oidctest', 'help', 'mykh'])('%s.sso.edu.tw is none', (name) => {
    expect(isCountyHost(`${name}.sso.edu.tw`)).toBe(false);
  });
});
