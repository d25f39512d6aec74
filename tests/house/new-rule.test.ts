// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaffold } from '../tools/new-rule';
import { STUB } from '../tools/stub';
import { copyProject, type ProjectCopy } from './project-copy';

/** No state will ever be called so. */
const ID = 'made-up-for-the-scaffold';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('a new rule', () => {
  it.each(['', 'Session', 'one', '../up-x', 'a b-c'])('is refused where its id is %j', (id) => {
    expect(() => scaffold(id, read, existsSync)).toThrow('no rule id');
  });

  it('is refused where its id is taken', () => {
    expect(() => scaffold('access-token', read, existsSync)).toThrow('already there');
  });

  describe('in a copy of the project', () => {
    const files = scaffold(ID, read, existsSync);
    let copy: ProjectCopy;
    beforeAll(() => {
      copy = copyProject();
      for (const [path, text] of files) copy.put(path, text);
    });
    afterAll(() => copy.remove());

    const run = (command: string, ...args: string[]): string => {
      const { stdout, stderr } = spawnSync(resolve('node_modules/.bin', command), args, {
        cwd: copy.folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      });
      return stdout + stderr;
    };
    const test = (...args: string[]): string =>
      run('vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=verbose', ...args);

    it('compiles', () => {
      expect(run('tsc', '--noEmit')).toBe('');
    });

    it('is listed, and a test names what is left to fill in', () => {
      const said = test('tests/rules/filled-in.test.ts');
      expect(said).toContain('× ');
      for (const place of [
        `lib/rules/states/${ID}.ts`,
        `tests/sites/scenarios: ${ID}`,
        `lib/strings/panel.zh-TW.ts: happened['${ID}']`,
        `lib/strings/panel.en.ts: happened['${ID}']`,
      ])
        expect(said).toContain(place);
    });

    it('has scenarios that fail until they are filled in', () => {
      const said = test('tests/detect/scenarios.test.ts', '-t', `${ID}-`);
      expect(said).toMatch(new RegExp(`× .*tests/detect/scenarios\\.test\\.ts > scenarios > ${ID}-1`));
    });

    it('is complete once its words are there', () => {
      for (const [path, text] of files) copy.put(path, filledIn(text));
      const words = run('tsx', 'tests/tools/make-words.ts');
      expect(words).toContain('lib/watch/prefilter-words.ts');
      const said = test(
        'tests/rules/filled-in.test.ts',
        'tests/watch/word-modules.test.ts',
        '-t',
        `${ID}|filled|fill in|generated`,
      );
      expect(said).toMatch(/Tests {2}\d+ passed/);
      expect(said).not.toContain('× ');
    }, 300_000);
  });
});

/** A text of the scaffold as a person would fill it in. */
const filledIn = (text: string): string =>
  text
    .replaceAll(`${STUB} ${ID} A`, '連線埠')
    .replaceAll(`${STUB} ${ID} B`, '卡死')
    .replaceAll(`<div class="alert alert-danger">${STUB}</div>`, '<ul><li>連線埠</li><li>說明</li></ul>')
    .replaceAll(new RegExp(`${STUB} (\\d)'`, 'g'), "連線埠已卡死'")
    .replaceAll(STUB, '連線埠卡死');
