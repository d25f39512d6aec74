import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SHEETS = ['popup', 'options', 'support'].flatMap((folder) =>
  readdirSync(join('components', folder))
    .filter((name) => name.endsWith('.css'))
    .map((name) => join('components', folder, name)),
);

// Forced colours take shadows and backgrounds away, and show a transparent outline: without one no mark is left.
it.each(SHEETS)('%s takes no outline away', (sheet) => {
  expect(readFileSync(sheet, 'utf8')).not.toMatch(/outline(?:-style|-width)?:\s*(?:none|0)\b/);
});
