// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy';

const TABLE = 'lib/types/policy-fields.ts';
const WORDS = 'lib/config/field-words.ts';

/** Two settings of the user's and one text of the school's, before the field that stands last in the table. */
const NEW_FIELDS = `
  { name: 'sound', userSetting: true, default: 'off', shape: choice('off', 'soft') },
  { name: 'calm', userSetting: true, default: false, shape: { type: 'boolean' } },
  { name: 'room', default: '', shape: text(20) },
  { name: 'hiddenEntries',`;

const NEW_WORDS = `
  sound: {
    title: { zh: '提示音', en: 'Sound' },
    description: { zh: '出現提示時的聲音', en: 'What is heard with a hint' },
    choices: { off: { zh: '無聲', en: 'Silent' }, soft: { zh: '輕聲', en: 'A soft one' } },
  },
  calm: {
    title: { zh: '沒有動畫', en: 'Calm' },
    description: { zh: '說明卡不動', en: 'Nothing moves' },
  },
  room: {
    title: { zh: '資訊組位置', en: 'Room' },
    description: { zh: '哪一棟、哪一間', en: 'Where it is' },
  },
  hiddenEntries: {`;

/** What must be true of the new fields, as a test that is played in the copy. */
const CASES = `
import { describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { parsePolicy } from '@/lib/config/parse';
import { DEFAULTS, resolveConfig } from '@/lib/config/resolve';
import { managedSchema } from '@/lib/config/schema';
import { readMirror, readSettings } from '@/lib/config/store';
import { valuesInForce } from '@/lib/config/in-force';
import { readPolicyFile } from '@/lib/deploy/read';
import { TARGETS } from '@/lib/deploy/targets';
import type { Config, Policy, Settings } from '@/lib/types/config';
import type { PolicyField } from '@/lib/types/shapes';
import { text } from '@/lib/types/shapes';
import { bytesOf } from '../deploy/files';
import { IDS } from '../deploy/policies';
import { choose, click, labelled, leave, must, openOptions, type } from '../options/open-options';
import { fieldTable } from '../tools/field-table';

const policy: Policy = { sound: 'soft', calm: true, room: '三樓' };

describe('the new fields', () => {
  it('are types', () => {
    const chosen: Settings = { sound: 'off', calm: false };
    const held: Pick<Config, 'sound' | 'calm' | 'room'> = { sound: 'off', calm: false, room: '' };
    expect(resolveConfig({}, {})).toMatchObject(held);
    expect(resolveConfig(policy, chosen)).toMatchObject(chosen);
    // @ts-expect-error: no such choice
    const wrong: Policy = { sound: 'loud' };
    // @ts-expect-error: not the user's to choose
    const planted: Settings = { room: 'x' };
    // @ts-expect-error: the settings page has no control for a text
    const typed: PolicyField = { name: 'x', userSetting: true, default: '', shape: text(20) };
    expect([wrong, planted, typed]).toHaveLength(3);
  });
  it('are parsed, and refused where they are wrong', () => {
    expect(parsePolicy(policy)).toEqual({ policy, problems: [] });
    expect(parsePolicy({ sound: 'loud', calm: 'x' }).problems).toEqual([
      { path: 'sound', reason: 'choice' },
      { path: 'calm', reason: 'type' },
    ]);
  });
  it('are kept in the mirror', () => {
    expect(readMirror({ state: 'received', policy, problems: [], at: 1 })?.policy).toEqual(policy);
  });
  it('have a default, which a policy replaces', () => {
    expect([DEFAULTS.sound, DEFAULTS.calm, DEFAULTS.room]).toEqual(['off', false, '']);
    expect(resolveConfig(policy, undefined)).toMatchObject(policy);
    expect(valuesInForce(policy, {}).find(({ field }) => field.name === 'room')).toMatchObject({ value: '三樓', origin: 'policy' });
  });
  it('are the user’s where the table says so, unless they are locked', () => {
    expect(readSettings({ sound: 'soft', calm: true, room: 'x' })).toEqual({ sound: 'soft', calm: true });
    expect(parsePolicy({ locked: ['sound', 'calm'] }).problems).toEqual([]);
    expect(parsePolicy({ locked: ['room'] }).problems).toEqual([{ path: 'locked[0]', reason: 'choice' }]);
    expect(resolveConfig({ locked: ['sound'] }, { sound: 'soft', calm: true })).toMatchObject({ sound: 'off', calm: true });
  });
  it('stand in the schema and in the guide', () => {
    expect(managedSchema().properties).toMatchObject({ sound: { type: 'string' }, calm: { type: 'boolean' }, room: { type: 'string' } });
    expect(fieldTable('zh')).toContain('| \`sound\` | 提示音 | \`off\`、\`soft\` | \`off\` |');
    expect(fieldTable('en')).toContain('| \`room\` | Room | text, ≤ 20 characters |');
  });
  it.each(TARGETS)('go into files and come back: $id', (target) => {
    for (const file of target.write({ policy: { ...policy, locked: ['sound'] }, ids: IDS })) {
      if (/\\.(?:admx|txt|sh)$|-install\\.json$/.test(file.name)) continue;
      expect(readPolicyFile(file.name, bytesOf(file), IDS).policy).toEqual({ ...policy, locked: ['sound'] });
    }
  });
  it('are chosen on the settings page', async () => {
    await openOptions('settings');
    await click(must('label', '輕聲'));
    await click(must('fieldset', '沒有動畫').querySelector('label') ?? document.body);
    expect((await browser.storage.local.get('settings')).settings).toEqual({ sound: 'soft', calm: true });
  });
  it('are greyed there where they are locked', async () => {
    await openOptions('settings', { policy: { state: 'received', policy: { locked: ['sound'] }, problems: [], at: 1 } });
    expect(must<HTMLFieldSetElement>('fieldset', '提示音').disabled).toBe(true);
    expect(must<HTMLFieldSetElement>('fieldset', '沒有動畫').disabled).toBe(false);
  });
  it('are filled in, with their choices in words, in the builder, and can be locked there', async () => {
    await openOptions('builder');
    await type(labelled('資訊組位置'), '三樓');
    const sound = must('.field', '提示音').querySelector('select');
    if (!sound) throw new Error('nothing to choose');
    expect(sound.textContent).toContain('輕聲');
    await choose(sound, 'soft');
    expect(must('label.choice', '提示音').querySelector('input')?.type).toBe('checkbox');
    await type(labelled('資訊組位置'), 'x'.repeat(21));
    await leave(labelled('資訊組位置'));
    expect(must('.problems').textContent).toContain('資訊組位置：太短或太長。可以填：文字，≤ 20 字');
  });
});
`;

