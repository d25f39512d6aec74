import type { CommonStrings } from '@/lib/strings/common.zh-TW';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { SchoolMark } from './school-mark';
import { useWords } from './words';

/** Who has made a correction, as its label. */
export const correctionBy = (by: string, common: CommonStrings): string =>
  fill(common.correction, { by: by || common.school });

/** What a school has to correct of an official desk. Goes before the desk's numbers: nobody dials first and reads then. */
export function Correction({ contact: { correction } }: { readonly contact: Contact }) {
  const { common } = useWords();
  if (!correction) return null;
  return (
    <p class="correction">
      <SchoolMark /> <strong>{correctionBy(correction.by, common)}</strong> {correction.text}
    </p>
  );
}
