import type { Rig } from './launch';

/** The builder keeps its draft as long as the browser lives, and tests share one: each begins with an empty form. */
export async function forgetDraft(rig: Rig): Promise<void> {
  const worker = await rig.worker();
  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.remove('builder-draft'));
}
