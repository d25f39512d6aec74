import type { Finding } from '@/lib/types/page';

/**
 * Puts together what the main page and its frames have found: one panel for all. What a person has closed is not shown,
 * but it holds all the same.
 * @param open leaves out what the person has closed.
 */
export function createFrameFindings(
  show: (findings: readonly Finding[]) => void,
  open: (findings: readonly Finding[]) => readonly Finding[],
) {
  const byFrame = new Map<number, readonly Finding[]>();
  const MAIN = 0;

  function set(frame: number, findings: readonly Finding[]): readonly Finding[] {
    byFrame.set(frame, findings);
    const seen = new Set<string>();
    const all = [...byFrame.values()].flat().filter(({ rule }) => !seen.has(rule) && seen.add(rule));
    show(open(all));
    return all;
  }

  return {
    own: (findings: readonly Finding[]): readonly Finding[] => set(MAIN, findings),
    of: set,
  };
}
