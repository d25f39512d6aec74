import type { Bilingual, DeskId, FaqEntry, FaqLink, Topic, TryStep } from '@/lib/types/faq';

interface Own {
  readonly code: string;
  readonly topic: Topic;
  readonly question: Bilingual;
  readonly answer: Bilingual;
  readonly desks: readonly DeskId[];
  readonly tryFirst: readonly TryStep[];
  readonly related: readonly string[];
  /** Only where the panel leads with it and its rule's sentence is for another state. */
  readonly happened?: Bilingual;
  readonly links?: readonly FaqLink[];
  readonly onPhone?: true;
}

/** A state that the sheet does not know: question and answer are ours, and say so. */
export const own = ({ question, answer, ...others }: Own): FaqEntry => ({
  links: [],
  notes: [],
  ...others,
  onPhone: others.onPhone ?? false,
  origin: 'ours',
  question: question.zh,
  answer: answer.zh,
  en: { question: question.en, answer: answer.en },
  source: {
    title: { zh: '本工具整理，非官方答覆', en: 'put together by this tool, not an official answer' },
    date: '2026-11-29',
  },
});
