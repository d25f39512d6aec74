/** What a browser shows of itself that a rule goes by. */
export interface BrowserSigns {
  readonly mobile: boolean;
  readonly cookiesOff: boolean;
}

/** Of a browser that shows nothing of the kind, and where there is none to ask. */
export const NO_SIGNS: BrowserSigns = { mobile: false, cookiesOff: false };

/** Told when it is asked for, on pages that say something: the second is a question to another process. */
export function browserSignsOf({ defaultView }: Document): BrowserSigns {
  return {
    get mobile() {
      return /Android|iPad|Mobile/i.test(defaultView?.navigator.userAgent ?? '');
    },
    get cookiesOff() {
      return defaultView?.navigator.cookieEnabled === false;
    },
  };
}
