import { SHEET } from './sheet';
import { WORDS } from './words';

Reflect.set(globalThis, 'seen', { SHEET, WORDS });
