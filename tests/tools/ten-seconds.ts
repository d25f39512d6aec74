/** `npm run docs` writes docs/ten-seconds.md: what is read first of each state and each code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { headline } from '@/components/entry-title';
import { ENTRIES, entryByCode } from '@/lib/faq';
import { happenedIn } from '@/lib/strings/happened';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import type { FaqEntry } from '@/lib/types/faq';
import { withMarked } from './marked';

const { RULES } = await import('@/lib/rules');

export const TEN_SECONDS = 'docs/ten-seconds.md';
/** Characters that are read in ten seconds, some reserve left. */
export const MOST_CHARACTERS = 60;

/** What stands before the number to call. */
export interface FirstWords {
  /** A rule and the entry that leads, or a code alone. */
  readonly what: string;
  readonly headline: string;
  readonly step: string;
  /** Characters of both, white space aside. */
  readonly length: number;
}

function firstWords(what: string, happened: string, step: string): FirstWords {
  return { what, headline: happened, step, length: [...(happened + step).replace(/\s/g, '')].length };
}

const ofEntry = (what: string, entry: FaqEntry, ofRule?: string): FirstWords =>
  firstWords(what, headline(entry, ofRule, 'zh-TW'), entry.tryFirst[0]?.zh ?? '');

/** Of every rule with each entry that can lead, of every TW FidO code, and of every entry of ours. */
export function allFirstWords(): FirstWords[] {
  const states = RULES.flatMap(({ id, answers }) => {
    const leads = answers.flatMap(({ codes }) => (codes === 'by-number' ? [] : [codes[0]]));
    return [...new Set(leads)].map((code) => {
      const entry = code === undefined ? undefined : entryByCode(code);
      if (!entry) return firstWords(id, panelZh.unknown, panelZh.unknownHint);
      return ofEntry(`${id}, ${entry.code}`, entry, happenedIn(panelZh, id));
    });
  });
  const codes = ENTRIES.filter(({ origin }) => origin === 'fido' || origin === 'ours');
  return [...states, ...codes.map((entry) => ofEntry(entry.code, entry))];
}

/** All of them as a Markdown table. */
export function tenSecondsTable(): string {
  const rows = allFirstWords().map(
    ({ what, ...first }) => `| ${what} | ${first.headline} | ${first.step} | ${first.length} |`,
  );
  return ['| state or code | headline | first step | characters |', '|---|---|---|---|', ...rows].join('\n');
}

/** The document with its table made anew. Throws where the mark is missing. */
export const withFirstWords = (text: string): string => withMarked(text, 'first-words', tenSecondsTable());

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(TEN_SECONDS, withFirstWords(readFileSync(TEN_SECONDS, 'utf8')));
