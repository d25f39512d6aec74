/** Whether text holds what a regular expression from a `*.const.ts` asks for. Browsers keep what they have compiled. */
export const holds = (text: string, source: string): boolean => new RegExp(source).test(text);
