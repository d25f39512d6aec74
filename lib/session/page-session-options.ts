import type { Request } from '@/lib/messages';
import type { Glance } from '../detect/glance';
import type { Finding } from '../detect/types';
import type { Judge } from './judge';

/** What a page session is told of its document, and how it reaches everything around. */
export interface PageSessionOptions {
  readonly host: string;
  readonly path: string;
  /** How this document was reached. */
  readonly arrival: 'arrive' | 'start' | 'revisit';
  /** A page of a login opened this tab. */
  readonly opened: boolean;
  /** Frames tell what they find; only a tab's main page leaves steps. */
  readonly isMainPage: boolean;
  /** A school has rules of its own, as far as the configuration has been read. */
  readonly hasOwnRules: () => boolean;
  /** Has the configuration read, where a page is to be judged by more than the words of our own rules. */
  readonly configure: () => void;
  readonly glance: () => Glance;
  /** Comes into being at the first page that could say something. Null: on its way, and a look follows. */
  readonly judge: () => Judge | null;
  /** To the background; undefined where it can't be reached. */
  readonly send: (request: Request) => Promise<unknown>;
  /** Shows what holds, or nothing; gives back all that is shown, what frames have found included. */
  readonly show: (findings: readonly Finding[]) => readonly Finding[];
  /** Something has come in from outside: look again. */
  readonly lookSoon: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds, monotonic. */
  readonly ticks: () => number;
}
