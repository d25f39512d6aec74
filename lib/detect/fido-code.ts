import type { Message } from './message';
export function fidoCodesIn(_m: Message): string[] {
  return [];
}
