import { describe, expect, it } from 'vitest';
import PAGES from '../sites/independent/third.json';
import { document as wholePage } from '../sites/pages/layout';
import { findingsOn } from './findings-on';

interface Page {
  readonly id: string;
  /** The rule that must stand first; empty: silence. */
  readonly expect: string;
  readonly code?: string;
  readonly url: string;
  readonly title: string;
  readonly about: string;
  readonly html: string;
}

const pages: readonly Page[] = PAGES;

const foundOn = ({ html, title, url }: Page) =>
  findingsOn(/^<!doctype/i.test(html) ? html : wholePage(html, title), url);

/** Pages by a third hand, from what is known of the real ones, without sight of the rules. */
describe('a page by a third hand', () => {
  it.each(pages.map((page) => [`${page.id}: ${page.about}`, page] as const))('%s', (_, page) => {
    const [first] = foundOn(page);
    expect(first?.rule ?? '').toBe(page.expect);
    if (page.code) expect(first?.codes[0]).toBe(page.code);
  });
});
