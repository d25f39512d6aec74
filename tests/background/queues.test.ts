import { expect, it } from 'vitest';
import { createQueues } from '@/lib/background/queues';

/** Work that is done when the test says so. */
function held() {
  let done = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { work: () => promise, done };
}

it('does the work of one line in turn', async () => {
  const queues = createQueues(10);
  const { work, done } = held();
  const order: string[] = [];
  const first = queues.run(1, async () => {
    await work();
    order.push('first');
  });
  const second = queues.run(1, async () => order.push('second'));
  done();
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
});

it('lets no line wait for another, however full that is', async () => {
  const queues = createQueues(3);
  const { work, done } = held();
  const flood = Array.from({ length: 20_000 }, () =>
    queues.run(1, work).then(
      () => 'done',
      () => 'refused',
    ),
  );
  await expect(queues.run(2, async () => 'at once')).resolves.toBe('at once');
  done();
  const ends = await Promise.all(flood);
  expect(ends.filter((end) => end === 'done')).toHaveLength(3);
});

it('goes on after work that fails, and takes new work when there is room again', async () => {
  const queues = createQueues(1);
  await expect(queues.run(1, async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(queues.run(1, async () => 'next')).resolves.toBe('next');
  expect(queues.size).toBe(0);
});

it('never refuses what must not be lost', async () => {
  const queues = createQueues(1);
  const { work, done } = held();
  const first = queues.run(1, work);
  const last = queues.last(1, async () => 'forgotten');
  await expect(queues.run(1, work)).rejects.toThrow();
  done();
  await first;
  await expect(last).resolves.toBe('forgotten');
});
