import { native } from './session/native';

/**
 * Data that stands in the package's own catalogue of messages: see `lib/build/catalogue.ts`. Throws where it can't be
 * read, as in a copy of the content script that an update has left behind.
 */
export const fromCatalogue = (name: string): unknown[] => JSON.parse(native.i18n.getMessage(name));
