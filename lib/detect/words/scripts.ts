/** The escapes of a literal: by braces, four or two hexadecimal figures, or one character. */
export const ESCAPE = /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(\r\n|[\s\S]))/gi;
/** The entities of a template that escapes for HTML. */
export const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;
/** What the escapes of one character stand for. */
export const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: ' ', v: ' ', '0': '' };
export const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

/** What starts by itself: immediate functions, ready and load callbacks, short timers. */
export const STARTS =
  /(?:[(!+~]|\$\(|\bready\s*\(|\bonload\s*=|\bsetTimeout\s*\(|"(?:DOMContentLoaded|load|ready|pageshow)"\s*,)\s*$/;
export const FUNCTION_HEAD = /(?:async\s+)?function\s*([\w$]*)\s*\([^()]*\)\s*$|\([^()]*\)\s*=>\s*$|[\w$]+\s*=>\s*$/;
export const ALWAYS = /\bif\s*\(\s*(?:true|1|!0)\s*\)\s*$|\btry\s*$/;
/** A branch without braces directly before the call. */
export const BRANCH = /(?:\b(?:if|while|for)\s*\([^;{}]*\)|\belse)\s*$/;
export const ALWAYS_BARE = /\bif\s*\(\s*(?:true|1|!0)\s*\)\s*$/;
/** `if (message)`, `if (message != "")`, `if (message.length > 0)`: a text that is shown where there is one. */
export const IF_TEXT =
  /(?<!\belse\s+)\bif\s*\(\s*([\w$]+)\s*(?:!==?\s*(?:""|null|undefined)|\.length(?:\s*(?:>|!==?)\s*0)?)?\s*\)\s*$/;
