import { moveActive } from './move-active';
import type { Section } from './sections';

export interface Options {
  /** Code of the active option, if it is in the list. */
  readonly active: string | null;
  /** Moves or opens; true if the key was used. */
  readonly onKey: (key: string) => boolean;
}

/** The option that is active, and the query that it belongs to: another query starts without one. */
export interface Chosen {
  readonly query: string;
  readonly code: string;
}

/**
 * The list's active option. It is kept outside the view, so that who comes back from an entry finds its row.
 * @param query the query once settled; the same while an input method is at work
 * @param open called with the code on Enter; without an active option the first one is meant
 */
export function useOptions(
  sections: readonly Section[],
  query: string,
  chosen: Chosen | null,
  onChoose: (chosen: Chosen) => void,
  open: (code: string) => void,
): Options {
  const codes = sections.flatMap((section) => section.groups.map((group) => group.lead.entry.code));
  const at = codes.findIndex((code) => chosen?.query === query && chosen.code === code);
  return {
    active: codes[at] ?? null,
    onKey(key) {
      const next = codes[moveActive(key, at, codes.length) ?? -1];
      if (next !== undefined) {
        onChoose({ query, code: next });
        return true;
      }
      const code = codes[Math.max(at, 0)];
      if (key !== 'Enter' || code === undefined) return false;
      open(code);
      return true;
    },
  };
}
