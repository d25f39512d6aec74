import { squeeze } from '@/lib/faq/fold';
import type { Answer, Evidence, Rule, TextPattern, Words } from './rule';

/** Words in the form in which messages are compared. */
export const readyWords = (words: Words): Words => words.map(squeeze).filter((word) => word !== '');

export const readyPattern = (pattern: TextPattern): TextPattern => ({
  ...pattern,
  near: pattern.near.map(readyWords),
  ...(pattern.not ? { not: readyWords(pattern.not) } : {}),
});

function readyEvidence(evidence: Evidence): Evidence {
  if ('text' in evidence) return { text: readyPattern(evidence.text) };
  if ('all' in evidence) return { all: evidence.all.map(readyEvidence) };
  if ('any' in evidence) return { any: evidence.any.map(readyEvidence) };
  return evidence;
}

const readyAnswer = (answer: Answer): Answer =>
  answer.when ? { ...answer, when: readyEvidence(answer.when) } : answer;

/** A rule as the engine takes it: every word squeezed, and without the places where it was seen. */
export const ready = (rule: Rule): Rule => ({
  ...rule,
  proofs: rule.proofs.map(({ evidence }) => ({ evidence: readyEvidence(evidence), seen: [] })),
  answers: rule.answers.map(readyAnswer),
});
