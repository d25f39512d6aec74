const compiled = new Map<string, RegExp>();

/** Whether text holds what a regular expression from a `*.const.ts` asks for; compiled when first used. */
export function holds(text: string, source: string): boolean {
  let expression = compiled.get(source);
  if (!expression) {
    expression = new RegExp(source);
    compiled.set(source, expression);
  }
  return expression.test(text);
}
