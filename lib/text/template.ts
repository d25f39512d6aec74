/** A text with places in braces that values are put into: `打電話給{name}：{phone}`. Plain data, unlike a function. */
export type Template<Place extends string> = string & { readonly places?: Place };

/** The text of a template with its values. What a value holds is never taken for a place. */
export function fill<Place extends string>(
  template: Template<Place>,
  values: Readonly<Record<Place, string | number>>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(known[name] ?? place));
}
