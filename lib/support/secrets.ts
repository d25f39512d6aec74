import type { SecretKind } from './secret-kind';
import { OF_LOGIN } from './secrets-of-login';
import { OF_PERSON } from './secrets-of-person';

/** Everything that is masked before a text leaves; docs/privacy.md lists the same (`npm run docs`). */
export const SECRETS: readonly SecretKind[] = [...OF_PERSON, ...OF_LOGIN];
