import type { Runtime } from 'webextension-polyfill';
import { FORMAT, VERSION } from '@/lib/describe/format';
import { kindIn } from '@/lib/describe/kind-in';
import type { PageLook } from '@/lib/describe/page-globals';
import type { AskedConfig } from '@/lib/detect/asked';
import { isFindings } from '@/lib/messages';
import type { Config } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';
import { isRecord } from '@/lib/utils/is-record';
import { isKnownFinding } from './known';

/** What a page of the extension's own may ask for, on a person's click. */
export interface Ask {
  /** `look`: what is wrong here? `describe`: what would one recognise this page by? */
  readonly type: 'look' | 'describe';
  readonly tab: number;
}

/** `refused`: the browser, or policy, does not let us see that page. */
export type LookReply =
  | { readonly state: 'refused' }
  /** `host` is empty where the browser does not tell. */
  | { readonly state: 'looked'; readonly findings: readonly Finding[]; readonly host: string };

/** Not yet checked: `parseDescription` reads it where it is shown. Null where the page can't be seen. */
export type RawDescription = Readonly<Record<string, unknown>> | null;

/** What the background does in a tab, given by the entrypoint. What comes back was said by a page. */
export interface AskActions {
  config(): Promise<Pick<Config, 'rules' | 'entries' | 'disabledRules' | 'pageLook'>>;
  /** Looks once at the page and its frames, the page first; null where the browser refuses. */
  look(tab: number, config: AskedConfig): Promise<readonly unknown[] | null>;
  /** Null where the browser refuses. */
  describe(tab: number): Promise<unknown>;
  /** The host of the page in the tab; empty where the browser does not tell. */
  host(tab: number): Promise<string>;
  readonly extension: string;
  readonly now: () => number;
}

export function parseAsk(value: unknown): Ask | null {
  if (!isRecord(value) || (value.type !== 'look' && value.type !== 'describe')) return null;
  const { tab } = value;
  return typeof tab === 'number' && Number.isInteger(tab) && tab >= 0 ? { type: value.type, tab } : null;
}

/**
 * Whether a page of the extension's own has sent this, by the browser's word. Content scripts send with the same id, from
 * the address of a web page.
 * @param root address of the extension's root, with its last slash.
 */
export const isOwnSender = ({ url, frameId }: Runtime.MessageSender, root: string): boolean =>
  url?.startsWith(root) === true && (frameId ?? 0) === 0;

type Schools = Pick<Config, 'rules' | 'entries'>;

/** What a page says that it has found, checked: rules and codes that there are. Null where it says nothing of the kind. */
function parsePageLook(value: unknown, schools: Schools): PageLook | null {
  if (!isRecord(value) || !isFindings(value.findings) || !isFindings(value.elsewhere)) return null;
  const known = (findings: readonly Finding[]): Finding[] =>
    findings
      .filter((finding) => isKnownFinding(finding, schools))
      .map(({ rule, codes, at, show }) => ({ rule, codes, at, show }));
  return {
    readable: value.readable === true,
    findings: known(value.findings),
    kind: kindIn(value.kind),
    elsewhere: known(value.elsewhere),
  };
}

const once = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);

async function looksAt(tab: number, config: AskedConfig & Schools, actions: AskActions): Promise<PageLook[] | null> {
  const { rules, disabledRules } = config;
  const results = await actions.look(tab, { rules, disabledRules });
  const looks = (results ?? []).flatMap((result) => parsePageLook(result, config) ?? []);
  return looks[0]?.readable ? looks : null;
}

/** What the page says, with what the browser itself knows. */
async function describe(tab: number, config: AskedConfig & Schools, actions: AskActions): Promise<RawDescription> {
  const [page] = (await looksAt(tab, config, actions)) ?? [];
  const described = page && (await actions.describe(tab));
  if (!page || !isRecord(described)) return null;
  return {
    ...described,
    format: FORMAT,
    version: VERSION,
    extension: actions.extension,
    madeOn: new Date(actions.now()).toISOString().slice(0, 10),
    host: await actions.host(tab),
    kind: page.kind,
    elsewhere: page.elsewhere.map(({ rule, codes }) => ({ rule, codes })),
  };
}

/** Answers with a `LookReply` or a `RawDescription`. Policy can switch both off. */
export async function handleAsk(ask: Ask, actions: AskActions): Promise<LookReply | RawDescription> {
  const config = await actions.config();
  if (ask.type === 'describe') return config.pageLook ? describe(ask.tab, config, actions) : null;
  const looks = config.pageLook ? await looksAt(ask.tab, config, actions) : null;
  if (!looks) return { state: 'refused' };
  const findings = once(looks.flatMap((look) => look.findings));
  // Of an error that nobody knows nothing is said beside one that is known.
  const answered = findings.filter(({ codes }) => codes.length > 0);
  return {
    state: 'looked',
    findings: answered.length > 0 ? answered : findings.slice(0, 1),
    host: await actions.host(ask.tab),
  };
}
