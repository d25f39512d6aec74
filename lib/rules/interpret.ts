import type { Evidence } from './rule';

type KeyOf<Union> = Union extends Union ? keyof Union : never;
/** The kinds of evidence: the keys of the grammar in `rule.ts`. */
export type EvidenceKind = KeyOf<Evidence>;
type ValueOf<Kind extends EvidenceKind> = Extract<Evidence, Record<Kind, unknown>>[Kind];

/** What a reader of rules makes of each kind of evidence. A kind that is left out doesn't compile. */
export type EvidenceReader<Result> = { readonly [Kind in EvidenceKind]: (value: ValueOf<Kind>) => Result };

/**
 * The one place that takes evidence apart: everything that reads rules says what it makes of each kind. `all` and `any`
 * get their parts unread, so that a reader can stop at the first that decides.
 */
export function interpret<Result>(evidence: Evidence, reader: EvidenceReader<Result>): Result {
  if ('text' in evidence) return reader.text(evidence.text);
  if ('trail' in evidence) return reader.trail(evidence.trail);
  if ('unchanged' in evidence) return reader.unchanged(evidence.unchanged);
  if ('fidoCode' in evidence) return reader.fidoCode(evidence.fidoCode);
  if ('browser' in evidence) return reader.browser(evidence.browser);
  if ('unknownError' in evidence) return reader.unknownError(evidence.unknownError);
  if ('all' in evidence) return reader.all(evidence.all);
  return reader.any(evidence.any);
}
