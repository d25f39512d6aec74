import { ENTRIES } from '@/lib/faq';
import { RULES } from '@/lib/rules';
import { happenedIn } from '@/lib/strings/happened';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { fieldNameOf } from './choice-label';

/** Values that are known for a list of free texts, each with its meaning. */
export function suggestionsFor(path: string, language: 'zh' | 'en'): readonly (readonly [string, string])[] {
  const english = language === 'en';
  switch (fieldNameOf(path)) {
    case 'disabledRules': {
      const strings = english ? panelEn : panelZh;
      return RULES.map(({ id }) => [id, happenedIn(strings, id) ?? id]);
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
