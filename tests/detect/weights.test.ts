import { expect, it } from 'vitest';
import { WEIGHTS } from '@/lib/detect/signal-weights';
import { SETS } from '../sites/sets';
import { UNSAID } from '../sites/sets/unsaid';
import { fit, readPage } from './fit';

const SLOW = 600_000;

it(
  'the table of weights is what npm run fit makes of the labelled pages',
  () => {
    const pages = [...SETS.flatMap((set) => set.pages), ...UNSAID].map(readPage);
    expect(fit(pages)).toEqual(WEIGHTS);
  },
  SLOW,
);
