import { useId, useState } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { neededId, unfitFields } from '@/lib/deploy/checks';
import { mergeFiles } from '@/lib/deploy/merge';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployFile, DeployInput } from '@/lib/deploy/types';
import type { Policy } from '@/lib/types/config';
import { downloadAll } from './download';
import type { Draft } from './use-draft';

interface Props {
  readonly draft: Draft;
  readonly policy: Policy;
}

/** Kind of file, and the files themselves: to configure, and to take it away again. */
export function BuilderDownload({ draft, policy }: Props) {
  const { strings, language, announce } = useOptionsState();
  const words = language === 'en' ? 'en' : 'zh';
  const reasonId = useId();
  const [hasSettings, setHasSettings] = useState(false);
  const target = TARGETS.find(({ id }) => id === draft.targetId);
  if (!target) return null;
  const wrong = new Set([...draft.unfit, ...unfitFields(draft)]);
  // Values are filed under an id: without it a file would have no effect.
  const noId = draft.ids[neededId(target.platform)] === '';
  const reason =
    wrong.size > 0
      ? strings.unfit([...wrong].map((field) => strings[field]).join(strings.and))
      : noId
        ? strings.noId
        : '';

  async function download(files: (input: DeployInput) => readonly DeployFile[]): Promise<void> {
    // A disabled button can still be clicked by a script.
    if (!target || reason !== '') return;
    const made = files({ policy, ids: draft.ids, install: draft.install });
    await downloadAll(target, made);
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
      {target.installs && Object.values(draft.install).some((url) => url !== '') && (
        <label class="choice">
          <input
            type="checkbox"
            checked={hasSettings}
            onChange={({ currentTarget }) => setHasSettings(currentTarget.checked)}
          />
          {strings.hasSettings}
        </label>
      )}
      <p id={reasonId} class="bad">
        {reason}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          disabled={reason !== ''}
          aria-describedby={reasonId}
          onClick={() => void download((input) => (hasSettings ? mergeFiles(target, input) : target.write(input)))}
        >
          {strings.download}
        </button>
        <button
          type="button"
          class="button"
          disabled={reason !== ''}
          aria-describedby={reasonId}
          onClick={() => void download((input) => target.remove(input))}
        >
          {strings.downloadRemoval}
        </button>
      </div>
    </fieldset>
  );
}
