/**
 * Scaffolds a rule: its file, its place in the list, one scenario that must show, one look-alike that must stay silent.
 * Both tests fail until they are filled in. Usage: npm run new-rule -- session-lost
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RULES = 'lib/rules/states/index.ts';
const SCENARIOS = 'tests/sites/scenarios/index.ts';

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const screaming = (id: string): string => id.replaceAll('-', '_').toUpperCase();

const ruleFile = (id: string): string => `import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

/** What the teacher sees, in one sentence. */
export const ${camel(id)} = {
  id: '${id}',
  pages: FLOW,
  proofs: [
    {
      // One word of each group, near each other, as a person would write them.
      evidence: { text: { near: [['${id} 的字句'], ['第二組字句']] } },
      seen: ['where and when it was seen, newest last'],
    },
  ],
  // Codes of the answers, the best first.
  answers: [{ codes: ['SSO-10'] }],
  urgency: 5,
  show: 'panel',
} as const satisfies Rule;
`;

const scenarioFile = (id: string): string => `import type { Scenario } from '../scenario';
import { says, silent } from './says';

export const ${screaming(id)}: readonly Scenario[] = [
  ...says('${id}', { rule: '${id}', codes: ['SSO-10'] }, [['login', 'bootstrap', '頁面上的訊息']]),
  ...silent('${id}-quiet', [['很像，但不是', 'login', '<div class="alert alert-danger">${id} 的字句第二組字句</div>']]),
];
`;

/** Adds an import in its place in the alphabet, and the name at the end of the list. */
export function listed(index: string, name: string, from: string): string {
  const line = `import { ${name} } from '${from}';`;
  const imports = index.split('\n').filter((one) => /^import \{/.test(one));
  const after = imports.findLast((one) => (one.match(/from '(.*)'/)?.[1] ?? '') < from);
  if (after === undefined) throw new Error('The list has no imports to stand beside.');
  const spread = /^ {2}\.\.\./m.test(index) ? '...' : '';
  return index.replace(after, `${after}\n${line}`).replace(/\n\](;| as const .*;)\n$/, `\n  ${spread}${name},\n]$1\n`);
}

/**
 * The files of a new rule with their contents.
 * @throws where the id is no id, or taken.
 */
export function scaffold(
  id: string,
  read: (path: string) => string,
  exists: (path: string) => boolean,
): [string, string][] {
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id)) {
    throw new Error(`"${id}" is no rule id: two or more words in small letters, joined by hyphens.`);
  }
  const rule = `lib/rules/states/${id}.ts`;
  const scenarios = `tests/sites/scenarios/${id}.ts`;
  const taken = [rule, scenarios].find(exists);
  if (taken) throw new Error(`${taken} is already there.`);
  return [
    [rule, ruleFile(id)],
    [scenarios, scenarioFile(id)],
    [RULES, listed(read(RULES), camel(id), `./${id}`)],
    [SCENARIOS, listed(read(SCENARIOS), screaming(id), `./${id}`)],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const files = scaffold(process.argv[2] ?? '', (path) => readFileSync(path, 'utf8'), existsSync);
    for (const [path, text] of files) writeFileSync(path, text);
    console.log(`Written: ${files.map(([path]) => path).join(', ')}`);
    console.log(
      'Next: fill in the rule and both scenarios, add its sentence to `happened` in lib/strings/panel.*.ts, run npm run docs and npm run unit (docs/detection.md, A new rule).',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
