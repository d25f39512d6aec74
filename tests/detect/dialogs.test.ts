import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchDialogs } from '@/lib/detect/dialogs';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => stop.abort());

const turn = () => new Promise<void>((resolve) => queueMicrotask(resolve));

it('reads a script whose text comes after its element', async () => {
  const seen: string[] = [];
  watchDialogs(document, stop.signal, (texts) => seen.push(...texts));
  const script = document.createElement('script');
  script.type = 'module';
  document.body.append(script);
  await turn();
  script.append("alert('無法取得ACC");
  await turn();
  expect(seen).toEqual([]);
  script.append("ESS_TOKEN')");
  await turn();
  expect(seen).toEqual(['無法取得ACCESS_TOKEN']);
});

it('tells each text once', async () => {
  const seen: string[] = [];
  watchDialogs(document, stop.signal, (texts) => seen.push(...texts));
  document.body.setAttribute('onload', "alert('無法取得ACCESS_TOKEN')");
  document.body.append('1');
  await turn();
  document.body.append('2');
  await turn();
  expect(seen).toEqual(['無法取得ACCESS_TOKEN']);
});
