import { useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { FIELDS } from '@/lib/config/fields';
import { parsePolicy } from '@/lib/config/parse';
import { readPolicyFile } from '@/lib/deploy/read';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployIds, DeployInput, Install, ReadResult } from '@/lib/deploy/types';
import { BuilderPreview } from './builder-preview';
import { downloadAll } from './download';
import { FieldInput } from './field-input';
import { FileReport } from './file-report';
import { useOptionsState } from './options-context';
import { TextLine } from './text-line';

const GECKO_ID = 'sso-login-helper@example.edu.tw';
const ownIds = (): DeployIds =>
  import.meta.env.BROWSER === 'firefox'
    ? { chromiumId: '', geckoId: browser.runtime.id }
    : { chromiumId: browser.runtime.id, geckoId: GECKO_ID };

type Values = Readonly<Record<string, unknown>>;

/** Without what is empty, so that a field that was cleared is not set. */
const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
const present = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== '' && one !== undefined)) as Value;

/** Form → live check → preview → files. Opens existing files too. Works without a network. */
export function BuilderView() {
  const { strings, language, announce } = useOptionsState();
  const [values, setValues] = useState<Values>({});
  const [ids, setIds] = useState(ownIds);
  const [install, setInstall] = useState<Install>({});
  const [targetId, setTargetId] = useState(TARGETS[0]?.id);
  const [opened, setOpened] = useState<{ readonly name: string; readonly result: ReadResult } | null>(null);
  const words = language === 'en' ? 'en' : 'zh';
  const { policy, problems } = useMemo(() => parsePolicy(filled(values)), [values]);
  const target = TARGETS.find(({ id }) => id === targetId);
  const input = (): DeployInput => ({ policy, ids: present(ids), install: present(install) });

  async function open(file: File | undefined): Promise<void> {
    if (!file) return;
    const result = readPolicyFile(file.name, new Uint8Array(await file.arrayBuffer()), ids);
    setOpened({ name: file.name, result });
    if (result.fault) return;
    setValues({ ...result.policy });
    setIds({ ...ids, ...result.ids });
    setInstall(result.install);
    announce(strings.openedAs(file.name));
  }

  return (
    <>
      <p class="quiet">{strings.builderIntro}</p>
      <div class="actions">
        <label class="field">
          <span>{strings.openFile}</span>
          <input type="file" onChange={(event) => void open(event.currentTarget.files?.[0])} />
        </label>
        <button type="button" class="button" onClick={() => setValues({})}>
          {strings.startOver}
        </button>
      </div>
      {opened && <FileReport name={opened.name} result={opened.result} />}
      <form class="builder" onSubmit={(event) => event.preventDefault()}>
        {FIELDS.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            path={field.name}
            value={values[field.name]}
            problems={problems}
            change={(value) => setValues((now) => ({ ...now, [field.name]: value }))}
          />
        ))}
        {problems.length === 0 && <p class="good">{strings.valid}</p>}
        <fieldset class="block">
          <legend>{strings.ids}</legend>
          <TextLine
            label={strings.chromiumId}
            value={ids.chromiumId}
            change={(chromiumId) => setIds({ ...ids, chromiumId })}
          />
          <TextLine label={strings.edgeId} value={ids.edgeId ?? ''} change={(edgeId) => setIds({ ...ids, edgeId })} />
          <TextLine label={strings.geckoId} value={ids.geckoId} change={(geckoId) => setIds({ ...ids, geckoId })} />
        </fieldset>
        <fieldset class="block">
          <legend>{strings.install}</legend>
          <TextLine
            label={strings.updateUrl}
            value={install.updateUrl ?? ''}
            change={(updateUrl) => setInstall({ ...install, updateUrl })}
          />
          <TextLine
            label={strings.edgeUpdateUrl}
            value={install.edgeUpdateUrl ?? ''}
            change={(edgeUpdateUrl) => setInstall({ ...install, edgeUpdateUrl })}
          />
          <TextLine
            label={strings.xpiUrl}
            value={install.xpiUrl ?? ''}
            change={(xpiUrl) => setInstall({ ...install, xpiUrl })}
          />
        </fieldset>
        <fieldset class="block">
          <legend>{strings.target}</legend>
          <select
            aria-label={strings.target}
            value={targetId}
            onChange={(event) => setTargetId(TARGETS.find(({ id }) => id === event.currentTarget.value)?.id)}
          >
            {TARGETS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[words]}
              </option>
            ))}
          </select>
          <p class="quiet">{target?.hint[words]}</p>
          <div class="actions">
            <button
              type="button"
              class="button primary"
              onClick={() => target && downloadAll(target, target.write(input()))}
            >
              {strings.download}
            </button>
            <button type="button" class="button" onClick={() => target && downloadAll(target, target.remove(input()))}>
              {strings.downloadRemoval}
            </button>
          </div>
        </fieldset>
      </form>
      <BuilderPreview policy={policy} />
    </>
  );
}
