import { phoneHref } from '@/lib/faq/hrefs';
import { telNumber } from '@/lib/faq/tel-href';
import { WebLink } from './web-link';

/** Addresses and telephone numbers in words of ours or of an office; and what stands on a Chinese page, in English words. */
const LINKED =
  /(https:\/\/[^\s（）()]+|\(0\d\)\d{8}|0800-080-117|070\d{8}|\(\p{Script=Han}[\p{Script=Han}／A-Z]{1,13}\))/u;
const NAME = /\p{Script=Han}/u;

/** A text as it stands, its addresses and telephone numbers as links, Chinese names in English words whole and marked. */
export function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(LINKED).map((part, index) => {
        // `split` puts what the group has matched at the odd places.
        if (index % 2 === 0) return part;
        if (NAME.test(part))
          return (
            <span key={index} class="name" lang="zh-Hant-TW">
              {part}
            </span>
          );
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
