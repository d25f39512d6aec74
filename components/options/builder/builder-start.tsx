import { useOptionsState } from '@/components/options/options-context';
import { openPolicyFile } from '@/lib/deploy/read';
import { reopened } from '@/lib/deploy/reopen';
import { FileReport } from './file-report';
import type { Draft } from './use-draft';

/** Where to begin: with a file there is, with the policy in force, or with nothing. */
export function BuilderStart({ draft }: { readonly draft: Draft }) {
  const { strings, mirror, announce } = useOptionsState();
  const { ids, opened, undo, change, replace, startOver } = draft;

  async function open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    // The same file may be mended and opened again.
    input.value = '';
    const result = await openPolicyFile(file, ids);
    const opened = { name: file.name, result };
    if (result.fault) change({ opened });
    // What was wrong in the file is told in one place, and its fields were left by somebody else.
    else replace({ ...reopened(draft, file.name, result), left: result.unfit, opened });
  }

  return (
    <div class="block">
      <div class="actions">
        <label class="field">
          <span class="field-title">{strings.openFile}</span>
          <input type="file" onChange={(event) => void open(event.currentTarget)} />
        </label>
        {mirror?.state === 'received' && (
          <button type="button" class="button" onClick={() => startOver({ ...mirror.policy })}>
            {strings.fromPolicy}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            startOver();
            announce(strings.cleared);
          }}
        >
          {strings.startOver}
        </button>
        {undo && (
          <button type="button" class="button" onClick={undo}>
            {strings.undo}
          </button>
        )}
      </div>
      <div role="status">{opened && <FileReport name={opened.name} result={opened.result} />}</div>
    </div>
  );
}
