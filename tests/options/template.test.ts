import { expect, it } from 'vitest';
import { fill, type Template } from '@/lib/text/template';

const CALL: Template<'name' | 'phone'> = '打電話給{name}：{phone}';

it('puts each value into its place', () => {
  expect(fill(CALL, { name: '服務台', phone: 117 })).toBe('打電話給服務台：117');
});

it('takes nothing that a value holds for a place or a sign', () => {
  expect(fill(CALL, { name: '{phone} $& $1', phone: '{name}' })).toBe('打電話給{phone} $& $1：{name}');
});

it('leaves a place of which nothing is known', () => {
  const text: Template<never> = '{what}';
  expect(fill(text, {})).toBe('{what}');
});
