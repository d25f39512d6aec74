import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageDescription } from '@/lib/describe/format';
import { parseDescription } from '@/lib/describe/parse-description';
import { fileName, fileText, type StrikeKey, withoutStruck } from '@/lib/describe/strike';
import { mailHref } from '@/lib/faq/hrefs';
import { BackBar } from './back-bar';
import { CopyAction } from './copy-action';
import { DescriptionLines } from './description-lines';
import { usePopup } from './popup-context';
import { saveFile } from './save-file';
import { useEscape } from './use-escape';
import { useLookStrings } from './use-look-strings';

interface Props {
  readonly tab: number | undefined;
  readonly inTab: boolean;
  readonly onBack: () => void;
}

type Made =
  | { readonly state: 'making' | 'refused' }
  | { readonly state: 'made'; readonly description: PageDescription };

async function describe(tab: number | undefined): Promise<Made> {
  if (tab === undefined) return { state: 'refused' };
  const made = parseDescription(await browser.runtime.sendMessage({ type: 'describe', tab }));
  return typeof made === 'string' ? { state: 'refused' } : { state: 'made', description: made };
}

/** A page description, line by line, before it is saved. It leaves only by the person's hand. */
export function DescribeView({ tab, inTab, onBack }: Props) {
  const { config, announce } = usePopup();
  const strings = useLookStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const [made, setMade] = useState<Made>({ state: 'making' });
  const [struck, setStruck] = useState<ReadonlySet<StrikeKey>>(new Set());
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEscape(onBack);
  useEffect(() => {
    describe(tab).then(setMade, () => setMade({ state: 'refused' }));
  }, [tab]);

  const toggle = (key: StrikeKey): void => {
    const next = new Set(struck);
    if (!next.delete(key)) next.add(key);
    setStruck(next);
    announce(strings.struck(next.size));
  };

  if (made.state !== 'made') {
    const words = made.state === 'making' ? strings.making : inTab ? strings.notGranted : strings.refused;
    return (
      <>
        <BackBar onBack={onBack} />
        <main class="describe">
          <h1 ref={heading} tabIndex={-1}>
            {strings.description}
          </h1>
          <p>{words}</p>
        </main>
      </>
    );
  }
  const kept = withoutStruck(made.description, struck);
  const file = fileName(kept);
  const save = (): void => {
    saveFile(file, fileText(kept));
    announce(strings.saved(file));
  };
  return (
    <>
      <BackBar onBack={onBack} />
      <main class="describe">
        <h1 ref={heading} tabIndex={-1}>
          {strings.description}
        </h1>
        <p class="describe-hint">{strings.intro}</p>
        <p class="describe-hint">
          <strong>{strings.strikeHint}</strong>
        </p>
        <DescriptionLines description={made.description} struck={struck} onToggle={toggle} />
        <div class="describe-actions">
          <div class="actions">
            <button type="button" class="action action-first" onClick={save}>
              {strings.save}
            </button>
            <CopyAction label={strings.copy} text={() => fileText(kept)} />
            {config.descriptionMail !== '' && (
              <a
                class="action"
                href={mailHref(config.descriptionMail, { subject: strings.mailSubject, body: strings.mailBody(file) })}
              >
                {strings.mail}
              </a>
            )}
          </div>
          <small>
            {strings.lines(made.description.lines.length)}
            {struck.size > 0 && ` · ${strings.struck(struck.size)}`}
          </small>
        </div>
      </main>
    </>
  );
}
