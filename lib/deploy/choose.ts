import type { Bilingual } from '@/lib/types/faq';
import { isRecord } from '@/lib/utils/is-record';
import { canonical } from '../config/canonical';
import { FIELDS } from '../config/fields';
import { parsePolicy } from '../config/parse';
import { DEPLOY_FIELDS, type DeployField, isFit } from './checks';
import {
  DIFFERENT_VALUES,
  DUPLICATE_NAMES,
  FOREIGN_ID,
  LENIENT,
  lostSettings,
  NO_IDS,
  NO_VALUES,
  OTHER_EXTENSIONS,
  oddTypes,
  SEVERAL_IDS,
  SEVERAL_PLACES,
} from './faults';
import type { Candidate, Found, FoundSetting } from './found';
import type { DeployIds, ReadFault, ReadResult, TargetId } from './types';

const ID_FIELDS = ['chromiumId', 'edgeId', 'geckoId'] as const;
const URL_FIELDS = ['updateUrl', 'edgeUpdateUrl', 'xpiUrl'] as const;

/** A file whose format is known, and what stands in it. */
export interface Recognised {
  readonly target: TargetId | null;
  readonly found: Found;
}

/** What is said of a file of which nothing is taken. */
export const failed = (target: TargetId | null, fault: ReadFault): ReadResult => ({
  target,
  policy: {},
  problems: [],
  warnings: [],
  ids: {},
  install: {},
  unfit: [],
  half: null,
  fault,
});

const knownFields = ({ raw }: Candidate): number =>
  isRecord(raw) ? FIELDS.filter(({ name }) => Object.hasOwn(raw, name)).length : 0;

const idField = (browser: Candidate['browser']): DeployField =>
  browser === 'firefox' ? 'geckoId' : browser === 'edge' ? 'edgeId' : 'chromiumId';

/** What stands in a file for one browser under one id. */
type Placed = Pick<Candidate, 'browser' | 'id'>;

interface Given {
  readonly browser: Candidate['browser'];
  readonly value: string;
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
  found: readonly Given[],
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

type Family = 'chromium' | 'firefox';
const familyOf = ({ browser }: Pick<Candidate, 'browser'>): Family => (browser === 'firefox' ? 'firefox' : 'chromium');
const FAMILIES: readonly Family[] = ['chromium', 'firefox'];

/** The same for the same values, in whatever order a format has them. */
const textOf = ({ raw }: Candidate): string => canonical(raw) ?? '';
/** Holds fields of ours and nothing else. */
const isOnlyOurs = (candidate: Candidate): boolean =>
  isRecord(candidate.raw) && knownFields(candidate) > 0 && knownFields(candidate) === Object.keys(candidate.raw).length;

/**
 * The candidates that are ours. Each browser is looked at for itself: that its store's id is known in one says nothing
 * of the others, where the same extension may have another id.
 */
function oursAmong(candidates: readonly Candidate[], isKnown: (one: Placed) => boolean, installs: readonly Placed[]) {
  const byId = candidates.filter(isKnown);
  const known = new Set(byId.map(textOf));
  const anywhere = byId.length > 0 || installs.some((one) => one.id !== null && isKnown(one));
  const ours = new Set<Candidate>();
  for (const browser of new Set(candidates.map((one) => one.browser))) {
    const here = candidates.filter((one) => one.browser === browser);
    const mine = here.filter(isKnown);
    // Where our own id stands, values under another are another's.
    const settled = installs.some((one) => one.browser === browser && one.id !== null && isKnown(one));
    const same = here.filter((one) => known.has(textOf(one)));
    const byNames = anywhere ? here.filter(isOnlyOurs) : here.filter((one) => knownFields(one) > 0);
    const found = mine.length > 0 || settled ? mine : same.length > 0 ? same : byNames;
    for (const one of found) ours.add(one);
  }
  return { byId, ours: candidates.filter((one) => ours.has(one)) };
}

/** Finds our values among all that a file holds, and parses them. */
export function choose({ target, found }: Recognised, ids: Partial<DeployIds>): ReadResult {
  if ('fault' in found) return failed(target, found.fault);
  const { geckoId, ...others } = ids;
  const known: Readonly<Record<Family, readonly string[]>> = {
    chromium: Object.values(others).filter((id) => id !== ''),
    firefox: geckoId ? [geckoId] : [],
  };
  const isKnown = (one: Placed): boolean => one.id === null || known[familyOf(one)].includes(one.id);
  const { byId, ours } = oursAmong(found.candidates, isKnown, found.installs);
  const byNames = found.candidates.filter((candidate) => knownFields(candidate) > 0);
  const ourIds = new Set(ours.map(({ id }) => id));
  const installs = found.installs.filter((one) => isKnown(one) || ourIds.has(one.id));
  const first = byId[0] ?? ours[0];
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
  const warnings: Bilingual[] = [];
  const isForeign = (family: Family): boolean => {
    const chosen = ours.filter((one) => familyOf(one) === family);
    return known[family].length > 0 && chosen.length > 0 && !chosen.some(isKnown);
  };
  if (FAMILIES.some(isForeign)) warnings.push(FOREIGN_ID);
  if (first && ours.some((one) => textOf(one) !== textOf(first))) warnings.push(DIFFERENT_VALUES);
  const idsHere = (browser: Candidate['browser']) =>
    new Set(ours.flatMap((one) => (one.browser === browser ? [one.id] : [])));
  const unknownIn = new Set(ours.flatMap((one) => (isKnown(one) ? [] : [one.browser])));
  if ([...unknownIn].some((browser) => idsHere(browser).size > 1)) warnings.push(SEVERAL_IDS);
  const half =
    first === undefined ? 'install' : installs.length === 0 && target?.startsWith('linux-') ? 'values' : null;
  if (target?.startsWith('windows-') && ours.length > 0 && ours.every(({ id }) => id === null)) warnings.push(NO_IDS);
  if (found.lenient) warnings.push(LENIENT);
  if (found.duplicates) warnings.push(DUPLICATE_NAMES);
  if ([...picked.values()].some(({ several }) => several)) warnings.push(SEVERAL_PLACES);
  const odd = [...new Set(ours.flatMap((one) => one.odd ?? []))];
  if (odd.length > 0) warnings.push(oddTypes(odd));
  const ourIdsHere = new Set([...installs, ...ours].map(({ id }) => id));
  const isOurs = ({ id }: FoundSetting): boolean =>
    ourIdsHere.has(id) || known.chromium.includes(id) || known.firefox.includes(id);
  const settings = found.settings ?? [];
  const lost = [...new Set(settings.filter(isOurs).flatMap(({ more }) => more))];
  if (lost.length > 0) warnings.push(lostSettings(lost));
  if (found.unread) warnings.push(found.unread);
  const hasOthers =
    ours.length < found.candidates.length ||
    installs.length < found.installs.length ||
    found.otherPolicies ||
    settings.some((one) => !isOurs(one));
  if (hasOthers) warnings.push(OTHER_EXTENSIONS);
  return {
    target,
    policy,
    problems: [...unfit.map((path) => ({ path, reason: 'format' as const })), ...problems],
    warnings,
    ids: fieldValues(ID_FIELDS),
    install: fieldValues(URL_FIELDS),
    unfit,
    half,
    fault: null,
  };
}
