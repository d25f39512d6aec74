import { useId, useState } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import type { CsvProblem, GivenFile } from '@/lib/deploy/csv-table';
import { downloadOne } from './download';
import type { Draft } from './use-draft';

/** So many are listed; who has mended these sees the next ones. */
const MOST_LISTED = 50;

const given = async (file: File): Promise<GivenFile> => ({
  name: file.name,
  // A file that can't be read ends in the same message as an empty one.
  content: new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0))),
});

interface FileProps {
  readonly label: string;
  change(file: File | undefined): void;
}

function CsvFile({ label, change }: FileProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-title" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,.tsv"
        onChange={({ currentTarget }) => change(currentTarget.files?.[0])}
      />
    </div>
  );
}

/** Every file of every school of a list as one archive, without any tool but this page. */
export function BuilderDistrict({ draft }: { readonly draft: Draft }) {
  const { strings, language, announce } = useOptionsState();
  const words = language === 'en' ? 'en' : 'zh';
  const id = useId();
  const [open, setOpen] = useState(false);
  const [schoolsFile, setSchoolsFile] = useState<File>();
  const [entriesFile, setEntriesFile] = useState<File>();
  const [problems, setProblems] = useState<readonly CsvProblem[]>([]);

  // What was said of other files says nothing of these.
  const forget = (then: () => void): void => {
    setProblems([]);
    then();
  };

  async function make(): Promise<void> {
    if (!schoolsFile) return;
    // Only who makes a district's files loads what it takes.
    const [{ readSchools }, { districtFiles }, { zipOf }] = await Promise.all([
      import('@/lib/deploy/schools'),
      import('@/lib/deploy/district'),
      import('@/lib/deploy/zip'),
    ]);
    const files = [await given(schoolsFile), entriesFile && (await given(entriesFile))] as const;
    const read = readSchools(files, { ids: draft.ids, install: draft.install });
    setProblems(read.problems);
    if (read.problems.length > 0) return announce(strings.districtWrong(read.problems.length));
    const made = districtFiles(read.schools);
    downloadOne('sso-login-helper-schools.zip', zipOf(made), 'application/zip');
    announce(strings.districtMade(read.schools.length, made.length));
  }

  return (
    <details class="block" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{strings.district}</summary>
      {open && (
        <>
          <p class="quiet">{strings.districtIntro}</p>
          <CsvFile label={strings.schoolsFile} change={(file) => forget(() => setSchoolsFile(file))} />
          <CsvFile label={strings.entriesFile} change={(file) => forget(() => setEntriesFile(file))} />
          <button
            type="button"
            class="button"
            disabled={schoolsFile === undefined}
            aria-describedby={id}
            onClick={() => void make()}
          >
            {strings.makeZip}
          </button>
          <div id={id} role="status">
            {problems.length > 0 && <p class="bad">{strings.districtWrong(problems.length)}</p>}
            <ul class="problems">
              {problems.slice(0, MOST_LISTED).map(({ file, line, column, message }) => (
                <li key={`${file}-${line}-${column}-${message.en}`}>
                  {strings.csvPlace(file, line, column)}
                  {message[words]}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </details>
  );
}
