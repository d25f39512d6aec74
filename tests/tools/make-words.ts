/**
 * Writes the word tables that the watcher carries on every login page, from the words of rules, page kinds and clicks.
 *
 * Usage: npm run words
 */
import { writeFileSync } from 'node:fs';

const { wordModules } = await import('./words/word-modules');

for (const [path, { comment, constants }] of wordModules()) {
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${typeof value === 'string' ? JSON.stringify(value) : value};`,
  );
  writeFileSync(path, `// Written by \`npm run words\`; do not edit.\n/** ${comment} */\n${lines.join('\n')}\n`);
  console.log(`${path}: ${lines.join('').length} characters`);
}
