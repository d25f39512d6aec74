import browser from 'webextension-polyfill';
import type { OptionsStrings } from '@/lib/strings/options.zh-TW';
import type { CopyFacts } from './use-facts';

type Row = readonly [title: string, value: string];

/** Which copy this is. */
export const versionRows = (strings: OptionsStrings): Row[] => [
  [strings.id, browser.runtime.id],
  [strings.extension, browser.runtime.getManifest().version],
  [strings.content, strings.contentValue],
  [strings.browser, navigator.userAgent],
];

/** Where it may work; the browser may not tell. */
export function accessRows(facts: CopyFacts | null, strings: OptionsStrings): Row[] {
  const say = (is: boolean | null | undefined, no: string): string =>
    is === undefined || is === null ? strings.accessUnknown : is ? strings.accessYes : no;
  return [
    ...(facts?.access ?? []).map(({ host, granted }): Row => [host, say(granted, strings.accessNo)]),
    [strings.incognito, say(facts?.incognito, strings.incognitoNo)],
  ];
}
