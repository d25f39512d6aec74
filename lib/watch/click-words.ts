// Written by `npm run words`; do not edit.
/** The labels of `lib/rules/words/clicks.ts` as patterns for stripped text, variant characters included. */
export const BIND = /[绑綁]定/;
export const LOGOUT = /logout|signout|登[出齣]/;
export const LEAVE =
  /^(?:.{0,2}(?:首[页頁]|上一[页頁]|登入[页頁])|cancel|back|home|返[回迴]|[离離][开開])$|取消|解除|[注註][销銷]/;
export const SUBMIT = /^(?:login|signin|登[入录彔錄]|送[出齣]|[确確][定认認])$/;
