import { phoneHref } from '@/lib/faq/hrefs';
import { telNumber } from '@/lib/faq/tel-href';
import { WebLink } from './web-link';

/** Addresses and telephone numbers in words of ours or of an office. */
const LINKED = /(https:\/\/[^\s（）()]+|\(0\d\)\d{8}|0800-080-117|070\d{8})/;

/** A text as it stands, its addresses and telephone numbers as links. */
export function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(LINKED).map((part, index) => {
        // `split` puts what the group has matched at the odd places.
        if (index % 2 === 0) return part;
        return part.startsWith('https:') ? (
          <WebLink key={index} address={part} />
        ) : (
          <a key={index} class="number" href={phoneHref(telNumber(part))}>
            {part}
          </a>
        );
      })}
    </>
  );
}
