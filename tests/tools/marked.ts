/**
 * A document in which what stands between `<!-- name -->` and `<!-- /name -->` is `content`; a name such as `fields:zh`
 * ends at `<!-- /fields -->`.
 * @throws where the marks are missing.
 */
export function withMarked(text: string, name: string, content: string): string {
  const [kind] = name.split(':');
  const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${kind} -->)`);
  if (!place.test(text)) throw new Error(`There is no <!-- ${name} --> … <!-- /${kind} -->.`);
  return text.replace(place, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
}
