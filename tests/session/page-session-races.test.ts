import { expect, it } from 'vitest';
import { open, page } from './open-session';

const TOKEN = '無法取得ACCESS_TOKEN';

it('does not count the wait on one page towards the next', async () => {
  const { look, shown, become } = open(page('fido-wait'));
  await look(1000);
  for (let i = 0; i < 19; i++) await look(200);
  become(page('fido-qr'));
  for (let i = 0; i < 3; i++) await look();
  expect(shown).toEqual([]);
});

it('does not say anew on the next page what the wait on the last has shown', async () => {
  const { look, shown, become } = open(page('fido-wait'));
  for (let i = 0; i < 6; i++) await look(1000);
  expect(shown).toEqual([['SSO-11']]);
  become(page('fido-qr'));
  for (let i = 0; i < 4; i++) await look();
  expect(shown).toEqual([['SSO-11'], []]);
});

it('leaves a panel closed when an answer comes that cannot know of it yet', async () => {
  let release: (() => void) | undefined;
  let asked = 0;
  const { look, shown, session } = open(page('callback', TOKEN), [], {
    answer: (reply) => (++asked === 1 ? reply : new Promise((resolve) => (release = () => resolve(reply)))),
  });
  await look();
  await look();
  session.did('leave');
  session.dismissed(['access-token']);
  release?.();
  for (let i = 0; i < 6; i++) await look();
  expect(shown).toEqual([['SSO-10'], []]);
});

it('forgets a closed panel with the background, once that has known of it', async () => {
  let asked = 0;
  const { look, shown, session } = open(page('callback', TOKEN), [], {
    answer: (reply) => (++asked > 1 ? { ...reply, dismissed: [] } : reply),
  });
  await look();
  await look();
  session.dismissed(['access-token']);
  for (let i = 0; i < 3; i++) await look();
  session.did('leave');
  for (let i = 0; i < 6; i++) await look();
  expect(shown).toEqual([['SSO-10'], [], ['SSO-10']]);
});
