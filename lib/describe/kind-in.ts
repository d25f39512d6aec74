import { PAGE_KINDS, type PageKind } from '@/lib/types/page';

/** A kind of page in its known form, whoever says it. */
export const kindIn = (value: unknown): PageKind => PAGE_KINDS.find((kind) => kind === value) ?? 'other';
