import { FIELDS, type Shape } from '../config/fields';

/** The whole policy as one shape. */
export const POLICY_SHAPE: Shape = { type: 'object', fields: FIELDS };
