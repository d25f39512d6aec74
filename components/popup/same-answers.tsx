import { SchoolMark } from '../school-mark';
import type { Listed } from './group-hits';
import { ListedTitle } from './listed-title';
import { usePopup } from './popup-context';

interface Props {
  readonly same: readonly Listed[];
  readonly query: string;
}

/** More than these are named by their codes alone. */
const IN_FULL = 4;

/** The entries that share an option's answer: every code, the first ones with their questions. */
export function SameAnswers({ same, query }: Props) {
  const { strings } = usePopup();
  return (
    <span class="same">
      <span class="same-label">{strings.sameAnswer}</span>{' '}
      {same.slice(0, IN_FULL).map((listed) => (
        <span key={listed.entry.code} class="same-line" data-code={listed.entry.code}>
          <span class="code">{listed.entry.code}</span> {listed.entry.origin === 'school' && <SchoolMark />}{' '}
          <ListedTitle listed={listed} query={query} />
        </span>
      ))}{' '}
      {same.slice(IN_FULL).map(({ entry }) => (
        <span key={entry.code} class="same-code" data-code={entry.code}>
          {entry.code}{' '}
        </span>
      ))}
    </span>
  );
}
