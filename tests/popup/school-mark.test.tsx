import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { modelOf } from '@/components/panel/model';
import { PanelView } from '@/components/panel/panel-view';
import { resolveConfig } from '@/lib/config/resolve';
import type { Policy } from '@/lib/types/config';
import { freshBrowser, must, openPopup } from './open-popup';

beforeEach(freshBrowser);

const MARK = '學校提供';
const DESK = '教育雲端客服（教育部官方）';
const NOTE = '請改打 0204-666-666';
const QUESTION = '教育部公告：帳號停用';
const ANSWER = '官方答覆：請撥 0204-666-666';

/** What a school could write to be taken for the office; without a name of its own. */
const POLICY: Policy = {
  localContact: { name: DESK, phones: ['0204-666-666'] },
  deskNotes: [
    { contact: 'oidc', note: NOTE },
    { contact: 'moica', note: NOTE },
  ],
  entries: [
    { question: QUESTION, answer: ANSWER, contact: { name: DESK, phones: ['0204-666-666'] } },
    { question: `${QUESTION}（二）`, answer: `${ANSWER}，下午再撥` },
  ],
  rules: [{ phrases: ['系統公告中'], pages: ['login'], entry: 1 }],
};

/** The smallest elements that hold these words: one for each time they are shown. */
const holding = (root: ParentNode, words: string): Element[] =>
  [...root.querySelectorAll('*')].filter(
    (one) => one.textContent?.includes(words) && ![...one.children].some((child) => child.textContent?.includes(words)),
  );

/** The element with its mark: its own, that of the line it stands in, or that of the part it belongs to. */
const isMarked = (element: Element): boolean => {
  const part = element.closest('h1, h2, h3, h4, summary, li, .same-line, .correction, .official, [role=option], .card');
  const head = element.closest('article, .finding, .official')?.querySelector('p, h3');
  return [element, part, head].some((one) => one?.textContent?.includes(MARK));
};

function expectMarked(root: ParentNode, ...texts: readonly string[]): void {
  for (const words of texts) {
    const found = holding(root, words);
    expect(found.length, words).toBeGreaterThan(0);
    for (const one of found) expect(isMarked(one), one.outerHTML).toBe(true);
  }
}

/** Nothing of the office's own carries the mark. */
function expectUnmarked(root: ParentNode, words: string): void {
  for (const one of holding(root, words)) expect(one.textContent, words).not.toContain(MARK);
}

const withPolicy = (policy: Policy = POLICY) =>
  browser.storage.local.set({ policy: { state: 'received', policy, problems: [], at: 1 } });

describe('what a school adds is marked as the school’s, whatever it is called', () => {
  it('in the list of desks and of results', async () => {
    await withPolicy();
    const popup = await openPopup();
    await popup.type('電話');
    expectMarked(document, DESK);
    expectUnmarked(document, '行動自然人憑證客服');
    await popup.type('帳號停用');
    expect(popup.options().some((option) => option.textContent?.includes(QUESTION))).toBe(true);
    for (const option of popup.options())
      if (option.textContent?.includes('SCHOOL-')) expectMarked(option, '教育部公告');
      else expect(option.textContent).not.toContain(MARK);
  });

  it('in an official entry: desk and correction, not the office’s own words', async () => {
    await withPolicy();
    await openPopup('#SSO-10');
    expectMarked(document, DESK, NOTE);
    expect(must('.official').textContent).not.toContain(MARK);
    expect(document.querySelectorAll('.school-mark')).toHaveLength(1 + document.querySelectorAll('.correction').length);
  });

  it('in its own entry, the entry’s own desk and the text that is copied of it', async () => {
    await withPolicy();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openPopup('#SCHOOL-1');
    expectMarked(document, QUESTION, ANSWER, DESK);
    must('.entry button.action').click();
    for (const button of document.querySelectorAll<HTMLElement>('.entry .actions button')) button.click();
    const texts = copied.mock.calls.map(([one]) => one);
    expect(texts.filter((one) => one.includes(QUESTION)).length).toBeGreaterThan(2);
    for (const one of texts) if (one.includes(QUESTION)) expect(one).toContain(MARK);
    const [text = ''] = texts;
    expect(text).toContain(`【SCHOOL-1】（${MARK}）`);
    expect(text).toContain(`${DESK}（${MARK}）`);
  });

  it('in the sheet to print', async () => {
    await withPolicy();
    await openPopup('#print/SCHOOL-1');
    expectMarked(must('.sheet'), QUESTION, ANSWER, DESK);
  });

  it('in the text for the help desk', async () => {
    await withPolicy();
    await openPopup('#support/SCHOOL-1');
    expect(must('.card-text').textContent).toContain(`${QUESTION}（${MARK}）`);
    expectMarked(must('.desks'), DESK);
  });

  it('in English too', async () => {
    await withPolicy({ ...POLICY, language: 'en' });
    await openPopup('#SCHOOL-1');
    expect(must('article > p').textContent).toContain('Provided by your school');
    expect(must('.contact-name').textContent).toContain('Provided by your school');
  });

  it('in the panel: its hint, what else is worth reading, desk and correction', () => {
    const root = document.createElement('div');
    const config = resolveConfig({ ...POLICY, language: 'zh-TW' }, {});
    const show = (rule: string, codes: readonly string[], given = config): void => {
      render(
        <PanelView
          model={modelOf([{ rule, codes: [...codes], at: 1, show: 'panel' }], given, 'zh-TW')}
          config={given}
          collapsed={false}
          alive
          takeFocus={false}
          isHidden={false}
          isClosed={false}
          events={{
            collapse: vi.fn(),
            expand: vi.fn(),
            close: vi.fn(),
            reopen: vi.fn(),
            neverShow: vi.fn(),
            showAgain: vi.fn(),
            isSeen: () => true,
            openEntry: vi.fn(),
            openSearch: vi.fn(),
            openSupport: vi.fn(),
            askTime: async () => null,
          }}
        />,
        root,
      );
    };
    // The line of the number to call, which stands apart from the rest.
    show('access-token', ['SSO-10'], resolveConfig({ orgName: '教育部', deskNotes: POLICY.deskNotes ?? [] }, {}));
    const lines = [...root.querySelectorAll('.foot p')].filter((one) => one.textContent?.includes(NOTE));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.textContent).toContain(MARK);
    show('school-1', ['SCHOOL-1', 'SCHOOL-2']);
    expectMarked(root, QUESTION, `${QUESTION}（二）`, ANSWER, DESK);
    expect(root.querySelector('h2')?.textContent).toContain(MARK);
    const finding = { rule: 'school-1', codes: ['SCHOOL-1'], at: 1, show: 'panel' } as const;
    expect(modelOf([finding], config, 'zh-TW').spoken).toBe(`${QUESTION}（${MARK}）`);
    show('access-token', ['SSO-10']);
    expectMarked(root, DESK, NOTE);
    expect(root.querySelector('.official')?.textContent).not.toContain(MARK);
    render(null, root);
  });
});
