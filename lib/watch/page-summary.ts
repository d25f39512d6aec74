import { plain } from '@/lib/text/word-search';
import { FLOW } from '@/lib/types/kind-sets';
import type { PageSummary } from '@/lib/types/look';
import { kindFromUrl, pageKind } from './page-kind';
import { NO_TEXT, pageText } from './page-text';
import { plainErrors, viewOf } from './page-view';
import { type FindShadowHosts, type IsOwn, searchRoots } from './shadow-roots';
import { urlErrors } from './url-errors';
import type { IsVisible } from './visible';

type Place = Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>;

export interface LookOptions {
  readonly isVisible: IsVisible;
  readonly findShadowHosts: FindShadowHosts;
  /** Tells our own panel's element: our own words are no evidence. */
  readonly isOwn: IsOwn;
}

const LONGEST_TITLE = 80;

/** The title where it is short enough to be a message. */
export const shortTitle = ({ title }: Document): string => (title.length <= LONGEST_TITLE ? title : '');

/** @param parts what is read beside it: error mark-up where all of the text is too long, shadow roots. */
function textOf(document: Document, place: Place, all: string | null, parts: readonly Node[]): string {
  const others = parts.map(({ textContent }) => textContent ?? '');
  const beside = [shortTitle(document), ...urlErrors(place.search, place.hash), ...others].join('\n');
  return `${all ?? ''}\n${plain(beside)}`;
}

/**
 * Looks at a document as far as a healthy page needs: what kind it is, and the words from which a message could be
 * made. Reads structure, visible text and labels; never what people type, never cookies or storage.
 */
export function summarizePage(document: Document, place: Place, options: LookOptions): PageSummary {
  const host = place.hostname;
  const fromUrl = kindFromUrl(host, place.pathname);
  const settled = fromUrl === 'account' || fromUrl === 'document';
  const { start, all } = settled ? NO_TEXT : pageText(document);
  let found: readonly Element[] | undefined;
  const errors = (): readonly Element[] => {
    found ??= plainErrors(document);
    return found;
  };
  const view = settled ? null : viewOf(document, place, options.isVisible, start, errors);
  const kind = view ? pageKind(view, fromUrl) : (fromUrl ?? 'other');
  const isFlow = FLOW.includes(kind);
  const roots = isFlow ? searchRoots(document, options.isOwn, options.findShadowHosts) : [];
  return {
    host,
    kind,
    roots,
    text: isFlow ? textOf(document, place, all, [...(all === null ? errors() : []), ...roots.slice(1)]) : '',
    get hasError() {
      return view?.hasError ?? false;
    },
    get hidesError() {
      return view?.hidesError ?? false;
    },
  };
}
