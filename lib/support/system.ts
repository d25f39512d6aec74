import { BROWSERS, SYSTEMS } from './system-signs';

/** Browser and system, as a help desk asks for them. */
export interface SystemInfo {
  /** `Chrome 149`; null where it can't be told. */
  readonly browser: { readonly name: string; readonly major: number } | null;
  /** `Windows`, `macOS`, `ChromeOS`, `Linux`, `Android`, `iOS`; null where it can't be told. */
  readonly os: string | null;
}

/** Name and major version of the browser in its `User-Agent`. */
export function readBrowser(userAgent: string): SystemInfo['browser'] {
  const found = BROWSERS.flatMap(([name, version]) => {
    const major = new RegExp(version).exec(userAgent)?.[1];
    return major === undefined ? [] : [{ name, major: Number(major) }];
  });
  return found[0] ?? null;
}

/**
 * Reads a browser's `User-Agent`. Only names and the major version come out:
 * the rest of it is frozen by the browsers and tells a help desk nothing.
 */
export function readSystem(userAgent: string): SystemInfo {
  const os = SYSTEMS.find(([, sign]) => new RegExp(sign).test(userAgent))?.[0];
  return { browser: readBrowser(userAgent), os: os ?? null };
}
