import type { FaqEntry, Origin } from '@/lib/types/faq';

/** An entry with just what search looks at. */
export function entryOf(code: string, question: string, answer = '', more: Partial<FaqEntry> = {}): FaqEntry {
  const origin: Origin = code.startsWith('FIDO') ? 'fido' : 'official';
  return {
    code,
    origin,
    topic: 'login',
    question,
    answer,
    en: { question: '', answer: '' },
    source: { title: { zh: 'test', en: 'test' }, date: '2026-01-01' },
    desks: [],
    links: [],
    tryFirst: [],
    notes: [],
    related: [],
    onPhone: false,
    ...more,
  };
}
