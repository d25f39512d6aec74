import type { Bilingual } from '@/lib/types/faq';

/**
 * One kind of what is somebody's own. A pattern is read on folded text (fold-positions.ts); its group `secret` is what
 * goes, else the whole match. No pattern repeats without bound but at its very end: the time stays in proportion to
 * the length of the text.
 */
export interface SecretKind {
  readonly name: Bilingual;
  /** Made up; docs/privacy.md shows it, and a test holds that it is masked. */
  readonly example: string;
  /** Told by a label beside it: read on the whole text. */
  readonly labelled?: readonly RegExp[];
  /** Told by form alone: not where a date, a version or a code of an error stands (kept.ts). */
  readonly formed?: readonly RegExp[];
}

/** A pattern of several parts, as the table of secrets has it. */
export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'dgiu');
/** The part of a pattern that goes, where its surroundings stay. */
export const secret = (source: string): string => `(?<secret>${source})`;
