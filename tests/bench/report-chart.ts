import type { CostTable } from './cost';
import { ms } from './report-table';
import { median } from './statistics';

const COLOURS = ['#8a8f98', '#b9bec6', '#0b6b69', '#c95c54'];

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
      const x = 40 + g * 220 + i * 46;
      return `<rect x="${x}" y="${210 - height}" width="38" height="${height}" fill="${COLOURS[i]}"/><text x="${x + 19}" y="${204 - height}" text-anchor="middle">${ms(value)}</text><text x="${x + 19}" y="226" text-anchor="middle">${name}</text>`;
    }),
  );
  const titles = cases.map(
    ([name], g) => `<text x="${40 + g * 220 + 90}" y="250" text-anchor="middle" font-weight="bold">${name}</text>`,
  );
  const width = 60 + cases.length * 220;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 264" font-family="system-ui, sans-serif" font-size="11" role="img" aria-label="Script time added, milliseconds"><rect width="${width}" height="264" fill="#fff"/>${bars.join('')}${titles.join('')}</svg>\n`;
}
