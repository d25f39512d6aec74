import { describePage } from '@/lib/describe/describe-page';
import { FORMAT, type PageDescription, VERSION } from '@/lib/describe/format';
import { readDescription } from '@/lib/describe/parse-description';
import { judgeElsewhere } from '@/lib/detect/asked';
import { askedInputOf, OURS_ONLY } from '../detect/findings-asked';
import { isVisibleByMarkup } from '../detect/findings-on';

/**
 * The description that a person would save of a page, through the text of its file.
 * @throws where it can't be read again.
 */
export function descriptionOf(html: string, url: string | URL): PageDescription {
  const place = new URL(url);
  const input = askedInputOf(html, place);
  const made = {
    format: FORMAT,
    version: VERSION,
    extension: '0.1.0',
    madeOn: '2026-01-05',
    host: place.hostname,
    kind: input.seenAs,
    elsewhere: judgeElsewhere(input, OURS_ONLY, 0),
    ...describePage({
      document: new DOMParser().parseFromString(html, 'text/html'),
      place,
      isVisible: isVisibleByMarkup,
    }),
  };
  const read = readDescription(JSON.stringify(made));
  if (typeof read === 'string') throw new Error(read);
  return read;
}
