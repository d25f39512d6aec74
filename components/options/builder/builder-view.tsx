import { useMemo } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { parsePolicy } from '@/lib/config/parse';
import { BuilderContext } from './builder-context';
import { BuilderDistrict } from './builder-district';
import { BuilderDownload } from './builder-download';
import { fieldGroups } from './builder-groups';
import { BuilderIds } from './builder-ids';
import { BuilderPreview } from './builder-preview';
import { BuilderStart } from './builder-start';
import { FieldInput } from './field-input';
import { ProblemList } from './problem-list';
import type { Draft } from './use-draft';

const GROUPS = fieldGroups();

/** Form → live check → preview → files. Opens existing files too. Works without a network. */
export function BuilderView({ draft }: { readonly draft: Draft }) {
  const { strings } = useOptionsState();
  const { values } = draft;
  const { policy, problems } = useMemo(() => parsePolicy(values), [values]);
  const entries: readonly unknown[] = Array.isArray(values.entries) ? values.entries : [];

  return (
    <BuilderContext value={{ problems, entries }}>
      <p class="quiet">{strings.builderIntro}</p>
      <div class="columns">
        <form class="builder" onSubmit={(event) => event.preventDefault()}>
          <BuilderStart draft={draft} />
          {GROUPS.map(({ id, fields }) => (
            <section key={id} class={`block fields group-${id}`} aria-labelledby={`group-${id}`}>
              <h2 id={`group-${id}`}>{strings.groups[id]}</h2>
              {fields.map((field) => (
                <FieldInput
                  key={field.name}
                  field={field}
                  path={field.name}
                  value={values[field.name]}
                  change={(value) => draft.setValue(field.name, value)}
                />
              ))}
            </section>
          ))}
          <BuilderIds draft={draft} />
          <BuilderDistrict draft={draft} />
        </form>
        <div class="builder aside">
          <section class="block" aria-label={strings.checked}>
            <p role="status" class={problems.length > 0 ? 'bad' : Object.keys(values).length === 0 ? 'quiet' : 'good'}>
              {problems.length > 0
                ? strings.invalid(problems.length)
                : Object.keys(values).length === 0
                  ? strings.nothingYet
                  : strings.valid}
            </p>
            <ProblemList problems={problems} />
          </section>
          <BuilderDownload draft={draft} policy={policy} />
          <BuilderPreview policy={policy} />
        </div>
      </div>
    </BuilderContext>
  );
}
