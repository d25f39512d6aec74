import { DEFAULTS } from '@/lib/config/resolve';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployFile, DeployInput, Target, TargetId } from '@/lib/deploy/types';
import type { Policy } from '@/lib/types/config';

export function target(id: TargetId): Target {
  const found = TARGETS.find((one) => one.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
}

/** The bytes of a file as a download writes them. */
export const bytesOf = ({ content }: DeployFile): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A box of a template that stands as it would without a value is no value; Firefox’s template has no boxes. */
export const asHeld = (fileName: string, policy: Policy): Policy =>
  fileName.endsWith('.adml') && !fileName.includes('firefox')
    ? Object.fromEntries(Object.entries(policy).filter(([name, value]) => value !== true || !isOnByDefault(name)))
    : policy;

const isOnByDefault = (name: string): boolean =>
  Object.entries(DEFAULTS).some(([one, value]) => one === name && value === true);

export function fileOf(id: TargetId, input: DeployInput, end = ''): DeployFile {
  const found = target(id)
    .write(input)
    .find(({ name }) => name.endsWith(end));
  if (!found) throw new Error(`${id} writes no ${end}`);
  return found;
}

/** The text of a file that is UTF-8. */
export const textIn = (file: DeployFile): string => new TextDecoder().decode(bytesOf(file));
