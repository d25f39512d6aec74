import type { Bilingual } from '@/lib/types/faq';
import { isRecord } from '@/lib/utils/is-record';
import { FIELDS } from '../config/fields';
import { parsePolicy } from '../config/parse';
import { DEPLOY_FIELDS, type DeployField, isFit } from './checks';
import {
  DIFFERENT_VALUES,
  DUPLICATE_NAMES,
  FOREIGN_ID,
  NO_VALUES,
  OTHER_EXTENSIONS,
  SEVERAL_IDS,
  SEVERAL_PLACES,
} from './faults';
import type { Candidate, Found, FoundInstall } from './found';
import type { DeployIds, ReadFault, ReadResult, TargetId } from './types';

const ID_FIELDS = ['chromiumId', 'edgeId', 'geckoId'] as const;
const URL_FIELDS = ['updateUrl', 'edgeUpdateUrl', 'xpiUrl'] as const;

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
  unfit: [],
  fault,
});

const knownFields = ({ raw }: Candidate): number =>
  isRecord(raw) ? FIELDS.filter(({ name }) => Object.hasOwn(raw, name)).length : 0;

const idField = (browser: Candidate['browser']): DeployField =>
  browser === 'firefox' ? 'geckoId' : browser === 'edge' ? 'edgeId' : 'chromiumId';

interface Placed<Value> {
  readonly browser: Candidate['browser'];
  readonly value: Value;
}

/** What a file says for one field: the first value that may stand there, and whether there are others or wrong ones. */
interface Picked {
  readonly value: string | undefined;
  readonly unfit: boolean;
  readonly several: boolean;
}

function pick(field: DeployField, values: readonly string[]): Picked {
  const fit = [...new Set(values)].filter((value) => isFit(field, value));
  return { value: fit[0], unfit: values.some((value) => !isFit(field, value)), several: fit.length > 1 };
}

/** Values of one kind by the field they belong to: Edge has its own where it differs, Firefox always. */
function byField(
  [chromium, edge, firefox]: readonly [DeployField, DeployField, DeployField],
  found: readonly Placed<string>[],
): Map<DeployField, Picked> {
  const of = (wanted: (browser: Candidate['browser']) => boolean): string[] =>
    found.filter(({ browser }) => wanted(browser)).map(({ value }) => value);
  const main = pick(
    chromium,
    of((browser) => browser !== 'firefox' && browser !== 'edge'),
  );
  const own = pick(
    edge,
    of((browser) => browser === 'edge'),
  );
  const shared = main.value ?? own.value;
  return new Map([
    [chromium, { ...main, value: shared }],
    [edge, own.value === shared ? { ...own, value: undefined } : own],
    [
      firefox,
      pick(
        firefox,
        of((browser) => browser === 'firefox'),
      ),
    ],
  ]);
}

/** Finds our values among all that a file holds, and parses them. */
export function choose({ target, found }: Recognised, ids: Partial<DeployIds>): ReadResult {
  if ('fault' in found) return failed(target, found.fault);
  const known = Object.values(ids);
  const isKnown = ({ id }: { readonly id: string | null }): boolean => id === null || known.includes(id);
  const byId = found.candidates.filter(isKnown);
  const byNames = found.candidates.filter((candidate) => knownFields(candidate) > 0);
  const isInstalled = found.installs.some(({ id }) => id !== null && known.includes(id));
  // Where our own id stands in the file, values under another are another's.
  const ours = byId.length > 0 || isInstalled ? byId : byNames;
  const ourIds = new Set(ours.map(({ id }) => id));
  const isOurs = ({ id }: FoundInstall): boolean => isKnown({ id }) || ourIds.has(id);
  const installs = found.installs.filter(isOurs);
  const [first] = ours;
  if (!first && installs.length === 0) return failed(target, NO_VALUES);
  // Values of ours under what can be no id: the file is wrong there, whoever made it.
  const misplaced = byNames.filter(({ browser, id }) => id !== null && !isFit(idField(browser), id));
  const idsFound = [...ours, ...installs, ...misplaced].flatMap(({ browser, id }) =>
    id === null ? [] : [{ browser, value: id }],
  );
  const urlsFound = installs.map(({ browser, url }) => ({ browser, value: url }));
  const picked = new Map([...byField(ID_FIELDS, idsFound), ...byField(URL_FIELDS, urlsFound)]);
  const unfit = DEPLOY_FIELDS.filter((field) => picked.get(field)?.unfit);
  const fieldValues = (fields: readonly DeployField[]): Record<string, string> =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = picked.get(field)?.value;
        return value === undefined ? [] : [[field, value]];
      }),
    );
  const { policy, problems } = parsePolicy(first?.raw ?? {});
  const written = JSON.stringify(first?.raw);
  const warnings: Bilingual[] = [];
  if (known.length > 0 && byId.length === 0 && first) warnings.push(FOREIGN_ID);
  if (ours.some(({ raw }) => JSON.stringify(raw) !== written)) warnings.push(DIFFERENT_VALUES);
  if (byId.length === 0 && ours.some(({ browser, id }) => browser === first?.browser && id !== first?.id))
    warnings.push(SEVERAL_IDS);
  if (found.duplicates) warnings.push(DUPLICATE_NAMES);
  if ([...picked.values()].some(({ several }) => several)) warnings.push(SEVERAL_PLACES);
  if (ours.length < found.candidates.length || installs.length < found.installs.length) warnings.push(OTHER_EXTENSIONS);
  return {
    target,
    policy,
    problems: [...unfit.map((path) => ({ path, reason: 'format' as const })), ...problems],
    warnings,
    ids: fieldValues(ID_FIELDS),
    install: fieldValues(URL_FIELDS),
    unfit,
    fault: null,
  };
}
