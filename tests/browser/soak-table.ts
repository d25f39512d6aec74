/** What was measured on a healthy login page after so many logins, garbage collected before. Sizes in bytes. */
export interface Sample {
  readonly after: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly session: number;
  readonly local: number;
}

export interface Soak {
  readonly samples: readonly Sample[];
  readonly counts: { readonly right: number; readonly missed: number; readonly wrong: number };
  readonly live: { readonly rounds: number; readonly wrong: number };
  readonly minutes: number;
  /** The day of the run. */
  readonly date: string;
}

const number = (value: number): string => Math.round(value).toLocaleString('en-US');

/** The soak section of docs/reliability.md. */
export function soakTable({ samples, counts, live, minutes, date }: Soak): string {
  const rows = samples.map(
    ({ after, heap, nodes, listeners, documents, session, local }) =>
      `| ${[after, heap / 1024, nodes, listeners, documents, session, local].map(number).join(' | ')} |`,
  );
  return [
    `Run on ${date}: ${number(counts.right + counts.missed + counts.wrong)} logins in one browser session within ${number(minutes)} minutes; ` +
      `states missed: ${counts.missed}; wrong hints: ${counts.wrong}. ` +
      `Beside them one document in which an error came and went ${number(live.rounds)} times; not answered or not withdrawn: ${live.wrong}.`,
    '',
    '| After logins | Heap of the content process, KiB | Nodes | Listeners | Documents | storage.session, bytes | storage.local, bytes |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}
