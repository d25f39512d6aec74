import { SHEET } from '@/tests/build/data/sheet';

/** Stands for what a content script needs only now and then. */
export const WORDS: readonly string[] = ['登入失敗', '$1 and $NAME$', 'a "quoted" \\ one', `from ${SHEET}`];
