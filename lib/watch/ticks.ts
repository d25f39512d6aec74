/** Longer than what a clock or a counter says. */
const LONGEST = 200;
const MOST_PLACES = 20;

/**
 * What a place says, without numbers of up to three digits (a code of TW FidO has four). Null where it may be more than
 * a clock: an element has others inside it, or the text is long.
 */
function textOf(place: Node): string | null {
  if (Reflect.get(place, 'childElementCount')) return null;
  const text = place.textContent ?? '';
  return text.length > LONGEST ? null : text.replace(/(?<!\d)\d{1,3}(?!\d)/g, '');
}

/**
 * Tells the ticks of clocks and counters from other changes, by the text of the places where something has changed
 * before. What a page says stays the same then, and a page with a clock need not be looked at every second. The nodes
 * that a record names as gone and come aren't asked for, since each of them costs.
 */
export function createTicks() {
  /** What each place said at the last look; undefined until the next where something has changed since. */
  const said = new Map<Node, string | undefined>();
  return {
    /** Whether all changes are ticks: since the last look the numbers in one text are others, and nothing else. If not, a look must follow. */
    areAll(records: readonly MutationRecord[]): boolean {
      if (records.every(({ type, target }) => type !== 'attributes' && said.get(target) === textOf(target)))
        return true;
      if (said.size >= MOST_PLACES) said.clear();
      for (const { target } of records.slice(0, MOST_PLACES)) said.set(target, undefined);
      return false;
    },
    /** The page has been looked at: what its places say now is known. */
    looked(): void {
      // Where there may be more than a clock, nothing that is said later equals it.
      for (const place of said.keys()) said.set(place, textOf(place) ?? undefined);
    },
  };
}