const changed = (path: string, from: RegExp, to: string): string => {
  const text = readFileSync(path, 'utf8');
  const next = text.replace(from, () => to);
  if (next === text) throw new Error(`${path} has no place for a field`);
  return next;
};

describe('a policy field that is added to the table, with its words', () => {
  let copy: ProjectCopy;
  const run = (command: string, ...args: string[]) => {
    const { stdout, stderr } = spawnSync(resolve('node_modules/.bin', command), args, {
      cwd: copy.folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return stdout + stderr;
  };

  beforeAll(() => {
    copy = copyProject();
    copy.put(TABLE, changed(TABLE, /\n {2}\{ name: 'hiddenEntries',/, NEW_FIELDS));
    copy.put(WORDS, changed(WORDS, /\n {2}hiddenEntries: \{/, NEW_WORDS));
    copy.put('tests/options/new-field.test.ts', CASES);
  });
  afterAll(() => copy.remove());

  it('works everywhere', () => {
    const said = run('vitest', 'run', '--config', 'tests/vitest.config.ts', 'tests/options/new-field.test.ts');
    expect(said).toMatch(/Tests {2}\d+ passed \(\d+\)/);
    expect(said).not.toContain('failed');
  });

  it('is a type, too', () => {
    expect(run('tsc', '--noEmit')).toBe('');
  });

  it('doesn’t compile without its words', () => {
    copy.put(WORDS, readFileSync(WORDS, 'utf8'));
    const said = run('tsc', '--noEmit');
    expect(said).toContain(WORDS);
    for (const name of ['sound', 'calm', 'room']) expect(said.split('missing')[1]).toContain(name);
  });
});
