/** Elements that a description names; others are told as `div`, or as `span` where they stand in a line. */
const TAGS: ReadonlySet<string> = new Set(
  'a abbr address article aside b big blockquote body br button caption cite code dd details dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input kbd label legend li main mark nav ol p pre q s samp section select small span strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul'.split(
    ' ',
  ),
);

/** The roles of WAI-ARIA 1.2 that an element of a page may have: words of a standard, nobody's own. */
const ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);

/**
 * Parts of names by which pages say what an element is for. A name without one says nothing that anybody needs, and may
 * be somebody's own.
 */
const MEANING =
  /err|danger|fail|invalid|negative|fatal|denied|critical|alert|warn|toast|snack|notif|messag|msg|feedback|result|prompt|growl|info|success|tips?$|^tips?|hint|note|help|muted|desc|remark|remind|dialog|modal|popup|swal|layer|foot|copyright|side|board|marquee|bulletin|news|nav|menu|chat|form-text|breadcrumb|^ng$|faq/i;
/** Words joined by hyphens, at most two figures at the end, one behind a word within: `swal2-popup`. */
const NAME = /^[A-Za-z](?:[A-Za-z]|\d(?=-[A-Za-z])|[-_](?=[A-Za-z])){0,39}[-_]?\d{0,2}$/;
const MOST_NAMES = 6;

export const knownTag = (tag: string): string => {
  const small = tag.toLowerCase();
  return TAGS.has(small) ? small : 'div';
};

export const knownRole = (role: string): string | undefined => (ROLES.has(role.trim()) ? role.trim() : undefined);

/** The names among these that many pages use. */
export const knownNames = (names: string): string[] =>
  names
    .split(/\s+/)
    .filter((name) => NAME.test(name) && MEANING.test(name))
    .slice(0, MOST_NAMES);

const WORDS = /^[A-Za-z][A-Za-z]{0,23}(?:[-_.][A-Za-z]{1,23}){0,3}$/;
const MASK = '*';

/** A path of which only words are left: `/users/chen88/login` has a sign in place of the name. */
export const maskedPath = (path: string): string =>
  path
    .slice(0, 300)
    .split('/')
    .map((part) => (part === '' || WORDS.test(part) ? part : MASK))
    .join('/');
