import { utf8WithMark } from './bytes';
import { reachedBy } from './checks';
import type { School } from './schools';
import { TARGETS } from './targets';
import type { DeployFile } from './types';

/** A cell of the table: nothing that a spreadsheet would take for a formula or for the end of the cell. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`;

const HEAD = ['line', 'school', 'folder', 'files', 'desk', 'entries', 'install'];

function rowOf({ line, folder, input: { policy, install } }: School, count: number): string[] {
  const installs = Object.keys(install ?? {}).length > 0;
  return [
    String(line),
    policy.orgName ?? '',
    folder,
    String(count),
    policy.localContact?.name ?? policy.localContact?.phones?.[0] ?? '',
    String(policy.entries?.length ?? 0),
    installs ? 'yes' : 'no',
  ];
}

/** Every kind of file for one school, and what removes it; only where a browser has an id to file the values under. */
const filesOf = ({ folder, input }: School): DeployFile[] =>
  TARGETS.filter((target) => reachedBy(target, input.ids).length > 0).flatMap((target) => [
    ...target.write(input).map((file) => ({ ...file, name: `${folder}/${target.id}/${file.name}` })),
    ...target
      .remove(input)
      .map((file) => ({ ...file, name: `${folder}/${target.id}/remove/${file.name.replace(/^remove\//, '')}` })),
  ]);

/** All files of all schools in folders by school and kind, and `summary.csv`. The same list gives the same bytes. */
export function districtFiles(schools: readonly School[]): DeployFile[] {
  if (schools.length === 0) return [];
  const all = schools.map((school) => ({ school, files: filesOf(school) }));
  const rows = [HEAD, ...all.map(({ school, files }) => rowOf(school, files.length))];
  const summary = rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  return [...all.flatMap(({ files }) => files), { name: 'summary.csv', content: utf8WithMark(summary) }];
}
