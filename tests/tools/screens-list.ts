import { PAGE_SHOTS } from './screens-pages';
import { PANEL_SHOTS } from './screens-panel';
import type { Shot } from './shot';

/** Every surface in every state. */
export const SHOTS: readonly Shot[] = [...PANEL_SHOTS, ...PAGE_SHOTS];
