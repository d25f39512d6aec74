import { phoneHref } from '@/lib/faq/hrefs';
import { phoneParts } from '@/lib/faq/tel-href';
import { fill } from '@/lib/text/template';
import { useWords } from './words';

interface Props {
  /** Whose number it is. */
  readonly name: string;
  /** As it is written: one number or several, with extensions. */
  readonly phone: string;
}

/** What is written for a telephone, each number in it a link; an extension alone is text. */
export function PhoneLinks({ name, phone }: Props) {
  const { common } = useWords();
  return (
    <>
      {phoneParts(phone).map(({ text, number }) =>
        number === null ? (
          <span key={text}>{text}</span>
        ) : (
          <a key={text} href={phoneHref(number)} aria-label={fill(common.call, { name, phone: text.trim() })}>
            {text}
          </a>
        ),
      )}
    </>
  );
}
