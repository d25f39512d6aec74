import type { DeployField } from '@/lib/deploy/checks';
import { TextLine } from './text-line';
import type { Draft } from './use-draft';

interface Props {
  readonly draft: Draft;
  /** Those that are asked for here. */
  readonly fields: readonly DeployField[];
}

const isId = (field: DeployField): field is keyof Draft['ids'] => field.endsWith('Id');

/** For which copies the files are, and where browsers are to get them from. */
export function BuilderIds({ draft, fields }: Props) {
  const { ids, install } = draft;
  const set = (field: DeployField, value: string): void =>
    draft.change({
      ...(isId(field) ? { ids: { ...ids, [field]: value } } : { install: { ...install, [field]: value } }),
      unfit: draft.unfit.filter((one) => one !== field),
    });
  return (
    <>
      {fields.map((field) => (
        <TextLine
          key={field}
          field={field}
          value={(isId(field) ? ids[field] : install[field]) ?? ''}
          change={(value) => set(field, value)}
        />
      ))}
    </>
  );
}
