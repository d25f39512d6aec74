import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/store';
import { markedCandidates, plainCandidates } from '@/lib/detect/candidates';
import { createDetector } from '@/lib/detect/detector';
import { readMessages } from '@/lib/detect/page-messages';
import { squeeze } from '@/lib/text/fold';
import type { PageSummary } from '@/lib/types/look';
import { summarizePage } from '@/lib/watch/page-summary';

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
    const summary = { kind: 'login', host: 'kh.sso.edu.tw', roots: [page.body] } as const;
    readMessages(page, { search: '', hash: '', pathname: '/' }, summary, [], { isVisible, triggers: ['錯誤'] });
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(500);
  });

  it('asks once for a text in many boxes whether it can be seen', () => {
    const page = new DOMParser().parseFromString(`<!doctype html><body>${nested(60, 2)}`, 'text/html');
    const asked: Element[] = [];
    const isVisible = (element: Element): boolean => asked.push(element) > 0;
    const summary = { kind: 'login', host: 'kh.sso.edu.tw', roots: [page.body] } as const;
    readMessages(page, { search: '', hash: '', pathname: '/' }, summary, [], { isVisible, triggers: ['錯誤'] });
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('walks through a box within boxes once', () => {
    expect(visited(nested(60, 2), markedCandidates)).toBeLessThan(500);
  });

  it('takes over no more texts into boxes around boxes than it would have walked through', () => {
    const many = '<i>錯</i>'.repeat(3000);
    const html = `${'<div class="error">'.repeat(300)}${many}${'</div>'.repeat(300)}`;
    const page = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
    const { push } = Array.prototype;
    let taken = 0;
    Array.prototype.push = function (...given: unknown[]) {
      taken += given.length;
      return push.apply(this, given);
    };
    try {
      markedCandidates(page.body);
    } finally {
      Array.prototype.push = push;
    }
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(60_000);
  });

  it('asks a summary for nothing dear that no rule goes by', () => {
    const page = new DOMParser().parseFromString('<!doctype html><body><p class="error">無法取得', 'text/html');
    const isVisible = (): boolean => true;
    const plain = summarizePage(page, new URL('https://kh.sso.edu.tw/login'), {
      isVisible,
      findShadowHosts: () => [],
      isOwn: () => false,
    });
    let asked = 0;
    const summary: PageSummary = {
      ...plain,
      kind: 'login',
      text: '無法取得',
      get hidesError() {
        asked++;
        return false;
      },
    };
    const place = { search: '', hash: '', pathname: '/' };
    createDetector({ document: page, place, isVisible, config: () => DEFAULTS }).read({
      summary,
      trail: [],
      unchangedMs: 0,
      dialogs: [],
    });
    expect(asked).toBe(0);
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
      const summary = { host: 'oidc.tanet.edu.tw', kind: 'login', roots: [page.body] } as const;
      readMessages(page, { pathname: '/', search: '', hash: '' }, summary, [], {
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
