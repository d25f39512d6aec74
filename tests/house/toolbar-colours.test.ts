import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BADGE } from '@/lib/background/badge';

/** Grounds of toolbars: Chromium and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#f9f9fb', '#f1f3f4', '#3c3c3c', '#2b2a33', '#202124'];

/** WCAG's relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('at the toolbar', () => {
  it.each(TOOLBARS)('the badge shows on %s', (toolbar) => {
    expect(contrast(BADGE.ground, toolbar)).toBeGreaterThanOrEqual(3);
  });

  it('the badge’s letters show on it', () => {
    expect(contrast(BADGE.ink, BADGE.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TOOLBARS)('the icon shows on %s, by its body or by its rim', (toolbar) => {
    const svg = readFileSync('docs/icon.svg', 'utf8');
    const colour = (name: string) => new RegExp(`${name}="(#[0-9a-f]{3,6})"`).exec(svg)?.[1] ?? '';
    const rim = colour('stroke').replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    expect(Math.max(contrast(colour('fill'), toolbar), contrast(rim, toolbar))).toBeGreaterThanOrEqual(3);
  });
});
