import { useState } from 'preact/hooks';
import { moveActive } from './move-active';
import type { Section } from './sections';

/** An option, and the query whose list it stands in. */
export interface Row {
  readonly query: string;
  readonly code: string | undefined;
}

export interface Options {
  /** Code of the active option, if it is in the list. */
  readonly active: string | null;
  /** Moves or opens; true if the key was used. */
  readonly onKey: (key: string) => boolean;
}

/**
 * The list's active option. It belongs to its query: another query starts without one.
 * @param query the query once settled; the same while an input method is at work
 * @param start the option that was opened last: whoever comes back stands there again
 * @param open called with the code on Enter; without an active option the first one is meant
 */
export function useOptions(
  sections: readonly Section[],
  query: string,
  start: Row | null,
  open: (code: string) => void,
): Options {
  const [chosen, setChosen] = useState(start);
  const codes = sections.flatMap((section) => section.groups.map((group) => group.lead.entry.code));
  const at = codes.findIndex((code) => chosen?.query === query && chosen.code === code);
  return {
    active: codes[at] ?? null,
    onKey(key) {
      const next = moveActive(key, at, codes.length);
      if (next !== null) {
        setChosen({ query, code: codes[next] });
        return true;
      }
      const code = codes[Math.max(at, 0)];
      if (key !== 'Enter' || code === undefined) return false;
      open(code);
      return true;
    },
  };
}
