import { Fragment } from 'preact';
import { usePopup } from './popup-context';
import { ResultOption } from './result-option';
import type { Section } from './sections';

interface Props {
  readonly id: string;
  readonly sections: readonly Section[];
  readonly query: string;
  readonly active: string | null;
  readonly onOpen: (code: string) => void;
}

/** The combobox's list: parts with a label are groups. */
export function ResultList({ id, sections, query, active, onOpen }: Props) {
  const { strings } = usePopup();
  const options = (section: Section) =>
    section.groups.map((group) => (
      <ResultOption
        key={group.lead.entry.code}
        group={group}
        query={query}
        active={group.lead.entry.code === active}
        onOpen={onOpen}
      />
    ));
  return (
    <div id={id} class="results" role="listbox" aria-label={strings.results} hidden={sections.length === 0}>
      {sections.map((section) => {
        const caption = (
          <span class="part-label" aria-hidden="true">
            {section.caption ?? section.label}
          </span>
        );
        return section.label === null ? (
          <Fragment key={section.id}>
            {caption}
            {options(section)}
          </Fragment>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset can't stand in a listbox
          <div key={section.id} class="part" role="group" aria-label={section.label}>
            {caption}
            {options(section)}
          </div>
        );
      })}
    </div>
  );
}
