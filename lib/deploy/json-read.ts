import { syntaxFault } from './faults';
import type { ReadFault } from './types';

/** JSON text as a value, or what is wrong with it; the line where the browser's parser tells a place. */
export function parseJson(text: string): { readonly value: unknown } | { readonly fault: ReadFault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line = /line (\d+)/.exec(message)?.[1];
    const position = /position (\d+)/.exec(message)?.[1];
    if (line !== undefined) return { fault: syntaxFault('JSON', Number(line)) };
    if (position === undefined) return { fault: syntaxFault('JSON') };
    return { fault: syntaxFault('JSON', text.slice(0, Number(position)).split('\n').length) };
  }
}
