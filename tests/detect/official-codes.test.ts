import { describe, expect, it } from 'vitest';
import { FIDO_NUMBERS, WAITING_NUMBERS } from '@/lib/faq/fido-numbers';
import { findingsOn } from './findings-on';

const OFFICIAL = FIDO_NUMBERS.filter(({ from }) => !WAITING_NUMBERS.includes(from)).flatMap(({ from, texts }) =>
  // A fragment that asks asserts nothing by itself.
  texts.filter((text) => !text.includes('是否')).map((text) => [from, text] as const),
);

/** What the watcher looks for is derived from the texts themselves, so that none can be left out of it. */
describe('an official text in plain mark-up passes its own gate', () => {
  it.each(OFFICIAL)('[%i] %s', (number, text) => {
    const [first] = findingsOn(`<p>[${number}] ${text}</p>`, 'https://oidc.tanet.edu.tw/fido/start');
    expect(first?.codes[0]).toBe(`FIDO-${number}`);
  });
});
