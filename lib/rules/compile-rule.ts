import { squeeze } from '@/lib/text/fold';
import { interpret } from './interpret';
import type { Answer, Evidence, Rule, TextPattern, Words } from './rule';

/** Words in the form in which messages are compared. */
export const normalizeWords = (words: Words): Words => words.map(squeeze).filter((word) => word !== '');

/** A pattern in the form in which messages are compared. */
export const compilePattern = (pattern: TextPattern): TextPattern => ({
  ...pattern,
  near: pattern.near.map(normalizeWords),
  ...(pattern.not ? { not: normalizeWords(pattern.not) } : {}),
});

const compileEvidence = (evidence: Evidence): Evidence =>
  interpret<Evidence>(evidence, {
    text: (text) => ({ text: compilePattern(text) }),
    trail: (trail) => ({ trail }),
    unchanged: (unchanged) => ({ unchanged }),
    fidoCode: (fidoCode) => ({ fidoCode }),
    browser: (browser) => ({ browser }),
    unknownError: (unknownError) => ({ unknownError }),
    all: (all) => ({ all: all.map(compileEvidence) }),
    any: (any) => ({ any: any.map(compileEvidence) }),
  });

const compileAnswer = (answer: Answer): Answer =>
  answer.when ? { ...answer, when: compileEvidence(answer.when) } : answer;

/** A rule as the engine takes it: every word in the form in which messages are compared. */
export const compileRule = (rule: Rule): Rule => ({
  ...rule,
  proofs: rule.proofs.map(({ evidence, seen }) => ({ evidence: compileEvidence(evidence), seen })),
  answers: rule.answers.map(compileAnswer),
});
