import type { DeployIds, Install } from '@/lib/deploy/types';
import { useOptionsState } from './options-context';
import { TextLine } from './text-line';
import type { Draft } from './use-draft';

const CHROMIUM_ID = /^[a-p]{32}$/;
/** As Firefox takes it: an address of a kind, or a UUID in braces. */
const GECKO_ID = /^(?:[\w.-]*@[\w.-]+|\{[\da-f-]{36}\})$/i;
/** Browsers fetch from https; from this machine itself also without. */
const ADDRESS = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])\S+$/;

/** For which copies the files are, and where browsers are to get them from. */
export function BuilderIds({ draft }: { readonly draft: Draft }) {
  const { strings } = useOptionsState();
  const { ids, install, change } = draft;
  const setIds = (patch: Partial<DeployIds>): void => change({ ids: { ...ids, ...patch } });
  const setInstall = (patch: Install): void => change({ install: { ...install, ...patch } });
  return (
    <>
      <fieldset class="block fields">
        <legend>{strings.ids}</legend>
        <TextLine
          label={strings.chromiumId}
          value={ids.chromiumId}
          valid={CHROMIUM_ID}
          change={(chromiumId) => setIds({ chromiumId })}
        />
        <TextLine
          label={strings.edgeId}
          value={ids.edgeId ?? ''}
          valid={CHROMIUM_ID}
          change={(edgeId) => setIds({ edgeId })}
        />
        <TextLine
          label={strings.geckoId}
          value={ids.geckoId}
          valid={GECKO_ID}
          change={(geckoId) => setIds({ geckoId })}
        />
      </fieldset>
      <fieldset class="block fields">
        <legend>{strings.install}</legend>
        <TextLine
          label={strings.updateUrl}
          value={install.updateUrl ?? ''}
          valid={ADDRESS}
          change={(updateUrl) => setInstall({ updateUrl })}
        />
        <TextLine
          label={strings.edgeUpdateUrl}
          value={install.edgeUpdateUrl ?? ''}
          valid={ADDRESS}
          change={(edgeUpdateUrl) => setInstall({ edgeUpdateUrl })}
        />
        <TextLine
          label={strings.xpiUrl}
          value={install.xpiUrl ?? ''}
          valid={ADDRESS}
          change={(xpiUrl) => setInstall({ xpiUrl })}
        />
      </fieldset>
    </>
  );
}
