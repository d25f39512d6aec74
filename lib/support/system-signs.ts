/** Sources of expressions over a `User-Agent`, in this order: Edge and Opera say Chrome too. The first group is the major version. */
export const BROWSERS: readonly (readonly [string, string])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/.source],
  ['Opera', /\bOPR\/(\d+)/.source],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/.source],
  ['Chrome', /(?:Chrome|\bCriOS)\/(\d+)/.source],
  ['Safari', /\bVersion\/(\d+)[\d.]* (?:Mobile\/\w+ )?Safari\//.source],
];

/** In this order: ChromeOS says X11. */
export const SYSTEMS: readonly (readonly [string, string])[] = [
  ['Android', /\bAndroid\b/.source],
  ['iOS', /\b(?:iPhone|iPad)\b/.source],
  ['ChromeOS', /\bCrOS\b/.source],
  ['Windows', /\bWindows\b/.source],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/.source],
  ['Linux', /\bLinux\b|\bX11\b/.source],
];
