/** `npm run docs` writes the table of states into docs/detection.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Evidence, Rule } from '@/lib/rules/rule';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { withMarked } from './marked';

const { RULES } = await import('@/lib/rules');

export const DETECTION = 'docs/detection.md';

/** The kinds of evidence that a proof is made of. */
function kindsOf(evidence: Evidence): string[] {
  if ('all' in evidence) return evidence.all.flatMap(kindsOf);
  if ('any' in evidence) return evidence.any.flatMap(kindsOf);
  return Object.keys(evidence);
}

function row({ id, proofs, answers }: Rule): string {
  const zh = Object.entries(panelZh.happened).find(([rule]) => rule === id)?.[1] ?? panelZh.unknown;
  const en = Object.entries(panelEn.happened).find(([rule]) => rule === id)?.[1] ?? panelEn.unknown;
  const kinds = [...new Set(proofs.flatMap(({ evidence }) => kindsOf(evidence)))];
  const codes = answers.flatMap(({ codes }) => (codes === 'by-number' ? ['FIDO-…'] : codes));
  return `| \`${id}\` | ${zh}<br>${en} | ${kinds.join(', ')} | ${[...new Set(codes)].join(', ') || '—'} |`;
}

/** All rules as a Markdown table, the most urgent first. */
export function ruleTable(): string {
  const rules = [...RULES].sort((a, b) => b.urgency - a.urgency);
  return ['| rule | state | evidence | answers |', '|---|---|---|---|', ...rules.map(row)].join('\n');
}

/** The document with its table made anew. Throws where the mark is missing. */
export const withRules = (text: string): string => withMarked(text, 'rules', ruleTable());

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(DETECTION, withRules(readFileSync(DETECTION, 'utf8')));
