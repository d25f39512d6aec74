/** Elements that a description names; others are told as `div`, or as `span` where they stand in a line. */
const TAGS: ReadonlySet<string> = new Set(
  'a abbr address article aside b big blockquote body br button caption cite code dd details dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input kbd label legend li main mark nav ol p pre q s samp section select small span strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul'.split(
    ' ',
  ),
);

const ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog article banner button complementary contentinfo dialog form grid gridcell heading link list listitem log main navigation note region row search status table'.split(
    ' ',
  ),
);

/**
 * Parts of names by which pages say what an element is for. A name without one says nothing that anybody needs, and may
 * be somebody's own.
 */
const MEANING =
  /err|danger|fail|invalid|negative|fatal|denied|critical|alert|warn|toast|snack|notif|messag|msg|feedback|result|prompt|growl|info|success|tips?$|^tips?|hint|note|help|muted|desc|remark|remind|dialog|modal|popup|swal|layer|foot|copyright|side|board|marquee|bulletin|news|nav|menu|chat|form-text|breadcrumb|^ng$|faq/i;
/** Words joined by hyphens, at most two figures at the end. */
const NAME = /^[A-Za-z](?:[A-Za-z]|[-_](?=[A-Za-z])){0,39}[-_]?\d{0,2}$/;
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
