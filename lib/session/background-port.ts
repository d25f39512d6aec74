import { browser } from 'wxt/browser';
import { isAlive } from '@/lib/utils/extension-alive';
import type { Request } from '../messages';

/** The way from a page to the background. */
export interface BackgroundPort {
  /** Never rejects: undefined where the background can't be reached, and the page goes on with what it knows. */
  send(request: Request): Promise<unknown>;
  /** How many answers are on their way, in test builds; else none. */
  readonly pending: number;
}

/** @param changed called in test builds when an answer has come in. */
export function createBackgroundPort(changed: () => void): BackgroundPort {
  let pending = 0;
  return {
    async send(request) {
      if (!isAlive()) return undefined;
      if (__TEST_BUILD__) pending++;
      try {
        return await browser.runtime.sendMessage(request);
      } catch {
        return undefined;
      } finally {
        if (__TEST_BUILD__) {
          pending--;
          changed();
        }
      }
    },
    get pending() {
      return pending;
    },
  };
}
