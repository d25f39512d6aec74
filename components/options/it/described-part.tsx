import { useState } from 'preact/hooks';
import type { Draft } from '@/components/options/builder/use-draft';
import { useOptionsState } from '@/components/options/options-context';
import { LARGEST_FILE, type PageDescription } from '@/lib/describe/format';
import { type DescriptionFault, readDescription } from '@/lib/describe/parse-description';
import { DescribedPageView } from './described-page';
import { useDescribedStrings } from './use-described-strings';

type Fault = DescriptionFault | 'too-large';

async function read(file: File): Promise<PageDescription | Fault> {
  return file.size > LARGEST_FILE ? 'too-large' : readDescription(await file.text());
}

/** Opens page descriptions and makes hints of the school's own from them. What was opened is forgotten with the page. */
export function DescribedPart({ draft }: { readonly draft: Draft }) {
  const strings = useDescribedStrings();
  const { announce } = useOptionsState();
  const [opened, setOpened] = useState<readonly PageDescription[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const page = opened.at(-1);

  async function open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const result = await read(file);
    // The same file may be mended and opened again.
    input.value = '';
    setFault(typeof result === 'string' ? result : null);
    if (typeof result === 'string') announce(strings.faults[result]);
    else setOpened((before) => [...before, result]);
  }

  return (
    <section class="block" aria-labelledby="described-title">
      <h2 id="described-title">{strings.title}</h2>
      <p class="quiet">{strings.intro}</p>
      <label class="field">
        <span class="field-title">{strings.open}</span>
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      {fault && <p class="bad">{strings.faults[fault]}</p>}
      {page && <DescribedPageView key={opened.length} page={page} earlier={opened.slice(0, -1)} draft={draft} />}
    </section>
  );
}
