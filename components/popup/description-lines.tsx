import type { Line, PageDescription } from '@/lib/describe/format';
import type { StrikeKey } from '@/lib/describe/strike';
import { kindsZh } from '@/lib/strings/kinds.zh-TW';
import { usePopup } from './popup-context';
import { useLookStrings } from './use-look-strings';

interface Props {
  readonly description: PageDescription;
  readonly struck: ReadonlySet<StrikeKey>;
  readonly onToggle: (key: StrikeKey) => void;
}

/** How far in a line stands at most: the popup is narrow. */
const DEEPEST_SHOWN = 8;

/** What the file says of an element beside its words. */
const markOf = ({ tag, role, classes, id, red }: Line): string =>
  tag === undefined
    ? ''
    : [
        tag,
        ...(classes ?? []).map((name) => `.${name}`),
        ...(id === undefined ? [] : [`#${id}`]),
        ...(role === undefined ? [] : [`[${role}]`]),
        ...(red ? ['[red]'] : []),
      ].join('');

/** Every line of the file as it is saved; a click strikes it out, another takes that back. */
export function DescriptionLines({ description, struck, onToggle }: Props) {
  const { language } = usePopup();
  const strings = useLookStrings();
  const row = (key: StrikeKey, mark: string, words: string, depth = 0) => (
    <li key={key} style={{ paddingInlineStart: `${Math.min(depth, DEEPEST_SHOWN) * 7}px` }}>
      <button
        type="button"
        class="line"
        aria-pressed={struck.has(key)}
        aria-label={strings.strike(`${mark} ${words}`.trim())}
        onClick={() => onToggle(key)}
      >
        {mark !== '' && <code>{mark}</code>} <span>{words}</span>
      </button>
    </li>
  );
  const wordsOf = ({ text, omitted, field }: Line): string =>
    [
      ...(field === undefined ? [] : [`〔${strings.fields[field]}〕`]),
      text ?? (omitted === undefined ? '' : strings.omitted(omitted)),
    ].join(' ');
  const { host, path, title, kind, elsewhere, lines } = description;
  return (
    <ul class="lines">
      {row('host', strings.host, host)}
      {row('path', strings.path, path)}
      {row('title', strings.pageTitle, title)}
      <li class="line-fixed">
        <code>{strings.kind}</code> {language === 'en' ? kind : kindsZh[kind]}
      </li>
      {elsewhere.map(({ rule, codes }) => (
        <li key={rule} class="line-fixed">
          <code>{strings.elsewhere}</code> {rule} {codes.join(' ')}
        </li>
      ))}
      {lines.map((line, index) => row(index, markOf(line), wordsOf(line), line.depth))}
    </ul>
  );
}
