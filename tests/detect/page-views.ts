import { hasWord, plain } from '@/lib/text/word-search';
import { type PageView, pageKind } from '@/lib/watch/page-kind';

export const OIDC = 'oidc.tanet.edu.tw';
export const FIDO = 'fido.moi.gov.tw';
export const COUNTY = 'kh.sso.edu.tw';
/** No county's, and not the national login's. */
export const PORTAL = 'www.sso.edu.tw';

/** What a page shows, as a person would say it. */
export interface Shown extends Partial<Omit<PageView, 'hasControl'>> {
  readonly controls?: readonly string[];
}

/** An empty page of the portal's with what is shown on it; its main part is all of it where nothing else is said. */
function viewOf({ controls = [], text = '', ...shown }: Shown): PageView {
  const labels = controls.map(plain);
  const all = plain(text);
  return {
    host: PORTAL,
    path: '/',
    placeholders: [],
    hasPassword: false,
    hasPicture: false,
    dialog: '',
    hasError: false,
    hidesError: false,
    hasArticle: false,
    ...shown,
    text: all,
    main: plain(shown.main ?? text),
    headings: plain(shown.headings ?? ''),
    hasControl: (words, longest = Number.POSITIVE_INFINITY) =>
      labels.some((label) => label.length <= longest && hasWord(label, words)),
  };
}

export const kindOf = (shown: Shown) => pageKind(viewOf(shown));

/** Longer than an error page, shorter than a document. */
export const ROOM = '字'.repeat(500);
export const LOGIN = { host: COUNTY, hasPassword: true, controls: ['登入'] } satisfies Shown;
