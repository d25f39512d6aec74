import type { SearchResult } from '@/lib/search';
import type { PopupStrings } from '@/lib/strings/popup.zh-TW';
import type { FaqEntry, Topic } from '@/lib/types/faq';
import { type Group, groupByAnswer } from './group-hits';

/** A part of the list. Parts with a label are groups of their own for assistive technology. */
export interface Section {
  readonly id: 'strong' | 'weak' | 'recent' | 'common' | 'topic';
  readonly label: string | null;
  /** What stands above the part on the screen; absent: its label. */
  readonly caption?: string;
  readonly groups: readonly Group[];
}

/** Nobody reads further down, and painting stays quick. */
const MAX_STRONG = 10;
const MAX_WEAK = 8;

/** What teachers ask first: the failures that the product is named for, then the app and the card. */
const COMMON = ['SSO-4', 'SSO-10', 'SSO-16', 'SSO-11', 'SSO-1'];
/** More would push the last line out of the toolbar's window. */
const MAX_BROWSED = 5;

function single(entries: readonly FaqEntry[]): Group[] {
  return entries.map((entry) => ({ lead: { entry }, same: [] }));
}

function pick(codes: readonly string[], entries: readonly FaqEntry[]): FaqEntry[] {
  return codes.flatMap((code) => entries.filter((entry) => entry.code === code));
}

function nonEmpty(sections: readonly Section[]): Section[] {
  return sections.filter((section) => section.groups.length > 0);
}

/** The list for a query's result; empty while there is none yet. */
export function searchSections(result: SearchResult | null, strings: PopupStrings): Section[] {
  if (!result) return [];
  const strong = groupByAnswer(result.strong).slice(0, MAX_STRONG);
  const weak = groupByAnswer(result.weak).slice(0, MAX_WEAK);
  const caption = strong.length === 0 ? strings.foundOnlyWeak(weak.length) : strings.possiblyRelated;
  return nonEmpty([
    { id: 'strong', label: null, caption: strings.found(strong.length), groups: strong },
    { id: 'weak', label: strings.possiblyRelated, caption, groups: weak },
  ]);
}

/** What the list holds, to be spoken. */
export function summaryOf(sections: readonly Section[], strings: PopupStrings): string {
  const first = sections[0];
  return first ? (first.caption ?? first.label ?? '') : strings.foundNone;
}

/** The list while nothing is typed: of one topic, else the entries viewed last and the common ones. */
export function browseSections(
  entries: readonly FaqEntry[],
  topic: Topic | undefined,
  recent: readonly string[],
  strings: PopupStrings,
): Section[] {
  if (topic !== undefined) {
    const ofTopic = entries.filter((entry) => entry.topic === topic);
    // Codes of the app come last, those with the same answer as one place.
    const ordered = [
      ...ofTopic.filter(({ origin }) => origin !== 'fido'),
      ...ofTopic.filter(({ origin }) => origin === 'fido'),
    ];
    return nonEmpty([
      { id: 'topic', label: strings.topic[topic], groups: groupByAnswer(ordered.map((entry) => ({ entry }))) },
    ]);
  }
  const school = entries.filter((entry) => entry.origin === 'school').slice(0, 3);
  const common = [...school, ...pick(COMMON, entries)]
    .filter((entry) => !recent.includes(entry.code))
    .slice(0, MAX_BROWSED - recent.length);
  return nonEmpty([
    { id: 'recent', label: strings.recent, groups: single(pick(recent, entries)) },
    { id: 'common', label: strings.common, groups: single(common) },
  ]);
}
