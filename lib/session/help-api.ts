import type { LookRequest, Reading } from '@/lib/types/look';
import type { Finding } from '@/lib/types/page';
import type { Request } from '../messages';
import type { Shield } from './event-shield';

/** What `help.js` offers to the watcher of the same frame. */
export interface Help {
  /** Reads the page closely. Null while the configuration is still being read: `lookSoon` follows. */
  read(request: LookRequest): Reading | null;
  /** Shows what this document has found, or nothing, and lets the background know. A frame speaks through its main page. */
  publish(findings: readonly Finding[]): void;
  /**
   * A word of ours to this main page: what a frame of it has found, or that a closed panel is asked for again. Anything
   * else is passed over.
   */
  receive(message: unknown): void;
  /** Nothing is being read or opened. */
  readonly resting: boolean;
}

/** What the watcher offers to `help.js`. */
export interface HelpHooks {
  readonly place: Location;
  /** Keeps the events of the panel from the page. */
  readonly shield: Shield;
  /** Sends to the background; undefined where it can't be reached. */
  send(request: Request): Promise<unknown>;
  /** Looks at the page at once: help has come, or the person has done something. */
  lookSoon(): void;
  /** The findings without those that the person has closed in this attempt. */
  open(findings: readonly Finding[]): readonly Finding[];
  /** The person has closed the panel with these rules; none: what was closed is to be shown again. */
  dismissed(rules: readonly string[]): void;
  /** Something that `resting` depends on has changed. */
  changed(): void;
}

declare global {
  /**
   * Set by `help.js` when the background has run it. Both scripts share the extension's isolated world, which pages
   * can't reach.
   */
  var ssoLoginHelp: ((hooks: HelpHooks) => Help) | undefined;
}
