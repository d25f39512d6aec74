import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { contactsFor, generalContacts } from '@/lib/faq/contacts';
import { LANG_TAG } from '@/lib/strings/language';
import { BackBar } from './back-bar';
import { CardActions } from './card-actions';
import { Desks } from './desks';
import { usePopup } from './popup-context';
import { hashOf } from './route';
import { CheckList } from './support/check-list';
import { useSupportCard } from './support/use-support-card';
import { useSupportStrings } from './support/use-support-strings';
import { useEscape } from './use-escape';
import type { SubjectTab } from './use-tab-seen';

interface Props {
  readonly seen: SubjectTab;
  /** The entry that it is about; absent: what was seen. */
  readonly code: string | undefined;
  readonly inTab: boolean;
  readonly onBack: () => void;
}

/** What to check first, the text for the help desk as it is handed over, and the desks. */
export function SupportView({ seen, code: asked, inTab, onBack }: Props) {
  const { strings: popup, config, entries } = usePopup();
  const strings = useSupportStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEscape(onBack);
  const [added, setAdded] = useState('');
  const code = asked ?? seen.findings[0]?.codes[0];
  const entry = useMemo(() => entries.find((candidate) => candidate.code === code), [entries, code]);
  const { card, checks } = useSupportCard(seen, entry, added);
  const contacts = entry ? contactsFor(entry, config) : generalContacts(config);
  const address = `${location.pathname}${seen.id === undefined ? '' : `?tab=${seen.id}`}${hashOf({ view: 'support', code: entry?.code })}`;
  // What this computer lacks is worth more than a letter about it.
  const isUrgent = checks.some(({ state }) => state === 'bad');
  const text = (
    <section class="support-part" aria-labelledby="support-card">
      <h2 id="support-card" class="part-label">
        {strings.preview}
      </h2>
      <label class="own-words">
        {strings.ownWords}
        <textarea
          rows={2}
          maxLength={500}
          value={added}
          aria-describedby="own-words-hint"
          onInput={(event) => setAdded(event.currentTarget.value)}
        />
      </label>
      <p id="own-words-hint" class="support-hint">
        {strings.ownWordsHint}
      </p>
      <div class="card-text" tabIndex={inTab ? undefined : 0}>
        {card.parts.map(({ language, text: words }) => (
          <p key={language} lang={LANG_TAG[language]}>
            {words}
          </p>
        ))}
      </div>
      <CardActions card={card} contacts={contacts} inTab={inTab} address={address} />
    </section>
  );
  return (
    <>
      <BackBar onBack={onBack} />
      <main class="support">
        <h1 ref={heading} tabIndex={-1}>
          {popup.support}
        </h1>
        <p class="support-hint">{strings.hint}</p>
        {!isUrgent && text}
        <section class="support-part support-checks" aria-labelledby="support-checks">
          <h2 id="support-checks" class="part-label">
            {strings.checksFor}
          </h2>
          <CheckList results={checks} />
        </section>
        {isUrgent && text}
        <Desks title={popup.desks} contacts={contacts} code={entry?.code} withQr />
      </main>
    </>
  );
}
