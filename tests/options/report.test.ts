import { describe, expect, it } from 'vitest';
import { policyState, reportText, valueText } from '@/components/options/it/report';
import { valuesInForce } from '@/lib/config/in-force';
import { optionsEn } from '@/lib/strings/options.en';
import { optionsZh } from '@/lib/strings/options.zh-TW';
import type { PolicyMirror } from '@/lib/types/config';

const policy = { orgName: '幸福國小', hints: 'pill' as const, language: 'en' as const, locked: ['hints'] };
const settings = { hints: 'panel' as const, language: 'zh-TW' as const, textSize: 'large' as const };

describe('values in force', () => {
  it('name whose word each one is', () => {
    const origin = Object.fromEntries(
      valuesInForce(policy, settings).map((one) => [one.field.name, [one.value, one.origin]]),
    );
    expect(origin.hints).toEqual(['pill', 'locked']);
    expect(origin.language).toEqual(['zh-TW', 'setting']);
    expect(origin.textSize).toEqual(['large', 'setting']);
    expect(origin.orgName).toEqual(['幸福國小', 'policy']);
    expect(origin.position).toEqual(['auto', 'default']);
  });

  it('read in the order of the table, however the browser hands them over', () => {
    const desk = { email: 'it@school.edu.tw', name: '資訊組' };
    const found = valuesInForce({ localContact: desk }, {}).find(({ field }) => field.name === 'localContact');
    expect(valueText(found?.value, optionsZh)).toBe('資訊組, it@school.edu.tw');
  });

  it('are short as text', () => {
    expect(valueText(true, optionsZh)).toBe('是');
    expect(valueText([], optionsZh)).toBe('（空）');
    expect(valueText(['a', 'b'], optionsZh)).toBe('a, b');
    expect(valueText([{ question: 'q' }, { question: 'r' }], optionsZh)).toBe('2 項');
    expect(valueText(null, optionsEn)).toBe('(empty)');
    expect(valueText({ name: '資訊組', phones: ['1', '2'] }, optionsZh)).toBe('資訊組, 1, 2');
  });

  it('tell a missing policy from one that has not been read', () => {
    expect(policyState(null, optionsZh, 'zh-TW')).toBe(optionsZh.policyWaiting);
    expect(policyState({ state: 'none', policy: {}, problems: [], at: 0 }, optionsZh, 'zh-TW')).toBe(
      optionsZh.policyNone,
    );
  });

  it('make a text with every problem and its reason', () => {
    const mirror: PolicyMirror = {
      state: 'received',
      policy,
      problems: [{ path: 'localContact.phones[1]', reason: 'format' }],
      at: 0,
    };
    const text = reportText({
      mirror,
      values: valuesInForce(policy, settings),
      facts: [['識別碼', 'abc']],
      strings: optionsZh,
      language: 'zh',
      locale: 'zh-TW',
    });
    expect(text).toContain('localContact.phones（第 2 項）: 格式不對');
    expect(text).toContain('hints (提示方式) = pill [政策（鎖定）]');
    expect(text).toContain('識別碼: abc');
  });
});
