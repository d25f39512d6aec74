import type { DeployField } from './checks';
import type { DeployIds, Install, ReadResult, TargetId } from './types';

/** What the builder's form holds, as far as a file can say it. */
export interface Form {
  readonly values: Readonly<Record<string, unknown>>;
  readonly ids: DeployIds;
  readonly install: Install;
  readonly targetId: TargetId | undefined;
  readonly unfit: readonly DeployField[];
}

const isLinux = (id: TargetId | null | undefined): boolean => id?.startsWith('linux-') === true;

/** The JSON of Chrome, Edge and Chromium is one format: the name says which it is, else the person's own choice. */
function targetOf(now: Form, name: string, { target }: ReadResult): TargetId | undefined {
  if (!isLinux(target)) return target ?? now.targetId;
  const named = /\b(chrome|edge|chromium)-(?:values|install)\b/.exec(name)?.[1];
  if (named === 'chrome' || named === 'edge' || named === 'chromium') return `linux-${named}`;
  return isLinux(now.targetId) ? now.targetId : 'linux-chrome';
}

/** Edge's own file says nothing of Chrome: its id and address are Edge's. */
function edgeOnly({ ids, install }: ReadResult): Pick<ReadResult, 'ids' | 'install'> {
  const { chromiumId, ...otherIds } = ids;
  const { updateUrl, ...others } = install;
  return {
    ids: chromiumId === undefined ? otherIds : { ...otherIds, edgeId: chromiumId },
    install: updateUrl === undefined ? others : { ...others, edgeUpdateUrl: updateUrl },
  };
}

/** The addresses of those browsers of which a file says nothing: it names no id of theirs. */
function kept({ updateUrl, edgeUpdateUrl, xpiUrl }: Install, ids: Partial<DeployIds>, ofOneBrowser: boolean): Install {
  const ofChrome = ids.chromiumId !== undefined;
  const ofEdge = ids.edgeId !== undefined || (ofChrome && !ofOneBrowser);
  return {
    ...(updateUrl === undefined || ofChrome || (ofEdge && !ofOneBrowser) ? {} : { updateUrl }),
    ...(edgeUpdateUrl === undefined || ofEdge ? {} : { edgeUpdateUrl }),
    ...(xpiUrl === undefined || ids.geckoId !== undefined ? {} : { xpiUrl }),
  };
}

/**
 * The form after a file was opened: what the file holds in place of what stood there. Of what it says nothing of (the
 * other of Linux' two files, the ids in other browsers) everything stays. A file with a fault changes nothing.
 */
export function reopened(now: Form, name: string, result: ReadResult): Form {
  if (result.fault) return now;
  const targetId = targetOf(now, name, result);
  const { ids, install } = targetId === 'linux-edge' ? edgeOnly(result) : result;
  // Where a file is for all browsers and names one id, that one holds in Edge too.
  const { edgeId: _former, ...others } = now.ids;
  const former = ids.chromiumId !== undefined && !isLinux(targetId) ? others : now.ids;
  return {
    values: result.half === 'install' ? now.values : { ...result.policy },
    ids: { ...former, ...ids },
    install: result.half === 'values' ? now.install : { ...kept(now.install, ids, isLinux(targetId)), ...install },
    targetId,
    unfit: result.unfit,
  };
}
