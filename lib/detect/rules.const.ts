import { ready } from './ready';
import { RULES as WRITTEN } from './rules';

/** Every known failure state, ready to be compared. */
export const RULES = WRITTEN.map(ready);
