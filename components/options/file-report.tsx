import type { ReadResult } from '@/lib/deploy/types';
import { useOptionsState } from './options-context';

interface Props {
  readonly name: string;
  readonly result: ReadResult;
}

/** What was read from a file, and what is wrong in it. */
export function FileReport({ name, result }: Props) {
  const { strings, language } = useOptionsState();
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <section class="block" role="status">
      {result.fault ? (
        <p class="bad">
          {name}：{result.fault.message[words]}
        </p>
      ) : (
        <p class="good">{strings.openedAs(name)}</p>
      )}
      <ul class="problems">
        {result.problems.map(({ path, reason }) => (
          <li key={path}>
            <code>{path}</code> {strings.reasons[reason]}
          </li>
        ))}
        {result.warnings.map((warning) => (
          <li key={warning.en}>{warning[words]}</li>
        ))}
      </ul>
    </section>
  );
}
