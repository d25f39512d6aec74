import { describe, expect, it } from 'vitest';
import { FIELDS } from '@/lib/config/fields';
import { parsePolicy, parseSettings } from '@/lib/config/parse';
import { DEFAULTS } from '@/lib/config/resolve';
import { CONFIGURED, POLICY, SETTINGS } from '@/lib/types/policy-fields';

describe('the table of policy fields', () => {
  it('has each name once', () => {
    const names = CONFIGURED.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(DEFAULTS)).toEqual(names);
  });

  it.each(POLICY.map((field) => [field.name, field] as const))(
    '%s: its default is empty or what it takes itself',
    (name, field) => {
      const empty: unknown = field.shape.type === 'array' ? [] : field.shape.type === 'object' ? null : '';
      const value: unknown = field.default;
      if (JSON.stringify(value) === JSON.stringify(empty)) return;
      expect(parsePolicy({ [name]: value })).toEqual({ policy: { [name]: value }, problems: [] });
    },
  );

  it('can lock exactly what users may set', () => {
    const settable = FIELDS.filter(({ userSetting }) => userSetting).map(({ name }) => name);
    for (const { name } of FIELDS)
      expect(parsePolicy({ locked: [name] }).problems.length, name).toBe(settable.includes(name) ? 0 : 1);
    expect(SETTINGS.map(({ name }) => name)).toEqual([...settable, 'hiddenRules']);
    for (const { name } of FIELDS)
      if (!settable.includes(name))
        expect(parseSettings({ [name]: DEFAULTS[name as keyof typeof DEFAULTS] })).toEqual({});
  });

  it('calls every choice of a setting something, in both languages', () => {
    for (const { name, userSetting, shape, choices } of FIELDS)
      if (userSetting && shape.type === 'string') {
        expect(Object.keys(choices ?? {}), name).toEqual(shape.choices);
        for (const { zh, en } of Object.values(choices ?? {})) expect([zh, en]).not.toContain('');
      }
  });
});
