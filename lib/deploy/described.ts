import { anyIdIn, anyUrlIn, ON_WINDOWS } from './browsers';
import type { Candidate, FoundInstall } from './found';
import type { AnyBrowser, DeployIds, Install } from './types';

/** What a file for one browser says of all of them, for whoever opens it again. */
export interface Described {
  readonly browser: AnyBrowser;
  readonly id: string;
  readonly url: string | undefined;
}

/** Ids and addresses of every browser in one line; they hold no blanks. */
export const describedIn = (ids: DeployIds, install: Install | undefined): string =>
  ON_WINDOWS.flatMap(({ id, name }) => {
    const own = anyIdIn(id, ids);
    return own === '' ? [] : [[name, own, anyUrlIn(id, install) ?? ''].join(' ').trim()];
  }).join('; ');

/** The same, read: browsers that it does not name are lacking. */
export const readDescribed = (text: string): Described[] =>
  text.split('; ').flatMap((part) => {
    const [name, id, url, ...more] = part.trim().split(' ');
    const browser = ON_WINDOWS.find((one) => one.name === name)?.id;
    return browser === undefined || id === undefined || more.length > 0 ? [] : [{ browser, id, url }];
  });

/** What a file itself holds for one browser. */
export interface OwnPart {
  readonly browser: AnyBrowser;
  readonly raw: unknown;
  readonly url: string | undefined;
}

/**
 * The candidates and installations of a file for one browser: those of the others are as it describes them, with the
 * same values, since all files of a school are made of one form.
 */
export function withDescribed(
  own: readonly OwnPart[],
  described: readonly Described[],
): { readonly candidates: Candidate[]; readonly installs: FoundInstall[] } {
  const [first] = own;
  const candidates: Candidate[] = [];
  const installs: FoundInstall[] = [];
  const add = (browser: AnyBrowser, id: string | null, raw: unknown, url: string | undefined): void => {
    candidates.push({ browser, id, raw });
    if (url !== undefined && url !== '') installs.push({ browser, id, url });
  };
  for (const { browser, raw, url } of own)
    add(browser, described.find((one) => one.browser === browser)?.id ?? null, raw, url);
  if (first)
    for (const { browser, id, url } of described)
      if (!own.some((one) => one.browser === browser)) add(browser, id, first.raw, url);
  return { candidates, installs };
}
