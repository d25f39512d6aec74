import type { CostTable } from './cost';
import { ms } from './report-table';
import { median } from './statistics';

const COLOURS: Readonly<Record<string, string>> = {
  none: '#8a8f98',
  empty: '#b9bec6',
  least: '#7fb8b6',
  ours: '#0b6b69',
  autoconsent: '#c95c54',
};
/** Wide enough for a bar of each contender. */
const GROUP = 270;

/** Script time added to the bare browser, one group of bars a page. */
export function chart(cost: CostTable): string {
  const cases = Object.entries(cost);
  const added = cases.map(([, of]) => {
    const floor = median((of.none ?? []).map(({ script }) => script));
    return Object.entries(of).map(
      ([name, costs]) => [name, Math.max(0, median(costs.map(({ script }) => script)) - floor)] as const,
    );
  });
  const top = Math.max(1, ...added.flat().map(([, value]) => value));
  const bars = added.flatMap((group, g) =>
    group.map(([name, value], i) => {
      const height = (180 * value) / top;
      const x = 40 + g * GROUP + i * 46;
      return `<rect x="${x}" y="${210 - height}" width="38" height="${height}" fill="${COLOURS[name]}"/><text x="${x + 19}" y="${204 - height}" text-anchor="middle">${ms(value)}</text><text x="${x + 19}" y="226" text-anchor="middle">${name}</text>`;
    }),
  );
  const titles = cases.map(
    ([name], g) => `<text x="${40 + g * GROUP + 90}" y="250" text-anchor="middle" font-weight="bold">${name}</text>`,
  );
  const width = 60 + cases.length * GROUP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 264" font-family="system-ui, sans-serif" font-size="11" role="img" aria-label="Script time added, milliseconds"><rect width="${width}" height="264" fill="#fff"/>${bars.join('')}${titles.join('')}</svg>\n`;
}
