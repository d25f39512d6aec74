import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/detect/explain';
import { RULES } from '@/lib/rules';
import type { Trail } from '@/lib/types/page';
import { nationalLogin } from '../sites/pages/national';
import { factsOf } from './findings-on';

const URL = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const NOW = 1_700_000_000_000;
const SENT: Trail = [
  { kind: 'login', event: 'submit', host: 'oidc.tanet.edu.tw', at: NOW - 2000 },
  { kind: 'login', event: 'arrive', host: 'oidc.tanet.edu.tw', at: NOW - 1000 },
];

const explained = (above: string, trail: Trail = []) =>
  explain(RULES, factsOf(nationalLogin({ above }), URL), trail, NOW);

describe('the explanation of a page', () => {
  it('names kind, rule and the signals that were weighed, the heaviest first', () => {
    const { kind, texts, findings } = explained('<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>', SENT);
    expect(kind).toBe('login');
    expect(findings.map(({ rule }) => rule)).toEqual(['access-token']);
    const told = texts.find(({ rules, marked }) => marked && rules.includes('access-token'));
    expect(told?.verdict).toBe('failure');
    const weights = told?.signals.map(({ weight }) => Math.abs(weight)) ?? [];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(told?.signals.map(({ name }) => name)).toContain('inErrorMarkup');
  });

  it('names the rule that came nearest, where nothing is shown', () => {
    const { findings, nearest } = explained('<aside class="note"><p>無法取得ACCESS_TOKEN</p></aside>');
    expect(findings).toEqual([]);
    expect(nearest[0]?.rule).toBe('access-token');
    expect(nearest[0]?.probability).toBeLessThan(0.5);
  });

  it('says of other texts that no rule has their words', () => {
    const { texts } = explained('<p>密碼請洽學校</p>');
    expect(new Set(texts.map(({ verdict }) => verdict))).toEqual(new Set(['no-rule']));
  });
});
