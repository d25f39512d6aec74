import { RULES } from '@/lib/detect/rules';
import { ENTRIES } from '@/lib/faq';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { fieldNameOf } from './choice-label';

/** Values that are known for a list of free texts, each with its meaning. */
export function suggestionsFor(path: string, language: 'zh' | 'en'): readonly (readonly [string, string])[] {
  const english = language === 'en';
  switch (fieldNameOf(path)) {
    case 'disabledRules': {
      const { happened } = english ? panelEn : panelZh;
      return RULES.map(({ id }) => [id, happened[id] ?? id]);
    }
    case 'hiddenEntries':
      return ENTRIES.filter(({ origin }) => origin !== 'official').map(({ code, question, en }) => [
        code,
        english ? en.question : question,
      ]);
    default:
      return [];
  }
}
