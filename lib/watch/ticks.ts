/** Longer than what a clock or a counter says. */
const LONGEST = 200;

/** Without numbers of up to three digits. A code of TW FidO has four. */
const withoutCount = (text: string): string => text.replace(/(?<!\d)\d{1,3}(?!\d)/g, '');

/**
 * Whether a change is the tick of a clock or of a counter: in one text, the numbers alone are others. What a page says
 * stays the same then, and a page with a clock need not be looked at every second.
 * @param change a record with the old value.
 */
export function isTick({ oldValue, target, addedNodes, removedNodes }: MutationRecord): boolean {
  // A text is changed itself, or another one is put in its place: `textContent =`.
  const before = removedNodes[0]?.nodeValue ?? oldValue;
  const now = addedNodes[0]?.nodeValue ?? target.nodeValue;
  if (!before || !now || removedNodes[1] || addedNodes[1] || before.length > LONGEST) return false;
  return withoutCount(before) === withoutCount(now);
}
