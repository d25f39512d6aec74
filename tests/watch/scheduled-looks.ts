import { vi } from 'vitest';
import { watch } from '@/lib/watch/scheduler';

/** The frame after which a look comes, with some to spare. */
export const FRAME_MS = 50;
/** Long enough for every rest to be over. */
export const QUIET_MS = 60_000;

export function fakeTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'requestAnimationFrame'] });
}

interface Given {
  /** What a look takes of the main thread. */
  readonly costMs?: number;
  /** What the looks answer, in turn; null after the last. */
  readonly answers?: readonly (number | null | Error)[];
  readonly state?: { hidden?: boolean; readyState?: DocumentReadyState };
  readonly roots?: () => readonly Node[];
  /** Whether somebody wants to know of its rest. */
  readonly tells?: boolean;
}

/** Watches a page of its own: a watcher lives as long as its document, and would hear the events of other tests. */
export function watchPage({ costMs = 0, answers = [], state = {}, roots = () => [], tells = true }: Given = {}) {
  const page = window.document.implementation.createHTMLDocument('');
  const now = { hidden: false, readyState: 'complete', ...state };
  for (const name of ['hidden', 'readyState'] as const) Object.defineProperty(page, name, { get: () => now[name] });
  const view = new EventTarget();
  Object.defineProperty(page, 'defaultView', { value: view });
  /** When looks have ended, by the faked clock, which knows nothing of the time that they took. */
  const looks: number[] = [];
  const rests: boolean[] = [];
  const cost = { ms: costMs };
  let spent = 0;
  const watcher = watch({
    document: page,
    now: () => Date.now() + spent,
    look: () => {
      const answer = answers[looks.length] ?? null;
      looks.push(Date.now());
      spent += cost.ms;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    roots,
    ...(tells && { rests: (resting: boolean) => rests.push(resting) }),
  });
  return {
    ...watcher,
    page,
    view,
    looks,
    rests,
    cost,
    /** From the look before the last to the last. */
    lastGap: () => (looks.at(-1) ?? Number.NaN) - (looks.at(-2) ?? Number.NaN),
    change: () => page.body.append(page.createElement('p')),
    become: (next: typeof state, event: string) => {
      Object.assign(now, next);
      page.dispatchEvent(new Event(event));
    },
  };
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A page that never stops changing. */
export async function changeFor(ms: number, change: () => void): Promise<void> {
  for (let passed = 0; passed < ms; passed += 25) {
    change();
    await pass(25);
  }
}
