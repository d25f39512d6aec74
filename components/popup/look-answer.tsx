import { useEffect } from 'preact/hooks';
import type { LookReply } from '@/lib/background/ask';
import { contactsFor, contactsForHost } from '@/lib/faq/contacts';
import type { Finding } from '@/lib/types/page';
import { entryTitle } from '../entry-title';
import { TryFirst } from '../try-first';
import { DeskLine } from './desk-line';
import { Desks } from './desks';
import { FindingCard } from './finding-card';
import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';
import { useLookStrings } from './use-look-strings';

interface Props {
  readonly look: LookReply;
  readonly held: readonly Finding[];
  readonly tab: number | undefined;
  readonly inTab: boolean;
  readonly brief: boolean;
}

/** What a look has found: the answer with its first steps and its desk; or plainly that nothing is known, and what helps then. */
export function LookAnswer({ look, held, tab, inTab, brief }: Props) {
  const { strings: popup, config, entries, language, announce } = usePopup();
  const strings = useLookStrings();
  const found = look.state === 'looked' ? look.findings : [];
  const findings = [...found, ...held.filter(({ rule }) => !found.some((one) => one.rule === rule))];
  const code = findings.find(({ codes }) => codes.length > 0)?.codes[0];
  const entry = entries.find((one) => one.code === code);
  const refused = inTab ? strings.notGranted : strings.refused;
  const isUnknown = findings.length > 0 && !entry;
  const title = isUnknown ? strings.unknownError : strings.nothingKnown;
  const said = entry ? `${strings.lookedHere} ${entry.code} ${entryTitle(entry, language)}` : title;
  useEffect(() => {
    announce(look.state === 'looked' ? said : refused);
  }, [look, said, refused, announce]);

  if (look.state === 'refused' && !entry) {
    return <p class="look-refused">{refused}</p>;
  }
  if (entry) {
    const [desk] = contactsFor(entry, config);
    return (
      <>
        <FindingCard onShowAgain={undefined} findings={findings} brief={brief} label={strings.lookedHere} />
        {!brief && (
          <div class="look-more">
            <TryFirst entry={entry} />
            <ul>{desk && <DeskLine contact={desk} code={entry.code} withQr={false} />}</ul>
          </div>
        )}
      </>
    );
  }
  if (brief) return null;
  return (
    <section class="finding finding-unknown" aria-label={title}>
      <p class="finding-label">{title}</p>
      <p class="finding-hint">{strings.nothingHint}</p>
      <div class="actions">
        <PlaceLink to={{ view: 'support' }} class="action">
          {popup.support}
        </PlaceLink>
        <PlaceLink to={{ view: 'describe' }} class="action">
          {strings.describe}
        </PlaceLink>
        {!inTab && tab !== undefined && (
          <a class="action" href={`${location.pathname}?tab=${tab}`} target="_blank" rel="noopener">
            {strings.openInTab}
          </a>
        )}
      </div>
      <Desks
        title={strings.deskFor}
        contacts={contactsForHost(look.state === 'looked' ? look.host : '', config).slice(0, 2)}
      />
    </section>
  );
}
