import { FIELDS } from '../config/fields';
import { parsePolicy } from '../config/parse';
import type { Bilingual } from '../faq/types';
import { isRecord } from '../is-record';
import { DIFFERENT_VALUES, FOREIGN_ID, NO_VALUES, OTHER_EXTENSIONS } from './faults';
import type { Candidate, Found, FoundInstall } from './found';
import type { DeployIds, Install, ReadFault, ReadResult, TargetId } from './types';

/** A file whose format is known, and what stands in it. */
export interface Recognised {
  readonly target: TargetId | null;
  readonly found: Found;
}

const failed = (target: TargetId | null, fault: ReadFault): ReadResult => ({
  target,
  policy: {},
  problems: [],
  warnings: [],
  ids: {},
  install: {},
  fault,
});

const knownFields = ({ raw }: Candidate): number =>
  isRecord(raw) ? FIELDS.filter(({ name }) => Object.hasOwn(raw, name)).length : 0;

function installOf(installs: readonly FoundInstall[]): Install {
  const firefox = installs.find(({ browser }) => browser === 'firefox')?.url;
  const edge = installs.find(({ browser }) => browser === 'edge')?.url;
  const chromium = installs.find(({ browser }) => browser !== 'firefox' && browser !== 'edge')?.url ?? edge;
  return {
    ...(chromium === undefined ? {} : { updateUrl: chromium }),
    ...(edge === undefined || edge === chromium ? {} : { edgeUpdateUrl: edge }),
    ...(firefox === undefined ? {} : { xpiUrl: firefox }),
  };
}

function idsOf(
  found: readonly { readonly browser: Candidate['browser']; readonly id: string | null }[],
): Partial<DeployIds> {
  const gecko = found.find(({ browser, id }) => browser === 'firefox' && id !== null)?.id;
  const edge = found.find(({ browser, id }) => browser === 'edge' && id !== null)?.id;
  const chromium =
    found.find(({ browser, id }) => browser !== 'firefox' && browser !== 'edge' && id !== null)?.id ?? edge;
  return {
    ...(chromium ? { chromiumId: chromium } : {}),
    ...(edge && edge !== chromium ? { edgeId: edge } : {}),
    ...(gecko ? { geckoId: gecko } : {}),
  };
}

/** Finds our values among all that a file holds, and parses them. */
export function choose({ target, found }: Recognised, ids: Partial<DeployIds>): ReadResult {
  if ('fault' in found) return failed(target, found.fault);
  const known = Object.values(ids);
  const isKnown = ({ id }: { readonly id: string | null }): boolean => id === null || known.includes(id);
  const byId = found.candidates.filter(isKnown);
  const byField = found.candidates.filter((candidate) => knownFields(candidate) > 0);
  const isInstalled = found.installs.some(({ id }) => id !== null && known.includes(id));
  // Where our own id stands in the file, values under another are another's.
  const ours = byId.length > 0 || isInstalled ? byId : byField;
  const isOurs = ({ id }: FoundInstall): boolean => isKnown({ id }) || ours.some((candidate) => candidate.id === id);
  const installs = found.installs.filter(isOurs);
  const [first] = ours;
  if (!first && installs.length === 0) return failed(target, NO_VALUES);
  const { policy, problems } = parsePolicy(first?.raw ?? {});
  const written = JSON.stringify(first?.raw);
  const warnings: Bilingual[] = [];
  if (known.length > 0 && byId.length === 0 && first) warnings.push(FOREIGN_ID);
  if (ours.some(({ raw }) => JSON.stringify(raw) !== written)) warnings.push(DIFFERENT_VALUES);
  if (ours.length < found.candidates.length || installs.length < found.installs.length) warnings.push(OTHER_EXTENSIONS);
  return {
    target,
    policy,
    problems,
    warnings,
    ids: idsOf([...ours, ...installs]),
    install: installOf(installs),
    fault: null,
  };
}
