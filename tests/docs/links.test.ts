// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string, recursive: boolean): string[] =>
  readdirSync(folder, { recursive, encoding: 'utf8' }).map((name) => join(folder, name));
const FILES = [...filesIn('.', false), ...filesIn('docs', true), ...filesIn('tests', true)]
  .filter((name) => name.endsWith('.md'))
  .sort();

/** Without code, whose brackets are no links. */
const proseOf = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a file's headings as GitHub makes them: small letters, no punctuation, repeated ones numbered. */
function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/^#{1,6} +(.+?) *#*$/gm);
  return new Set(
    [...headings].map(([, heading = '']) => {
      const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
      const slug = plain.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

/** Targets of links and pictures in Markdown and in the HTML between it. */
function targetsOf(text: string): string[] {
  const prose = proseOf(text);
  const markdown = [...prose.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?)\)/g)].map(([, target = '']) => target);
  const html = [...prose.matchAll(/\b(?:src|srcset|href)="([^"\s]+)"/g)].map(([, target = '']) => target);
  return [...markdown, ...html];
}

/** What is wrong with a link, or null. */
function faultOf(file: string, target: string): string | null {
  if (/^(?:https|mailto|tel):/.test(target)) return null;
  if (/^[a-z][\w+.-]*:/i.test(target)) return `${target}: neither https nor a file`;
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
  if (to.startsWith('..') || !existsSync(to)) return `${target}: no such file`;
  if (anchor === undefined || !to.endsWith('.md')) return null;
  return anchorsOf(readFileSync(to, 'utf8')).has(decodeURIComponent(anchor)) ? null : `${target}: no such heading`;
}

describe('the links of the documents', () => {
  it.each(FILES)('%s', (file) => {
    const faults = targetsOf(readFileSync(file, 'utf8')).map((target) => faultOf(file, target));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it('are found in the first place', () => {
    expect(FILES).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/it-guide.md', 'docs/privacy.md']));
    expect(targetsOf(readFileSync('README.md', 'utf8'))).toContain('docs/images/panel-bounce-dark.png');
    expect(targetsOf('`[a](b)`\n```\n[c](d)\n```\n[e](f#g)')).toEqual(['f#g']);
  });

  it('are refused where they lead nowhere', () => {
    for (const target of ['none.md', '#none', 'docs/search.md#none', '../outside', 'http://example.org'])
      expect(faultOf('README.md', target), target).not.toBeNull();
  });

  it('reach headings as GitHub names them', () => {
    expect([...anchorsOf('# A, b (C)！\n## macOS\n## macOS\n### `x_y` 先看這裡：要\n```\n# no\n```')]).toEqual([
      'a-b-c',
      'macos',
      'macos-1',
      'x_y-先看這裡要',
    ]);
  });
});
