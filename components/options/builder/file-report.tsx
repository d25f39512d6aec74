import { useOptionsState } from '@/components/options/options-context';
import { HALF } from '@/lib/deploy/faults';
import type { ReadResult } from '@/lib/deploy/types';
import { ProblemList } from './problem-list';

interface Props {
  readonly name: string;
  readonly result: ReadResult;
}

/** What was read from a file, and what is wrong in it. */
export function FileReport({ name, result }: Props) {
  const { strings, language } = useOptionsState();
  const words = language === 'en' ? 'en' : 'zh';
  if (result.fault) {
    return (
      <p class="bad">
        {name}：{result.fault.message[words]} {strings.unchanged}
      </p>
    );
  }
  return (
    <>
      <p class="good">{strings.openedAs(name)}</p>
      {result.half && <p class="quiet">{HALF[result.half][words]}</p>}
      {result.problems.length > 0 && <p class="bad">{strings.leftOut}</p>}
      <ProblemList problems={result.problems} />
      {result.warnings.map((warning) => (
        <p key={warning.en} class="quiet">
          {warning[words]}
        </p>
      ))}
    </>
  );
}
