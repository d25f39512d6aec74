import { afterEach, beforeEach, expect, it } from 'vitest';
import { alertTexts } from '@/lib/detect/dialog-texts';
import { watchDialogs } from '@/lib/watch/dialog-scripts';

beforeEach(() => document.body.replaceChildren());
// The end of the parsing ends the watching.
afterEach(() => document.dispatchEvent(new Event('DOMContentLoaded')));

const turn = () => new Promise<void>((resolve) => queueMicrotask(resolve));

it('reads a script whose text comes after its element', async () => {
  const found: string[] = [];
  watchDialogs(document, { said: (code) => found.push(code), unsaid: () => undefined });
  const script = document.createElement('script');
  script.type = 'module';
  document.body.append(script);
  await turn();
  script.append("alert('無法取得ACC");
  await turn();
  expect(found.map((code) => alertTexts(code))).toEqual([[]]);
  script.append("ESS_TOKEN')");
  await turn();
  expect(found.map((code) => alertTexts(code))).toEqual([[], ['無法取得ACCESS_TOKEN']]);
});

it('reads a script that a page puts in front of others', async () => {
  const found: string[] = [];
  document.body.innerHTML = '<script>var a</script><script>var b</script>';
  watchDialogs(document, { said: (code) => found.push(code), unsaid: () => undefined });
  const script = document.createElement('script');
  script.type = 'module';
  document.body.prepend(script);
  script.append("alert('無法取得ACCESS_TOKEN')");
  await turn();
  expect(found).toEqual(["alert('無法取得ACCESS_TOKEN')"]);
});

it('hands over what the body does on load when that comes, and once', async () => {
  const found: string[] = [];
  watchDialogs(document, { said: (code) => found.push(code), unsaid: () => undefined });
  document.body.setAttribute('onload', "alert('無法取得ACCESS_TOKEN')");
  document.body.append('1');
  await turn();
  expect(found).toEqual([]);
  window.dispatchEvent(new Event('load'));
  window.dispatchEvent(new Event('load'));
  expect(found).toEqual(["alert('無法取得ACCESS_TOKEN')"]);
});
