import { districtFiles } from '@/lib/deploy/district';
import { readSchools, type School } from '@/lib/deploy/schools';
import type { DeployFile, DeployInput, TargetId } from '@/lib/deploy/types';

export const SCHOOLS = 150;

/** A district's list: each school with a number of its own. */
export const listOf = (count: number): string =>
  `學校,服務台,電話\n${Array.from({ length: count }, (_, at) => `第 ${at + 1} 國小,資訊組,04-1234-5678 轉 ${at + 1}`).join('\n')}\n`;

/** All files that a list of 150 schools gives. */
export function districtOf(common: Omit<DeployInput, 'policy'>): {
  readonly schools: readonly School[];
  readonly files: readonly DeployFile[];
} {
  const content = new TextEncoder().encode(listOf(SCHOOLS));
  const { schools } = readSchools([{ name: 'schools.csv', content }, undefined], common);
  return { schools, files: districtFiles(schools) };
}

/**
 * What all these files hold for one school.
 * @param number of the school, from 1
 * @returns the files of one kind, and those that remove them, under the names that they have in their folder
 */
export function filesOfSchool(
  all: readonly DeployFile[],
  number: number,
  kind: TargetId,
): { readonly files: readonly DeployFile[]; readonly removal: readonly DeployFile[] } {
  const folder = `第 ${number} 國小/${kind}/`;
  const own = all.flatMap((file) =>
    file.name.startsWith(folder) ? [{ ...file, name: file.name.slice(folder.length) }] : [],
  );
  const isRemoval = ({ name }: DeployFile): boolean => name.startsWith('remove/');
  return {
    files: own.filter((file) => !isRemoval(file)),
    removal: own.filter(isRemoval).map((file) => ({ ...file, name: file.name.slice('remove/'.length) })),
  };
}
