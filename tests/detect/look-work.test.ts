import { describe, expect, it } from 'vitest';
import { markedCandidates, plainCandidates } from '@/lib/detect/candidates';
import { messagesOn } from '@/lib/detect/page-messages';
import { squeeze } from '@/lib/text/fold';

/** How many nodes a walk over a body has touched. */
function visited(html: string, search: (root: HTMLElement) => unknown): number {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  let touched = 0;
  const walk = page.createTreeWalker.bind(page);
  page.createTreeWalker = (root, show, filter) =>
    walk(root, show, (node) => {
      touched++;
      return typeof filter === 'function' ? filter(node) : NodeFilter.FILTER_ACCEPT;
    });
  search(page.body);
  return touched;
}

const nested = (depth: number, times: number): string =>
  `${'<div class="error">'.repeat(depth)}錯誤${'</div>'.repeat(depth)}`.repeat(times);

describe('a look at boxes within boxes', () => {
  it.each([
    ['one pile', nested(400, 1)],
    ['many piles', nested(60, 60)],
    ['many boxes', nested(1, 5000)],
  ])('visits no more than a page has: %s', (_name, html) => {
    expect(visited(html, markedCandidates)).toBeLessThan(30_000);
    expect(visited(html, (root) => plainCandidates(root))).toBeLessThan(30_000);
  });

  it('looks closely at no more texts than a page has messages', () => {
    const page = new DOMParser().parseFromString(
      `<!doctype html><body>${'<p class="error">錯誤</p>'.repeat(2000)}`,
      'text/html',
    );
    let asked = 0;
    const isVisible = (): boolean => {
      asked++;
      return true;
    };
    const glance = { kind: 'login', host: 'kh.sso.edu.tw', roots: [page.body] } as const;
    messagesOn(page, { search: '', hash: '', pathname: '/' }, glance, [], { isVisible, triggers: ['錯誤'] });
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(500);
  });

  it('takes no word of scripts and styles for one of the page, however long they are', () => {
    const code = '/* 錯誤 */ '.repeat(3000);
    const read = (html: string): number => {
      const page = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
      let walks = 0;
      const walk = page.createTreeWalker.bind(page);
      page.createTreeWalker = (...given) => {
        walks++;
        return walk(...given);
      };
      const glance = { kind: 'login', roots: [page.body] } as const;
      messagesOn(page, { pathname: '/', search: '', hash: '' }, glance, [], {
        isVisible: () => true,
        triggers: [squeeze('錯誤')],
      });
      return walks;
    };
    const beside = `<script>${code}</script><style>${code}</style>`;
    expect(read(`<p>登入</p>${beside}<p>帳號</p>${beside}`)).toBe(0);
    expect(read(`${beside}<p>錯誤</p>${beside}`)).toBe(1);
    expect(read(`${beside}<p>${'登'.repeat(10_001)}</p><p>錯誤</p>`)).toBe(0);
  });

  it('still finds the one error of an ordinary page', () => {
    const page = new DOMParser().parseFromString(`<!doctype html><body>${nested(3, 1)}`, 'text/html');
    expect(markedCandidates(page.body)).toHaveLength(3);
  });
});
