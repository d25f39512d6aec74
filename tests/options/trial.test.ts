import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { tryMessage } from '@/lib/detect/try-message';
import type { Config } from '@/lib/types/config';
import type { PageKind } from '@/lib/types/page';

const config: Config = {
  ...DEFAULTS,
  entries: [{ question: '印表機', answer: '請洽資訊組' }],
  rules: [{ phrases: ['校內印表機離線'], pages: ['login'], entry: 1 }],
};

/** The outcome in one word: codes, `pill`, who silenced it, or why it is silent. */
function outcome(text: string, kind: PageKind, marked = true, given: Config = config): string {
  const trial = tryMessage(text, kind, marked, given, 0);
  if (trial.outcome === 'silent') return trial.why;
  if (trial.outcome === 'silenced') return `${trial.by}: ${trial.rule}`;
  return trial.first.show === 'pill' ? 'pill' : trial.first.codes.join();
}

describe('trying a message', () => {
  it('goes by the rules and the pages that are in force', () => {
    expect(outcome('無法取得ACCESS_TOKEN', 'callback')).toBe('SSO-10');
    expect(outcome('系統發生未預期的錯誤', 'login')).toBe('pill');
    expect(outcome('校內印表機離線', 'login')).toBe('SCHOOL-1');
  });

  it('says why nothing would be shown', () => {
    expect(outcome('無法取得ACCESS_TOKEN', 'document')).toBe('page');
    expect(outcome('登入成功，歡迎使用', 'login', false)).toBe('unknown');
    expect(outcome('如果出現「無法取得ACCESS_TOKEN」怎麼辦？', 'login', false)).toBe('no-statement');
    expect(outcome('無法取得ACCESS_TOKEN', 'callback', true, { ...config, enabled: false })).toBe('off');
  });

  it('says who does not want to see it', () => {
    const text = '無法取得ACCESS_TOKEN';
    expect(outcome(text, 'callback', true, { ...config, hiddenRules: ['access-token'] })).toBe('user: access-token');
    expect(outcome(text, 'callback', true, { ...config, disabledRules: ['access-token'] })).toBe(
      'policy: access-token',
    );
  });
});
