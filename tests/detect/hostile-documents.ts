import fc from 'fast-check';
import { triggersOf } from '@/lib/detect/triggers';
import { RULES } from '@/lib/rules';

const TRIGGERS = triggersOf(RULES);
/** Names of fields that stand in for what a form can do. */
export const CLOBBERED: readonly string[] = [
  'matches',
  'closest',
  'textContent',
  'childElementCount',
  'firstElementChild',
  'previousElementSibling',
  'shadowRoot',
];
const ELEMENTS =
  'div span p b i ul li table tr td h1 h3 form dialog article details a button label em x-card font'.split(' ');
const CLASSES =
  'alert alert-danger error swal2-popup toast modal show hidden faq chat-bot hint feedbackPanelERROR'.split(' ');

/** Half of a surrogate pair, direction overrides, zero widths, joiners, combining marks, controls, private use. */
const ODD = [
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0301',
  '\u0007',
  '\ue000',
  '\u{1f469}\u200d\u{1f4bb}',
  '\u2028',
];

/** Words that the rules look for, broken by what no person sees. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...TRIGGERS,
          '無法取得ACCESS_TOKEN',
          '姓名不同',
          '錯誤',
          '[9007]',
          '若',
          '？',
          '「',
          '，',
        ),
      },
      fc.constantFrom(...ODD),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
export const oddText: fc.Arbitrary<string> = words;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`).replaceAll('\0', '');

const attributes = fc
  .array(
    fc.oneof(
      fc.constantFrom(...CLASSES).map((name) => `class="${name}"`),
      fc.constantFrom(
        'role="alert"',
        'role=dialog',
        'hidden',
        'open',
        'style="display:none"',
        'inert',
        'dir=rtl',
        'contenteditable',
      ),
      words.map((text) => `title="${escaped(text)}" aria-label="${escaped(text)}" class="${escaped(text)}"`),
      fc.constantFrom(...CLOBBERED).map((name) => `id="${name}" name="${name}"`),
    ),
    { maxLength: 3 },
  )
  .map((list) => list.join(' '));

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    words.map(escaped),
    fc.constantFrom(...CLOBBERED).map((name) => `<input name="${name}">`),
    // A panel that is not ours, and pieces of markup that no parser likes.
    fc.constant('<sso-login-helper><p class="alert alert-danger">無法取得ACCESS_TOKEN</p></sso-login-helper>'),
    fc.constantFrom(
      '</div></form>',
      '<form><form>',
      '<table><p>',
      '<!--',
      ']]>',
      '<svg><desc><p>',
      '<template><p>錯誤</p></template>',
    ),
    fc
      .tuple(fc.constantFrom(...ELEMENTS), attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, own, inner]) => `<${name} ${own}>${inner.join('')}</${name}>`),
  ),
}));

/** A document as a hostile or broken page may have it. */
export const hostileHtml: fc.Arbitrary<string> = fc
  .tuple(words, attributes, fc.array(node, { maxLength: 5 }))
  .map(([title, own, nodes]) => `<!doctype html><title>${escaped(title)}</title><body ${own}>${nodes.join('')}</body>`);

/** An address of a watched page with anything in path, query and fragment. */
export const oddUrl: fc.Arbitrary<URL> = fc
  .tuple(
    fc.constantFrom('oidc.tanet.edu.tw', 'kh.sso.edu.tw', 'fido.moi.gov.tw', 'www.sso.edu.tw'),
    fc.oneof(fc.constantFrom('/oidc/v1/azp', '/cncreturnpage', '//', '/%E0%A4%A', '/a'.repeat(500)), words),
    words,
    words,
  )
  .map(([host, path, query, hash]) => {
    const url = new URL(`https://${host}/`);
    url.pathname = path;
    url.search = query;
    url.hash = hash;
    return url;
  });
