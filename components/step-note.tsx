import { checksEn } from '@/lib/strings/checks.en';
import { checksZh } from '@/lib/strings/checks.zh-TW';
import type { StepMark } from '@/lib/support/step-mark';
import { useWords } from './words';

/** What the checks of this computer have told of a step: that it is fine, or what is wrong and what to do. */
export function StepNote({ mark }: { readonly mark: StepMark }) {
  const { common, language } = useWords();
  if (mark.state === 'fine') {
    return (
      <span class="step-fine">
        <span aria-hidden="true">✓</span> {common.stepFine}
      </span>
    );
  }
  const words = (language === 'en' ? checksEn : checksZh).judged[mark.check].bad;
  return (
    <span class="step-cause">
      <strong>{common.likely}</strong> {words.result} <span>{words.next}</span>
    </span>
  );
}
