import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrameFindings, parseRequest } from '@/lib/messages';

const finding = { rule: 'access-token', codes: ['SSO-10'], at: 1, show: 'panel' };

describe('parseRequest', () => {
  it.each([
    { type: 'step', step: { kind: 'login', event: 'arrive', host: 'kh.sso.edu.tw' }, opened: false },
    {
      type: 'step',
      step: { kind: 'login', event: 'alert', host: 'kh.sso.edu.tw', rule: 'access-token' },
      opened: true,
    },
    { type: 'findings', findings: [finding] },
    { type: 'findings', findings: [] },
    { type: 'dismiss', rules: ['access-token'] },
    { type: 'open', target: 'SSO-10' },
    { type: 'open', target: '' },
  ])('takes $type', (request) => {
    expect(parseRequest(request)).toEqual(request);
  });

  it.each([
    null,
    [],
    'step',
    { type: 'other' },
    { type: 'step', step: { kind: 'nowhere', event: 'arrive', host: 'a' } },
    { type: 'step', step: { kind: 'login', event: 'arrive', host: 'https://a/b?c' } },
    { type: 'findings', findings: [{ ...finding, codes: ['<b>'] }] },
    { type: 'findings', findings: Array(25).fill(finding) },
    { type: 'open', target: '../options.html' },
    { type: 'open', target: 'https://example.com' },
  ])('refuses %j', (request) => {
    expect(parseRequest(request)).toBeNull();
  });

  it('drops what it does not know, and never throws', () => {
    expect(parseRequest({ type: 'findings', findings: [{ ...finding, text: 'secret' }] })).toEqual({
      type: 'findings',
      findings: [finding],
    });
    fc.assert(fc.property(fc.anything(), (value) => parseRequest(value) === null || parseRequest(value) !== undefined));
  });
});

describe('parseFrameFindings', () => {
  it('takes its own form only', () => {
    const told = { type: 'frame-findings', frame: 3, findings: [finding] };
    expect(parseFrameFindings(told)).toEqual(told);
    expect(parseFrameFindings({ ...told, frame: '3' })).toBeNull();
  });
});
