/** The first words in an item of a list, to tell it from others; undefined where there are none yet. */
export function summaryOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item === '' ? undefined : item;
  if (typeof item !== 'object' || item === null) return undefined;
  return Object.values(item)
    .map(summaryOf)
    .find((words) => words !== undefined);
}
