import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { tryMessage } from '@/lib/detect/trial';

const config = {
  ...DEFAULTS,
  entries: [{ question: '印表機', answer: '請洽資訊組' }],
  rules: [{ phrases: ['校內印表機離線'], pages: ['login' as const], entry: 1 }],
};
const found = (text: string, kind: Parameters<typeof tryMessage>[1], marked = true): readonly string[] | string => {
  const trial = tryMessage(text, kind, marked, config, 0);
  return trial.outcome === 'no-look'
    ? 'no-look'
    : trial.findings.flatMap(({ codes, show }) => (show === 'pill' ? ['pill'] : codes));
};

describe('trying a message', () => {
  it('goes by the rules and the pages that are in force', () => {
    expect(found('無法取得ACCESS_TOKEN', 'callback')).toEqual(['SSO-10']);
    expect(found('無法取得ACCESS_TOKEN', 'document')).toBe('no-look');
    expect(found('今天天氣很好', 'login')).toEqual([]);
    expect(found('系統發生未預期的錯誤', 'login')).toEqual(['pill']);
    expect(found('系統發生未預期的錯誤', 'login', false)).toEqual([]);
    expect(found('校內印表機離線', 'login')).toEqual(['SCHOOL-1']);
  });
});
