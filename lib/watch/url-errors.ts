/** Parameters in which login systems hand over an error; no other parameter is ever looked at. */
const ERROR_PARAMETER = /^(?:err(?:or)?(?:_?(?:desc(?:ription)?|message|msg|code))?|message|msg|reason)$/i;
const LONGEST = 300;
/** Of a longer address nothing is read: tokens make it long, but not this long. */
const LONGEST_QUERY = 16_000;
const MOST_ERRORS = 8;

function decodeTwice(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/**
 * Error texts in an address: the values of `error`, `error_description` and
 * their like, from query and fragment, decoded (twice where a county encodes
 * twice). They are compared at once and kept nowhere.
 */
export function urlErrors(search: string, hash: string): string[] {
  const fragment = hash.slice(hash.indexOf('?') + 1).replace(/^#\/?/, '');
  const texts: string[] = [];
  for (const query of [search, fragment].filter(({ length }) => length <= LONGEST_QUERY)) {
    for (const [name, value] of new URLSearchParams(query)) {
      if (texts.length >= MOST_ERRORS) return texts;
      if (ERROR_PARAMETER.test(name) && value !== '' && value.length <= LONGEST) texts.push(decodeTwice(value));
    }
  }
  return texts;
}
