import type { Policy } from '@/lib/config/types';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployFile, DeployIds, DeployInput, Target } from '@/lib/deploy/types';
import { downloadAll } from './download';
import { useOptionsState } from './options-context';
import type { Draft } from './use-draft';

interface Props {
  readonly draft: Draft;
  readonly policy: Policy;
}

/** Without what was left empty. */
const filled = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== '' && one !== undefined)) as Value;

/** Values are filed under an id: without it a file would have no effect. */
const lacksId = ({ platform }: Target, { chromiumId, geckoId }: DeployIds): boolean =>
  platform === 'firefox' ? geckoId === '' : !/^[a-p]{32}$/.test(chromiumId);

/** Kind of file, and the files themselves: to configure, and to take it away again. */
export function BuilderDownload({ draft, policy }: Props) {
  const { strings, language, announce } = useOptionsState();
  const words = language === 'en' ? 'en' : 'zh';
  const target = TARGETS.find(({ id }) => id === draft.targetId);
  if (!target) return null;
  const noId = lacksId(target, draft.ids);

  function download(files: (input: DeployInput) => readonly DeployFile[]): void {
    if (!target) return;
    if (noId) {
      announce(strings.noId);
      return;
    }
    const made = files({ policy, ids: filled(draft.ids), install: filled(draft.install) });
    downloadAll(target, made);
    announce(strings.downloaded(made.map(({ name }) => name).join(', ')));
  }

  return (
    <fieldset class="block fields">
      <legend>{strings.target}</legend>
      <select
        aria-label={strings.target}
        value={draft.targetId}
        onChange={({ currentTarget }) =>
          draft.change({ targetId: TARGETS.find(({ id }) => id === currentTarget.value)?.id })
        }
      >
        {TARGETS.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[words]}
          </option>
        ))}
      </select>
      <p class="quiet">{target.hint[words]}</p>
      {noId && <p class="bad">{strings.noId}</p>}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => download((input) => target.write(input))}>
          {strings.download}
        </button>
        <button type="button" class="button" onClick={() => download((input) => target.remove(input))}>
          {strings.downloadRemoval}
        </button>
      </div>
    </fieldset>
  );
}
