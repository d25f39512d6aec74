import type { PageKind, StepEvent } from '@/lib/types/page';
import type { StepSpec } from '../scenario';

/** How one got to a page: what was done last. */
const ARRIVALS = ['opened', 'submit', 'callback', 'app', 'bind', 'signed-in'] as const;
export type Arrival = (typeof ARRIVALS)[number];

export const isArrival = (name: string): name is Arrival => ARRIVALS.some((one) => one === name);

const OIDC = 'oidc.tanet.edu.tw';
const FIDO = 'fido.moi.gov.tw';
const PORTAL = 'www.sso.edu.tw';

const step = (kind: PageKind, event: StepEvent, host: string, agoMs: number): StepSpec => ({
  kind,
  event,
  host,
  agoMs,
});

/**
 * The steps that such an arrival leaves, oldest first, without the arrival itself.
 * @param host of the page: a form is sent where its answer comes from.
 */
export function stepsBefore(arrival: Arrival, host: string): readonly StepSpec[] {
  switch (arrival) {
    case 'opened':
      return [];
    case 'submit':
      return [step('login', 'arrive', host, 20_000), step('login', 'submit', host, 1500)];
    case 'callback':
      return [
        step('login', 'arrive', OIDC, 40_000),
        step('login', 'submit', 'kh.sso.edu.tw', 3000),
        step('callback', 'arrive', OIDC, 1500),
      ];
    case 'app':
      return [step('login', 'arrive', OIDC, 60_000), step('fido-wait', 'arrive', host === FIDO ? FIDO : OIDC, 30_000)];
    case 'bind':
      return [step('portal', 'arrive', PORTAL, 30_000), step('portal', 'bind', PORTAL, 5000)];
    case 'signed-in':
      return [step('portal', 'arrive', PORTAL, 30_000)];
  }
}
