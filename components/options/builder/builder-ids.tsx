import { useOptionsState } from '@/components/options/options-context';
import { type DeployField, unfitFields } from '@/lib/deploy/checks';
import type { DeployIds, Install } from '@/lib/deploy/types';
import { TextLine } from './text-line';
import type { Draft } from './use-draft';

/** For which copies the files are, and where browsers are to get them from. */
export function BuilderIds({ draft }: { readonly draft: Draft }) {
  const { strings } = useOptionsState();
  const { ids, install, change } = draft;
  const wrong = [...draft.unfit, ...unfitFields(draft)];
  const isWrong = (field: DeployField): boolean => wrong.includes(field);
  const without = (patch: object): readonly DeployField[] => draft.unfit.filter((field) => !(field in patch));
  const setIds = (patch: Partial<DeployIds>): void => change({ ids: { ...ids, ...patch }, unfit: without(patch) });
  const setInstall = (patch: Install): void => change({ install: { ...install, ...patch }, unfit: without(patch) });
  return (
    <>
      <fieldset class="block fields">
        <legend>{strings.ids}</legend>
        <TextLine
          field="chromiumId"
          wrong={isWrong('chromiumId')}
          value={ids.chromiumId}
          change={(chromiumId) => setIds({ chromiumId })}
        />
        <TextLine
          field="edgeId"
          wrong={isWrong('edgeId')}
          value={ids.edgeId ?? ''}
          change={(edgeId) => setIds({ edgeId })}
        />
        <TextLine
          field="geckoId"
          wrong={isWrong('geckoId')}
          value={ids.geckoId}
          change={(geckoId) => setIds({ geckoId })}
        />
      </fieldset>
      <fieldset class="block fields">
        <legend>{strings.install}</legend>
        <TextLine
          field="updateUrl"
          wrong={isWrong('updateUrl')}
          value={install.updateUrl ?? ''}
          change={(updateUrl) => setInstall({ updateUrl })}
        />
        <TextLine
          field="edgeUpdateUrl"
          wrong={isWrong('edgeUpdateUrl')}
          value={install.edgeUpdateUrl ?? ''}
          change={(edgeUpdateUrl) => setInstall({ edgeUpdateUrl })}
        />
        <TextLine
          field="xpiUrl"
          wrong={isWrong('xpiUrl')}
          value={install.xpiUrl ?? ''}
          change={(xpiUrl) => setInstall({ xpiUrl })}
        />
      </fieldset>
    </>
  );
}
