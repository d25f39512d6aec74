import { exponentOf, type Growth } from './growth';
import { ms, table } from './report-table';
import { median } from './statistics';

const [WIDTH, HEIGHT] = [420, 240];
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 16, 28, 40];

/** The name of its chart. */
export const growthFile = ({ name }: Growth): string => `bench-growth-${name.replace(/\W+/g, '-')}.svg`;

/** Both axes begin at nothing, so that what grows as fast as its input is a straight line. */
export function growthChart({ name, of, measure, points }: Growth): string {
  const found = points.map(({ size, ms: all }) => ({ size, value: Math.max(0, median(all)) }));
  const right = Math.max(1, ...found.map(({ size }) => size));
  const top = Math.max(0.1, ...found.map(({ value }) => value));
  const x = (size: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * size) / right;
  const y = (value: number): number => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / top;
  const line = found.map(({ size, value }) => `${x(size).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const dots = found.map(({ size, value }) => `<circle cx="${x(size).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3"/>`);
  const last = found.at(-1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="11" role="img" aria-label="${name}: ${measure}, milliseconds"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><text x="${LEFT}" y="16" font-weight="bold">${name}: ${measure}, ms</text><path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" fill="none" stroke="#8a8f98"/><g fill="#0b6b69"><polyline points="${line}" fill="none" stroke="#0b6b69" stroke-width="2"/>${dots.join('')}</g><text x="${LEFT - 6}" y="${TOP + 4}" text-anchor="end">${ms(top)}</text><text x="${LEFT - 6}" y="${HEIGHT - BOTTOM}" text-anchor="end">0</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - BOTTOM + 16}" text-anchor="end">${last?.size.toLocaleString('en') ?? ''} ${of}</text></svg>\n`;
}

const cellOf = (times: readonly number[]): string => (median(times) < 1 ? median(times).toFixed(2) : ms(median(times)));

function sectionOf(one: Growth): string[] {
  const { name, of, measure, points } = one;
  const least = points.flatMap((point) => (point.least ? [point.least] : []));
  const lower = least.length > 0 ? `; of \`least\` ${exponentOf(one, (point) => point.least).toFixed(2)}` : '';
  return [
    `### ${name}`,
    '',
    `Of ${of}: ${measure}. Exponent ${exponentOf(one).toFixed(2)}${lower}.`,
    '',
    ...table(
      ['', ...points.map(({ size }) => size.toLocaleString('en'))],
      [
        ['ours, ms', ...points.map((point) => cellOf(point.ms))],
        ...(least.length > 0 ? [['`least`, ms', ...least.map(cellOf)]] : []),
      ],
    ),
    `![${name}](${growthFile(one)})`,
    '',
  ];
}

/** What grows with what, with a chart each. */
export function growthSection(growth: readonly Growth[]): string[] {
  return [
    '## As the work grows',
    '',
    'Medians. Exponent: of the growth between the third last size and the last; 1 is as fast as the input, more is faster.',
    '',
    ...growth.flatMap(sectionOf),
  ];
}
