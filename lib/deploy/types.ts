import type { Policy, PolicyProblem } from '@/lib/types/config';
import type { Bilingual } from '@/lib/types/faq';

export type TargetId =
  | 'windows-reg'
  | 'windows-admx'
  | 'windows-powershell'
  | 'windows-intune'
  | 'linux-chrome'
  | 'linux-chromium'
  | 'linux-edge'
  | 'macos-profile'
  | 'google-admin'
  | 'firefox-json';

export type Platform = 'windows' | 'linux' | 'macos' | 'chromeos' | 'firefox';

/** The browsers of the Chromium family that read policies of their own. */
export type ChromiumBrowser = 'chrome' | 'edge' | 'chromium';
export type AnyBrowser = ChromiumBrowser | 'firefox';

/** Under which ids the policy is filed. */
export interface DeployIds {
  /** 32 letters a–p. */
  readonly chromiumId: string;
  /** Edge's store gives an id of its own; without it `chromiumId` holds there too. */
  readonly edgeId?: string;
  readonly geckoId: string;
}

/** Forced installation; a browser without an address here is only configured. */
export interface Install {
  /** Update manifest for Chrome and Chromium: the web store's or the school's own. */
  readonly updateUrl?: string;
  /** The same for Edge; without it `updateUrl` holds there too. */
  readonly edgeUpdateUrl?: string;
  /** Address of the XPI. */
  readonly xpiUrl?: string;
}

export interface DeployInput {
  readonly policy: Policy;
  readonly ids: DeployIds;
  readonly install?: Install;
}

/** A file to download. `name` may hold folders: `zh-TW/sso-login-helper.adml`. */
export interface DeployFile {
  readonly name: string;
  /** Text is UTF-8 without a byte order mark; where the format asks for another coding, the bytes themselves. */
  readonly content: string | Uint8Array;
}

/** A kind of policy file. */
export interface Target {
  readonly id: TargetId;
  readonly platform: Platform;
  /** Whose values it can hold. */
  readonly browsers: readonly AnyBrowser[];
  readonly title: Bilingual;
  /** Where the file goes and what to mind, in one or two sentences. */
  readonly hint: Bilingual;
  /** Name of the first file. */
  readonly fileName: string;
  /** Of every file that it writes. */
  readonly mime: string;
  /** False where the format cannot carry a forced installation. */
  readonly installs: boolean;
  write(input: DeployInput): readonly DeployFile[];
  /** What takes values and forced installation away again. */
  remove(input: DeployInput): readonly DeployFile[];
}

/** Why no values could be read from a file. */
export interface ReadFault {
  readonly reason: 'empty' | 'too-large' | 'unreadable' | 'encoding' | 'unknown-format' | 'syntax' | 'no-values';
  /** For people: what is wrong, and where it can be said, the line. */
  readonly message: Bilingual;
}

/** An existing file, read. With a `fault` the policy is empty. */
export interface ReadResult {
  /** The format that was recognised; the JSON of Chrome, Edge and Chromium is one and the same and counts as Chrome's. */
  readonly target: TargetId | null;
  readonly policy: Policy;
  /** Values that were refused, by path and reason. */
  readonly problems: readonly PolicyProblem[];
  /** What else should be known: other extensions' values, browsers with different values. */
  readonly warnings: readonly Bilingual[];
  readonly ids: Partial<DeployIds>;
  readonly install: Install;
  /** Fields for which the file holds what may not stand there; it is left out, and named in `problems` too. */
  readonly unfit: readonly (keyof DeployIds | keyof Install)[];
  /** Where the file is one of two that belong together: which; null where it is whole. */
  readonly half: 'values' | 'install' | null;
  readonly fault: ReadFault | null;
}
