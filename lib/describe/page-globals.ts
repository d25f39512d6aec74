import type { AskedConfig } from '@/lib/detect/asked';
import type { Finding, PageKind } from '@/lib/types/page';
import type { Described } from './format';

/** What a page says of itself when a person asks; the background checks it. No text of the page. */
export interface PageLook {
  /** False where a document of the browser's own stands there, such as a PDF or a picture. */
  readonly readable: boolean;
  readonly findings: readonly Finding[];
  readonly kind: PageKind;
  /** What is only known by a dialog or the address. */
  readonly elsewhere: readonly Finding[];
}

declare global {
  /** Set by `help.js`: looks once at the page of this frame. */
  var ssoLookOnce: ((config: AskedConfig) => Promise<PageLook>) | undefined;
  /** Set by `describe.js`. */
  var ssoDescribePage: (() => Described) | undefined;
}
