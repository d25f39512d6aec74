import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '@/lib/config/parse';
import { NO_SIGNS } from '@/lib/detect/browser-signs';
import { alertTexts } from '@/lib/detect/dialog-texts';
import { evaluate } from '@/lib/detect/evaluate';
import { toMessage } from '@/lib/detect/message';
import { readMessages } from '@/lib/detect/page-messages';
import { triggersOf } from '@/lib/detect/triggers';
import { parseFrameFindings, parseRequest } from '@/lib/messages';
import { RULES } from '@/lib/rules';
import { summarizePage } from '@/lib/watch/page-summary';
import { urlErrors } from '@/lib/watch/url-errors';
import { document as wholePage } from '../sites/pages/layout';
import { nationalLogin } from '../sites/pages/national';
import { everyElement } from './findings-on';
import { CLOBBERED, hostileHtml, oddText, oddUrl } from './hostile-documents';

const RUNS = 300;
const SLOW = 120_000;
const TRIGGERS = triggersOf(RULES);
const ALL = { enabled: true, disabledRules: [], hiddenRules: [] };
const RULE_IDS = new Set(RULES.map(({ id }) => id));

/** One look; also how often it asked what can be seen, the dearest question of a real page. */
function look(page: Document, url: URL) {
  let asked = 0;
  const isVisible = () => {
    asked++;
    return true;
  };
  const summary = summarizePage(page, url, { isVisible, findShadowHosts: everyElement, isOwn: () => false });
  const facts = {
    ...summary,
    ...NO_SIGNS,
    messages: readMessages(page, url, summary, [], { isVisible, triggers: TRIGGERS }),
  };
  const findings = evaluate(RULES, { ...facts, unchangedMs: 0 }, [], 1000, ALL);
  return { asked, facts, findings };
}

/** In a browser a form's fields stand in for its properties of that name; this document's own forms need to be told. */
function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const field of page.querySelectorAll('form input[name]')) {
    const form = field.closest('form');
    const name = field.getAttribute('name') ?? '';
    if (form && CLOBBERED.includes(name)) Reflect.defineProperty(form, name, { configurable: true, value: field });
  }
  return page;
}

const LOGIN = new URL('https://oidc.tanet.edu.tw/oidc/v1/azp');
const FORM = '<input placeholder="請輸入帳號"><input type="password"><button>登入</button>';

describe('a look at any document', () => {
  it(
    'ends, throws nothing, and finds only what rules know',
    () => {
      fc.assert(
        fc.property(hostileHtml, oddUrl, (html, url) => {
          const page = parse(html);
          const size = page.getElementsByTagName('*').length + html.length;
          const { asked, findings } = look(page, url);
          expect(asked).toBeLessThanOrEqual(6 * size + 1000);
          for (const { rule } of findings) expect(RULE_IDS).toContain(rule);
        }),
        { numRuns: RUNS },
      );
    },
    SLOW,
  );

  it(
    'hears the error beside whatever else stands there',
    () => {
      const error = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
      const login = nationalLogin({ above: error });
      fc.assert(
        fc.property(fc.subarray([...CLOBBERED]), fc.string({ unit: 'binary', maxLength: 50 }), (names, tail) => {
          const fields = names.map((name) => `<input type=hidden name="${name}">`).join('');
          const page = parse(wholePage(`<form>${fields}${login.replace('<form ', '</form><form ')}</form>`));
          page.body.append(page.createTextNode(tail.slice(0, 20)));
          expect(look(page, LOGIN).findings.map(({ rule }) => rule)).toContain('access-token');
        }),
        { numRuns: 60 },
      );
    },
    SLOW,
  );

  it.each([
    ['1,000 levels', `${'<div>'.repeat(1000)}無法取得ACCESS_TOKEN`],
    ['1 MB in one text', `<p>${'錯誤'.repeat(500_000)}</p>`],
    ['1 MB in error mark-up', `<p class="error">${'無法取得'.repeat(250_000)}</p>`],
    ['20,000 errors', '<p class="error">錯誤</p>'.repeat(20_000)],
  ])(
    'costs no more than its size: %s',
    (_name, html) => {
      const { asked } = look(parse(`<!doctype html><body>${FORM}${html}</body>`), LOGIN);
      expect(asked).toBeLessThan(25_000);
    },
    SLOW,
  );

  it(
    'takes no word from an address but those of its error parameters',
    () => {
      const secret = fc.stringMatching(/^zq[a-z0-9]{12}$/);
      const names = fc.constantFrom(
        'state',
        'code',
        'login_hint',
        'token',
        'errors',
        'xerror',
        'id',
        'q',
        'ERROR_',
        'msgs',
      );
      fc.assert(
        fc.property(hostileHtml, secret, names, names, (html, word, one, other) => {
          const url = new URL(
            `https://oidc.tanet.edu.tw/oidc/v1/azp?${one}=${word}&error=zqknown#${other}=${word}&msg=zqknown`,
          );
          const { facts, findings } = look(parse(html), url);
          expect(JSON.stringify([facts.messages, findings])).not.toContain(word);
          expect(urlErrors(url.search, url.hash)).toEqual(['zqknown', 'zqknown']);
        }),
        { numRuns: RUNS },
      );
    },
    SLOW,
  );
});

