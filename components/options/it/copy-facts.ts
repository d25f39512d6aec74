import browser from 'webextension-polyfill';
import type { OptionsStrings } from '@/lib/strings/options-strings';
import { PROJECT, type Project } from '@/lib/types/project';
import type { CopyFacts } from './use-facts';

type Row = readonly [title: string, value: string];

/** Which copy this is. */
export const versionRows = (strings: OptionsStrings): Row[] => [
  [strings.id, browser.runtime.id],
  [strings.extension, browser.runtime.getManifest().version],
  [strings.content, strings.contentValue],
  [strings.browser, navigator.userAgent],
];

/** Who stands behind it, and how long; what is not filled in yet is said so. */
export function projectRows(strings: OptionsStrings, words: 'zh' | 'en', project: Project = PROJECT): Row[] {
  const rows = [
    [strings.project, project.repository],
    [strings.supplier, project.supplier],
    [strings.securityContact, project.securityContact],
    [strings.support, project.support[words]],
  ] as const;
  return rows.map(([title, value]) => [title, value || strings.projectMissing]);
}

/** Where it may work; the browser may not tell. */
export function accessRows(facts: CopyFacts | null, strings: OptionsStrings): Row[] {
  const say = (is: boolean | null | undefined, no: string): string =>
    is === undefined || is === null ? strings.accessUnknown : is ? strings.accessYes : no;
  return [
    ...(facts?.access ?? []).map(({ host, granted }): Row => [host, say(granted, strings.accessNo)]),
    [strings.incognito, say(facts?.incognito, strings.incognitoNo)],
  ];
}
