import { expect, it } from 'vitest';
import { removeLeftovers } from '@/lib/page/leftovers';

it('takes away every panel that an earlier version left, and nothing of the page', () => {
  document.body.innerHTML =
    '<p>登入</p><sso-login-helper></sso-login-helper><div><sso-login-helper></sso-login-helper></div>';
  document.documentElement.append(document.createElement('sso-login-helper'));
  removeLeftovers(document, 'sso-login-helper');
  expect(document.querySelectorAll('sso-login-helper')).toHaveLength(0);
  expect(document.body.innerHTML).toBe('<p>登入</p><div></div>');
});
