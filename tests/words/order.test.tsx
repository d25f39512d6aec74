import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { entryByCode } from '@/lib/faq';
import { freshBrowser, must, openPopup } from '../popup/open-popup';
import { found, panelWith } from './surfaces';

beforeEach(freshBrowser);

/** Kinds of parts by their class, as they follow each other in a surface. */
const PARTS = ['try-first', 'who', 'official', 'notes'];
const ORDER = ['headline', ...PARTS];

function orderIn(root: Element): string[] {
  const parts = [...root.querySelectorAll(`h1, h2, ${PARTS.map((part) => `.${part}`).join(', ')}`)];
  return parts
    .filter((part) => part.closest('details, .others') === null)
    .map((part) =>
      /^H[12]$/.test(part.tagName) ? 'headline' : (PARTS.find((name) => part.classList.contains(name)) ?? ''),
    );
}

/** By code, the rule that leads to it, and whether it has notes. */
const CASES: readonly (readonly [code: string, rule: string, notes: boolean])[] = [
  ['SSO-3', 'device-too-old', true],
  ['SSO-10', 'access-token', false],
  ['SSO-12', 'no-biometrics', true],
  ['SSO-A5', 'pin-problem', false],
  ['FIDO-32004', 'fido-code', false],
];

describe.each(CASES)('%s', (code, rule, notes) => {
  const expected = ORDER.filter((part) => notes || part !== 'notes');

  it('has its parts in the one order in panel, popup and print', async () => {
    const panel = panelWith([found(rule, code)]);
    expect(orderIn(must('.body'))).toEqual(expected);
    panel.remove();
    await openPopup(`#${code}`);
    expect(orderIn(must('article'))).toEqual(expected);
    await openPopup(`#print/${code}`);
    expect(orderIn(must('article'))).toEqual(expected);
  });

  it('has what one can do with it after the answer', async () => {
    await openPopup(`#${code}`);
    const [answer, actions] = [must('.official'), must('.actions')];
    expect(answer.compareDocumentPosition(actions) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });
});

describe('the headline', () => {
  it.each([
    [
      'the meaning of a TW FidO code with its number',
      [found('fido-code', 'FIDO-1101')],
      'QR Code 或推播放太久，已經失效（代碼 1101）。',
    ],
    ['that of another', [found('fido-code', 'FIDO-32004')], '綁定金鑰不見了（代碼 32004）。'],
    [
      'that the card is locked, where it is',
      [found('pin-problem', 'SSO-A5', 'SSO-1')],
      '自然人憑證已鎖卡，解鎖之後才能再用。',
    ],
    [
      'what the rule says, where the entry does not know better',
      [found('login-loop', 'SSO-A2')],
      '登入後一再回到登入頁。',
    ],
  ])('is %s', (_what, findings, words) => {
    panelWith(findings);
    expect(must('h2').textContent?.trim()).toBe(words);
  });

  it('is a school’s question, with its answer right below and no check of the computer before it', () => {
    panelWith([found('school-1', 'SCHOOL-1')], {
      orgName: '幸福國小',
      entries: [{ question: '讀卡機未連線怎麼辦？', answer: '請先換一個 USB 插槽。' }],
    });
    expect(must('h2').textContent).toBe('讀卡機未連線怎麼辦？ 學校提供');
    expect(must('h2').nextElementSibling?.className).toBe('official');
    expect(must('.official').textContent).toContain('幸福國小');
    expect(document.querySelector('.self-checks')).toBeNull();
  });
});

describe('an error that nobody knows', () => {
  const unknown = [found('unknown-error')];

  it.each([
    [
      'zh-TW',
      '看看可以問誰',
      ['給客服的資料', '搜尋問答'],
      /單一簽入、縣市帳號找教育雲端客服；行動自然人憑證、讀卡機找/,
    ],
    ['en', 'See whom to ask', ['Details for the help desk', 'Search the FAQ'], /county accounts ask.*card readers ask/],
  ] as const)(
    'promises no answer, and offers the text for the desk before the search: %s',
    (language, pill, buttons, which) => {
      const closed = panelWith(unknown, { language }, {}, true);
      expect(closed.querySelector('.pill-main')?.textContent).toBe(`SSO-A3${pill}`);
      closed.remove();
      const open = panelWith(unknown, { language });
      expect([...open.querySelectorAll('.body button.action')].map(({ textContent }) => textContent)).toEqual(buttons);
      expect(open.querySelector('.body p')?.textContent).toMatch(which);
      expect(open.querySelector('.try-first, .official')).toBeNull();
    },
  );

  it('on the page of the card and its app names their desk first, elsewhere that for accounts', () => {
    const host = vi.spyOn(location, 'hostname', 'get');
    onTestFinished(() => host.mockRestore());
    const firstOn = (name: string): string | null | undefined => {
      host.mockReturnValue(name);
      return panelWith(unknown).querySelector('.who .contact-name')?.firstChild?.textContent;
    };
    expect(firstOn('fido.moi.gov.tw')).toBe('行動自然人憑證客服');
    expect(firstOn('oidc.tanet.edu.tw')).toBe('教育雲端客服');
  });
});

describe('the answer', () => {
  it.each([
    ['an official one', found('access-token', 'SSO-10'), '官方答覆'],
    ['one of ours', found('cookies-blocked', 'SSO-A1'), '說明'],
    ['that of a TW FidO code', found('fido-code', 'FIDO-1101'), '代碼的原文'],
  ])('does not ask the question again: %s', (_kind, finding, label) => {
    panelWith([finding]);
    const answer = must('.official');
    expect(answer.querySelector('h3')?.textContent?.trim()).toBe(label);
    expect(answer.querySelector('.question')).toBeNull();
    const question = entryByCode(finding.codes[0] ?? '')?.question ?? '';
    if (label !== '代碼的原文') expect(answer.textContent).not.toContain(question);
  });
});

describe('other entries', () => {
  const titles = (): string[] => [...document.querySelectorAll('.others > h3')].map((one) => one.textContent ?? '');

  it('of one finding are possible, of a further one were seen', () => {
    panelWith([found('login-loop', 'SSO-A2', 'SSO-10', 'SSO-4'), found('name-mismatch', 'SSO-16')]);
    expect(titles()).toEqual(['也可能是', '也看到']);
    expect(document.querySelectorAll('.others details')).toHaveLength(3);
  });

  it('with the very same answer are named by their codes', () => {
    panelWith([found('bounced-after-binding', 'SSO-15', 'SSO-4')]);
    expect(titles()).toEqual([]);
    expect(must('.body').textContent).toContain('答覆相同 SSO-4');
  });

  it('open with their steps', () => {
    panelWith([found('login-loop', 'SSO-A2', 'SSO-10')]);
    expect(must('.others details').textContent).toContain('從剛才要進入的網站首頁重新按登入');
  });
});

it('an unofficial step says so, an official one does not', () => {
  panelWith([found('pin-problem', 'SSO-1')]);
  const marks = [...document.querySelectorAll('.try-first li')].map(
    (step) => step.querySelector('.unofficial') !== null,
  );
  expect(marks).toEqual([false, false, false]);
  panelWith([found('access-token', 'SSO-10')]);
  expect(document.querySelectorAll('.try-first .unofficial')).toHaveLength(2);
});

it('a note that leads to no next step stays out of the panel', async () => {
  panelWith([found('pin-problem', 'SSO-1')]);
  expect(document.querySelector('.notes')).toBeNull();
  await openPopup('#SSO-1');
  expect(must('.notes').textContent).toContain('114-09-23');
});

it('a long answer is folded in the popup, whole after a click, and left out in nothing', async () => {
  await openPopup('#SSO-3');
  const quote = must('.official blockquote');
  expect(quote.classList.contains('folded')).toBe(true);
  expect(quote.textContent).toContain('可逕洽自然人憑證客服專線0800-080-117');
  must('.unfold').click();
  await Promise.resolve();
  expect(quote.querySelector('a[href="tel:0800080117"]')).not.toBeNull();
});
