/**
 * Scaffolds a state that is complete but for its words: rule, list, scenarios, the sentence in both languages, the row of
 * checks. What is left to write holds `STUB`, and `tests/rules/filled-in.test.ts` names each such place.
 *
 * Usage: npm run new-rule -- session-lost
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STUB } from './stub';

const RULES = 'lib/rules/states/index.ts';
const SCENARIOS = 'tests/sites/scenarios/index.ts';
const SENTENCES = ['lib/strings/panel.zh-TW.ts', 'lib/strings/panel.en.ts'] as const;
const CHECKS = 'lib/support/check-table.ts';

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const screaming = (id: string): string => id.replaceAll('-', '_').toUpperCase();

const ruleFile = (id: string): string => `import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

/** ${STUB}: what the teacher sees, in one sentence. */
export const ${camel(id)} = {
  id: '${id}',
  pages: FLOW,
  proofs: [
    {
      // One word of each group, near each other, as a person would write them.
      evidence: { text: { near: [['${STUB} ${id} A'], ['${STUB} ${id} B']] } },
      seen: ['${STUB}: where and when it was seen, newest last'],
    },
  ],
  // Codes of the answers, the best first.
  answers: [{ codes: ['SSO-10'] }],
  urgency: 5,
  show: 'panel',
} as const satisfies Rule;
`;

/** Places and markups of different kinds, so that a state is tried in all of them. */
const SHOWN: readonly (readonly [place: string, markup: string])[] = [
  ['login', 'bootstrap'],
  ['login', 'plain'],
  ['error', 'swal'],
  ['error', 'wicket'],
  ['bare', 'red'],
  ['callback', 'alert-role'],
  ['county', 'toast'],
  ['portal', 'split'],
];

const scenarioFile = (id: string): string => `import type { Scenario } from '../scenario';
import { says, silent } from './says';

export const ${screaming(id)}: readonly Scenario[] = [
  // One wording a row: where it stands, in which markup, what the page says.
  ...says('${id}', { rule: '${id}', codes: ['SSO-10'] }, [
${SHOWN.map(([place, markup], index) => `    ['${place}', '${markup}', '${STUB} ${index + 1}'],`).join('\n')}
  ]),
  // Pages that use the same words and must stay silent.
  ...silent('${id}-quiet', [['${STUB}: what it is', 'login', '<div class="alert alert-danger">${STUB}</div>']]),
];
`;

/** Adds an import in its place in the alphabet, and the name at the end of the list. */
export function listed(index: string, name: string, from: string): string {
  const line = `import { ${name} } from '${from}';`;
  const imports = index.split('\n').filter((one) => /^import \{/.test(one));
  const after = imports.findLast((one) => (one.match(/from '(.*)'/)?.[1] ?? '') < from);
  if (after === undefined) throw new Error('The list has no imports to stand beside.');
  const spread = /^ {2}\.\.\./m.test(index) ? '...' : '';
  // The first list of the file; others may follow.
  const end = /\n\](?=;| as const)/;
  if (!end.test(index)) throw new Error('The list was not found.');
  return index.replace(after, `${after}\n${line}`).replace(end, `\n  ${spread}${name},\n]`);
}

/** Adds a property at the end of the object that begins with `opening`. */
function withProperty(file: string, opening: RegExp, property: string): string {
  const found = opening.exec(file);
  const indent = found?.[1] ?? '';
  const end = found ? file.indexOf(`\n${indent}}`, found.index) : -1;
  if (end < 0) throw new Error('The table was not found.');
  return `${file.slice(0, end)}\n${indent}  ${property},${file.slice(end)}`;
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
  const sentences = SENTENCES.map((path): [string, string] => [
    path,
    withProperty(read(path), /^( *)happened: \{$/m, `'${id}': '${STUB}'`),
  ]);
  return [
    [rule, ruleFile(id)],
    [scenarios, scenarioFile(id)],
    [RULES, listed(read(RULES), camel(id), `./${id}`)],
    [SCENARIOS, listed(read(SCENARIOS), screaming(id), `./${id}`)],
    ...sentences,
    [CHECKS, withProperty(read(CHECKS), /^( *)export const FITTING\b/m, `'${id}': []`)],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const files = scaffold(process.argv[2] ?? '', (path) => readFileSync(path, 'utf8'), existsSync);
    for (const [path, text] of files) writeFileSync(path, text);
    console.log(`Written: ${files.map(([path]) => path).join(', ')}`);
    console.log(
      `Next: replace each "${STUB}" (grep -rn "${STUB}" lib tests/sites), then npm run words, npm run docs, npm run unit.`,
    );
    console.log('Step by step: CONTRIBUTING.md, A new state.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
