import { type ExplainedText, explain } from '@/lib/detect/explain';
import type { Config } from '@/lib/types/config';
import type { PageKind } from '@/lib/types/page';
import { FORMAT, type PageDescription, VERSION } from './format';
import { detectionInputOf } from './replay';

/** How the detector takes a text that stands alone on a page of this kind, in error mark-up or not. */
export function explainMessage(
  text: string,
  kind: PageKind,
  marked: boolean,
  config: Config,
): readonly ExplainedText[] {
  const page: PageDescription = {
    format: FORMAT,
    version: VERSION,
    extension: '',
    madeOn: '',
    host: '',
    path: '/',
    title: '',
    kind,
    elsewhere: [],
    lines: [
      marked
        ? { depth: 0, tag: 'div', role: 'alert', classes: ['alert', 'alert-danger'], text }
        : { depth: 0, tag: 'p', text },
    ],
  };
  const { rules, facts, trail } = detectionInputOf(page, config);
  return explain(rules, facts, trail, 0).texts;
}
