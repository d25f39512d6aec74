import { type AskedConfig, type AskedInput, judgeAsked, lookAsAsked } from '@/lib/detect/asked';
import type { Finding } from '@/lib/types/page';
import { everyElement, isVisibleByMarkup } from './findings-on';

export const OURS_ONLY: AskedConfig = { rules: [], disabledRules: [] };

/** A host that no pattern of the manifest names. */
export const FOREIGN = 'service.example.edu.tw';

/** The page in a document without layout, as a person who asks would have it looked at. */
export function askedInputOf(html: string, url: string | URL, config = OURS_ONLY): AskedInput {
  return lookAsAsked({
    document: new DOMParser().parseFromString(html, 'text/html'),
    place: new URL(url),
    isVisible: isVisibleByMarkup,
    findShadowHosts: everyElement,
    isOwn: () => false,
    config,
  });
}

export const askedAbout = (html: string, url: string | URL, config = OURS_ONLY): Finding[] =>
  judgeAsked(askedInputOf(html, url, config), config, 0);

/** The same page on a host that is none of ours, at the same path or at one that tells nothing. */
export function abroad(url: string, path = new URL(url).pathname): URL {
  const moved = new URL(url);
  moved.hostname = FOREIGN;
  moved.pathname = path;
  return moved;
}
