import { useId, useRef, useState } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { ON_WINDOWS } from '@/lib/deploy/browsers';
import { DEPLOY_FIELDS, type DeployField, mainId, reachedBy } from '@/lib/deploy/checks';
import { mergeFiles } from '@/lib/deploy/merge';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployFile, DeployInput, Target } from '@/lib/deploy/types';
import type { Policy } from '@/lib/types/config';
import { useBuilder } from './builder-context';
import { BuilderIds } from './builder-ids';
import { downloadAll } from './download';
import { wrongFields } from './shown-problems';
import type { Draft } from './use-draft';

interface Props {
  readonly draft: Draft;
  readonly policy: Policy;
  /** Of this step. */
  readonly number: number;
  /** So many values are not good, and go into no file. */
  readonly leftOut: number;
  /** From now on everything that is wrong is shown. */
  showAll(): void;
}

/** What this kind of file needs; the others are folded. */
const neededBy = (target: Target): readonly DeployField[] => {
  const id = mainId(target);
  return target.installs ? [id, id === 'geckoId' ? 'xpiUrl' : 'updateUrl'] : [id];
};

/** Kind of file, for which copy, and the files themselves: to configure, and to take it away again. */
export function BuilderFiles({ draft, policy, number, leftOut, showAll }: Props) {
  const { strings, language, announce } = useOptionsState();
  const { problems } = useBuilder();
  const words = language === 'en' ? 'en' : 'zh';
  const reasonId = useId();
  const [hasSettings, setHasSettings] = useState(false);
  // What was to be corrected stays in sight: it would else fold under the cursor.
  const wasWrong = useRef(false);
  const target = TARGETS.find(({ id }) => id === draft.targetId);
  if (!target) return null;
  const needed = neededBy(target);
  const wrong = wrongFields(draft);
  // Values are filed under an id: without it a file would have no effect.
  const reached = reachedBy(target, draft.ids);
  const noId = reached.length === 0;
  const isHeld = wrong.length > 0 || noId;
  const others = DEPLOY_FIELDS.filter((field) => !needed.includes(field));
  const shown = wrong.filter((field) => problems.some(({ path }) => path === field));
  wasWrong.current ||= shown.some((field) => others.includes(field));
  // Who gives no id for a browser may not know that it is left out.
  const onlyFor =
    reached.length < target.browsers.length
      ? strings.onlyFor(
          ON_WINDOWS.filter(({ id }) => reached.includes(id))
            .map(({ name }) => name)
            .join(strings.and),
        )
      : '';
  const reason =
    shown.length > 0
      ? strings.unfit(shown.map((field) => strings[field]).join(strings.and))
      : noId
        ? strings.noId
        : onlyFor;

  async function download(files: (input: DeployInput) => readonly DeployFile[]): Promise<void> {
    // A disabled button can still be clicked by a script.
    if (!target || isHeld) return;
    const made = files({ policy, ids: draft.ids, install: draft.install });
    await downloadAll(target, made);
    showAll();
    const names = made.map(({ name }) => name).join(', ');
    announce(leftOut > 0 ? strings.downloadedPart(names, leftOut) : strings.downloaded(names));
  }

  return (
    <section class="block fields step-files" aria-labelledby="step-files">
      <h2 id="step-files">
        <span class="step-number">{number}</span> {strings.steps.files}
      </h2>
      <div class="field">
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
      </div>
      <BuilderIds draft={draft} fields={needed} />
      <details class="part" open={wasWrong.current}>
        <summary>{strings.otherIds}</summary>
        <div class="fields">
          <BuilderIds draft={draft} fields={others} />
        </div>
      </details>
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
      <p id={reasonId} class="quiet reason">
        {reason}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          disabled={isHeld}
          aria-describedby={reasonId}
          onClick={() => void download((input) => (hasSettings ? mergeFiles(target, input) : target.write(input)))}
        >
          {strings.download}
        </button>
        <button
          type="button"
          class="button"
          disabled={isHeld}
          aria-describedby={reasonId}
          onClick={() => void download((input) => target.remove(input))}
        >
          {strings.downloadRemoval}
        </button>
      </div>
    </section>
  );
}
