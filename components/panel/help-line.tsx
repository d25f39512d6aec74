import { useState } from 'preact/hooks';
import { type Call, callFirst } from '@/lib/faq/call-first';
import { phoneHref } from '@/lib/faq/hrefs';
import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { CopyButton } from '../copy-button';
import { Correction } from '../correction';
import { PhoneIcon, QrIcon } from '../icons';
import { OpenNow } from '../open-now';
import { PhoneLinks } from '../phone-links';
import { QrCode } from '../qr-code';
import { SchoolMark } from '../school-mark';
import { useWords } from '../words';
import { trusted } from './trusted';

interface Props {
  readonly strings: PanelStrings;
  /** In the order in which they help. */
  readonly contacts: readonly Contact[];
}

function OneCall({ strings, call }: { readonly strings: PanelStrings; readonly call: Call }) {
  const { common, language } = useWords();
  const [hasQr, setHasQr] = useState(false);
  const { contact, phone, number } = call;
  const name = contact.name[language === 'en' ? 'en' : 'zh'];
  const label = fill(common.call, { name, phone });
  return (
    <div class="call">
      {hasQr && <QrCode data={phoneHref(number)} label={label} />}
      <div class="call-words">
        <Correction contact={contact} />
        <p class="call-line">
          <PhoneIcon />
          <PhoneLinks name={name} phone={phone} />
          <CopyButton text={phone} />
          {number !== '' && (
            <button
              type="button"
              class="copy"
              aria-expanded={hasQr}
              aria-label={strings.scan}
              title={strings.scan}
              onClick={trusted(() => setHasQr(!hasQr))}
            >
              <QrIcon />
            </button>
          )}
        </p>
        <p class="call-desk">
          {name} {contact.id === 'school' && <SchoolMark />} <OpenNow contact={contact} now={Date.now()} />
        </p>
      </div>
    </div>
  );
}

/** The number to call, below what scrolls: in sight however long the answer and however small the window. */
export function HelpLine({ strings, contacts }: Props) {
  const calls = callFirst(contacts);
  if (calls.length === 0) return null;
  return (
    <div class="foot">
      {calls.map((call) => (
        <OneCall key={call.phone} strings={strings} call={call} />
      ))}
    </div>
  );
}