describe('a reader of any text', () => {
  it(
    'alertTexts gives no more than the script holds',
    () => {
      const script = fc.array(
        fc.oneof(
          oddText,
          fc.constantFrom(
            'alert(',
            'confirm (',
            '"',
            "'",
            '`',
            '${',
            '}',
            ')',
            '\\',
            '+',
            ';',
            '/*',
            '//',
            '\n',
            'var a=',
            'a',
            '&#x110000;',
            '\\u{110000}',
          ),
        ),
        { maxLength: 40 },
      );
      fc.assert(
        fc.property(script, (parts) => {
          const code = parts.join('');
          const texts = alertTexts(code);
          expect(texts.length).toBeLessThanOrEqual(code.split(/alert|confirm/).length);
          for (const text of texts) expect(text.length).toBeLessThanOrEqual(code.length * 4);
        }),
        { numRuns: 3000 },
      );
    },
    SLOW,
  );

  it(
    'toMessage adds nothing to what was said',
    () => {
      fc.assert(
        fc.property(oddText, fc.constantFrom('text', 'alert', 'url', 'title'), fc.boolean(), (raw, source, marked) => {
          const message = toMessage(raw, source, marked);
          // Compatibility forms such as ㍿ spell out to a few letters each.
          expect(message?.text.length ?? 0).toBeLessThanOrEqual(raw.length * 18);
        }),
        { numRuns: 3000 },
      );
    },
    SLOW,
  );

  it(
    'no regular expression runs away on a long text: it would never end',
    () => {
      for (const piece of [
        '若',
        '如',
        'a ',
        '如果,',
        '「',
        '[9007]',
        ' '.repeat(9),
        '請',
        '2026/1/1 ',
        '者',
        'alert(',
        '&#',
        '\\u{',
        '`${',
      ]) {
        const long = piece.repeat(Math.floor(19_980 / piece.length));
        // Plain text is never longer than this where it is read.
        expect(toMessage(long.slice(0, 400), 'text', false)?.text.length ?? 0, piece).toBeLessThanOrEqual(400);
        expect(toMessage(long, 'text', true)?.text.length ?? 0, piece).toBeLessThanOrEqual(long.length);
        expect(alertTexts(`${long}alert("x")`).length, piece).toBeLessThanOrEqual(1);
      }
    },
    SLOW,
  );
});

describe('a reader of any value', () => {
  const anything = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  });

  it(
    'parseRequest and parseFrameFindings take or refuse',
    () => {
      fc.assert(
        fc.property(anything, (value) => {
          const request = parseRequest(value);
          if (request) expect(parseRequest(request)).toEqual(request);
          expect(parseFrameFindings(value)).toBeNull();
        }),
        { numRuns: 3000 },
      );
    },
    SLOW,
  );

  it(
    'parsePolicy keeps what is good, and what it keeps is good',
    () => {
      const names = fc.constantFrom(
        'enabled',
        'entries',
        'rules',
        'hints',
        'localContact',
        'locked',
        'deskNotes',
        'orgName',
        '__proto__',
        'constructor',
      );
      const value = fc.oneof(
        anything,
        oddText,
        fc.array(fc.dictionary(oddText, anything)),
        fc.constantFrom('panel', true),
      );
      fc.assert(
        fc.property(fc.oneof(anything, fc.dictionary(names, value)), (raw) => {
          const { policy } = parsePolicy(raw);
          expect(parsePolicy(policy)).toEqual({ policy, problems: [] });
          expect(Reflect.get({}, 'enabled')).toBeUndefined();
        }),
        { numRuns: 2000 },
      );
    },
    SLOW,
  );
});
