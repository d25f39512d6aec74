// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaffold } from '../tools/new-rule';
import { copyProject, type ProjectCopy } from './project-copy';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('a new rule', () => {
  it.each(['', 'Session', 'one', '../up-x', 'a b-c'])('is refused where its id is %j', (id) => {
    expect(() => scaffold(id, read, existsSync)).toThrow('no rule id');
  });

  it('is refused where its id is taken', () => {
    expect(() => scaffold('access-token', read, existsSync)).toThrow('already there');
  });

  describe('in a copy of the project', () => {
    let copy: ProjectCopy;
    beforeAll(() => {
      copy = copyProject();
      for (const [path, text] of scaffold('session-lost', read, existsSync)) copy.put(path, text);
    });
    afterAll(() => copy.remove());

    it('is listed, and its tests fail until they are filled in', () => {
      const { stdout } = spawnSync(
        'node_modules/.bin/vitest',
        [
          'run',
          '--config',
          'tests/vitest.config.ts',
          'tests/detect/scenarios.test.ts',
          '-t',
          'session-lost',
          '--reporter=verbose',
        ],
        { cwd: copy.folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
      );
      expect(stdout).toMatch(/× .*session-lost-1/);
      expect(stdout).toMatch(/× .*session-lost-quiet-1/);
    }, 60_000);
  });
});
