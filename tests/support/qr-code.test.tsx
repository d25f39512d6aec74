import { render } from 'preact';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { QrCode } from '@/components/qr-code';

/** The dark modules that a path covers, as `x,y`. */
function painted(path: string): Set<string> {
  const modules = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(width); at++) modules.add(`${Number(x) + at},${y}`);
  }
  return modules;
}

it.each(['tel:0800080117', 'tel:0422220507', 'https://www.sso.edu.tw/'])('draws every module of %s', (data) => {
  const root = document.createElement('div');
  render(<QrCode data={data} label="電話" />, root);
  const svg = root.querySelector('svg');
  expect(svg?.getAttribute('aria-label')).toBe('電話');
  const { data: rows, size } = encode(data, { ecc: 'M', border: 4 });
  expect(svg?.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  const dark = rows.flatMap((row, y) => row.flatMap((module, x) => (module ? [`${x},${y}`] : [])));
  const drawn = painted(root.querySelector('path')?.getAttribute('d') ?? '');
  expect([...drawn].sort()).toEqual(dark.sort());
  expect(
    dark.some((at) => /^[0-3],|,[0-3]$/.test(at)),
    'four modules stay white',
  ).toBe(false);
});
