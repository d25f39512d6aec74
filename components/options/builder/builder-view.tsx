import { useMemo } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import type { Field } from '@/lib/config/fields';
import { parsePolicy } from '@/lib/config/parse';
import type { PolicyProblem } from '@/lib/types/config';
import { BuilderContext } from './builder-context';
import { BuilderDistrict } from './builder-district';
import { BuilderFiles } from './builder-files';
import { MORE, STEPS } from './builder-groups';
import { BuilderPreview } from './builder-preview';
import { BuilderStart } from './builder-start';

import { FieldInput } from './field-input';
import { FormState } from './form-state';
import { afterRemoval, asFormProblems, shownOf, wrongFields } from './shown-problems';
import type { Draft } from './use-draft';
import { useForm } from './use-form';

/** Three steps → files; what most schools never need under “more”. Opens existing files too. Works without a network. */
export function BuilderView({ draft }: { readonly draft: Draft }) {
  const { strings } = useOptionsState();
  const { values, left, change } = draft;
  const parsed = useMemo(() => parsePolicy(values), [values]);
  const problems = useMemo(() => asFormProblems(values, parsed.problems), [values, parsed]);
  const wrong: readonly PolicyProblem[] = wrongFields(draft).map((path) => ({ path, reason: 'format' }));
  const all = [...problems, ...wrong];
  const leave = (paths: readonly string[]): void => change({ left: [...new Set([...left, ...paths])] });
  const form = useForm(all, leave);
  const entries: readonly unknown[] = Array.isArray(values.entries) ? values.entries : [];
  const filled = MORE.flatMap(({ fields }) => fields).filter(({ name }) => name in values).length;
  const inputs = (fields: readonly Field[]) =>
    fields.map((field) => (
      <FieldInput
        key={field.name}
        field={field}
        path={field.name}
        value={values[field.name]}
        change={(value) => draft.setValue(field.name, value)}
      />
    ));

  return (
    <BuilderContext
      value={{
        problems: shownOf(all, left),
        entries,
        openAt: form.openAt,
        toggle: form.toggle,
        removed: (list, index) => change({ left: afterRemoval(left, list, index) }),
      }}
    >
      <p class="quiet">{strings.builderIntro}</p>
      <div class="columns">
        <form class="builder" ref={form.ref} onSubmit={(event) => event.preventDefault()} {...form.events}>
          <BuilderStart draft={draft} />
          {STEPS.map(({ id, fields }, index) => (
            <section key={id} class={`block fields step-${id}`} aria-labelledby={`step-${id}`}>
              <h2 id={`step-${id}`}>
                <span class="step-number">{index + 1}</span> {strings.steps[id]}
              </h2>
              {inputs(fields)}
            </section>
          ))}
          <BuilderFiles
            draft={draft}
            policy={parsed.policy}
            number={STEPS.length + 1}
            leftOut={problems.length}
            showAll={() => leave(all.map(({ path }) => path))}
          />
          <details class="block more">
            <summary>
              {strings.more} {filled > 0 && <span class="quiet">{strings.moreFilled(filled)}</span>}
            </summary>
            {MORE.map(({ id, fields }) => (
              <section key={id} class={`fields group-${id}`} aria-labelledby={`group-${id}`}>
                <h3 id={`group-${id}`}>{strings.groups[id]}</h3>
                {inputs(fields)}
              </section>
            ))}
          </details>
          <BuilderDistrict draft={draft} />
        </form>
        <div class="builder aside">
          <FormState draft={draft} problems={problems} wrong={wrong} goTo={form.goTo} />
          <BuilderPreview values={values} at={form.at} />
        </div>
      </div>
    </BuilderContext>
  );
}
