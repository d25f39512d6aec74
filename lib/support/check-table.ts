import type { StateId } from '@/lib/rules';
import type { CheckId } from '@/lib/types/checks';

/** Which checks fit a state. An empty list: nothing on this computer can be the cause. */
export const FITTING: Readonly<Record<StateId, readonly CheckId[]>> = {
  'bounced-after-binding': ['online', 'private', 'cookies', 'clock', 'popups'],
  'login-loop': ['online', 'private', 'cookies', 'clock', 'browser'],
  'cookies-blocked': ['private', 'cookies', 'clock'],
  'access-token': ['online', 'cookies', 'clock'],
  'app-no-response': ['online', 'clock'],
  'fido-code': [],
  'card-reader': ['browser', 'popups'],
  'county-login-failed': ['cookies', 'popups'],
  'qr-after-fingerprint': [],
  'pin-problem': [],
  'site-not-linked': [],
  'name-mismatch': [],
  'no-biometrics': [],
  'card-without-nfc': [],
  'device-too-old': [],
};

/** Versions of two years before this one was made: older ones get no more security updates. */
export const OLDEST: Readonly<Record<string, number>> = {
  Chrome: 131,
  Edge: 131,
  Opera: 116,
  Firefox: 132,
  Safari: 18,
};
