import type { Request } from '@/lib/messages';
import type { PageSummary } from '@/lib/types/look';
import type { Finding } from '@/lib/types/page';
import type { Help } from './help-api';

/** What a page session is told of its document, and how it reaches everything around. */
export interface PageSessionOptions {
  readonly host: string;
  readonly path: string;
  /** How this document was reached. */
  readonly arrival: 'arrive' | 'start' | 'revisit';
  /** A page of a login opened this tab. */
  readonly opened: boolean;
  /** Frames report what they find; only a tab's main page leaves steps. */
  readonly isMainPage: boolean;
  readonly summarize: () => PageSummary;
  /** Null while help is on its way: a look follows when it has come. */
  readonly help: () => Pick<Help, 'read'> | null;
  /** To the background; undefined where it can't be reached. */
  readonly send: (request: Request) => Promise<unknown>;
  /** Shows what holds, or nothing, and lets the background know. */
  readonly publish: (findings: readonly Finding[]) => void;
  /** Something has come in from outside: look again. */
  readonly lookSoon: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds, monotonic. */
  readonly ticks: () => number;
}
