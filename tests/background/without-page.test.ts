// @vitest-environment node
import { expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { judgeDialog } from '@/lib/detect/judge-dialog';

it('texts of dialogs are judged where there is no page, as in the service worker', () => {
  const reply = judgeDialog("alert('無法取得ACCESS_TOKEN')", 'oidc.tanet.edu.tw', 'callback', DEFAULTS, 0);
  expect(reply).toEqual({ speaks: true, steps: [expect.objectContaining({ event: 'alert', rule: 'access-token' })] });
});
