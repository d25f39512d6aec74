/** `npm run docs` writes how large policy files become into docs/scale.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { TARGETS } from '@/lib/deploy/targets';
import type { Target } from '@/lib/deploy/types';
import type { Policy } from '@/lib/types/config';
import { withMarked } from './marked';

export const SCALE = 'docs/scale.md';

const IDS = { chromiumId: 'a'.repeat(32), geckoId: 'sso-login-helper@example.edu.tw' };
const DESK: Policy = { localContact: { name: '示範國小資訊組', phones: ['04-1234-5678 轉 21'] } };
const ANSWER = 2000;

/** A school with so many answers of its own, each as long as may be. */
const withEntries = (count: number): Policy => ({
  ...DESK,
  entries: Array.from({ length: count }, (_, i) => ({
    question: `校內問題第 ${i + 1} 題：無法登入怎麼辦`,
    answer: '請'.repeat(ANSWER),
  })),
});

const SCHOOLS: readonly Policy[] = [DESK, withEntries(20), withEntries(200)];

/** What the makers say of the size of a policy. */
const LIMITS: Partial<Record<Target['platform'], string>> = {
  windows: 'registry: memory; Microsoft advises against values over 2,048 bytes (“Registry element size limits”)',
};
/** A script is also sent by Intune, which takes no larger one. */
const SCRIPT = '200 KB where Intune runs it (not tried); ';
const UNKNOWN = 'none published that we know of; not tried';

/** Bytes of all files that a target writes for a policy. */
const bytesOf = (target: Target, policy: Policy): number =>
  target
    .write({ policy, ids: IDS })
    .map(({ content }) => (typeof content === 'string' ? Buffer.byteLength(content) : content.length))
    .reduce((sum, bytes) => sum + bytes, 0);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Sizes of policy files as a Markdown table, one row for each kind of file. */
export function sizeTable(): string {
  const rows = TARGETS.map((target) => {
    const sizes = SCHOOLS.map((policy) => kilobytes(bytesOf(target, policy)));
    return `| ${[target.title.en, ...sizes, `${target.id === 'windows-powershell' ? SCRIPT : ''}${LIMITS[target.platform] ?? UNKNOWN}`].join(' | ')} |`;
  });
  const head = '| file | a desk | and 20 answers | and 200 answers | limit of the platform |';
  return [head, '|---|---|---|---|---|', ...rows].join('\n');
}

/** The document with its table made anew. Throws where the mark is missing. */
export const withSizes = (text: string): string => withMarked(text, 'sizes', sizeTable());

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(SCALE, withSizes(readFileSync(SCALE, 'utf8')));
