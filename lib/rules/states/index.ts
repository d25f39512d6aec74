import type { Rule } from '../rule';
import { accessToken } from './access-token';
import { appNoResponse } from './app-no-response';
import { bouncedAfterBinding } from './bounced-after-binding';
import { cardReader } from './card-reader';
import { cardWithoutNfc } from './card-without-nfc';
import { cookiesBlocked } from './cookies-blocked';
import { countyLoginFailed } from './county-login-failed';
import { deviceTooOld } from './device-too-old';
import { fidoCode } from './fido-code';
import { loginLoop } from './login-loop';
import { nameMismatch } from './name-mismatch';
import { noBiometrics } from './no-biometrics';
import { pinProblem } from './pin-problem';
import { qrAfterFingerprint } from './qr-after-fingerprint';
import { siteNotLinked } from './site-not-linked';
import { unknownError } from './unknown-error';

/** Every known failure state, as it is written. */
export const STATES = [
  nameMismatch,
  fidoCode,
  accessToken,
  cookiesBlocked,
  bouncedAfterBinding,
  siteNotLinked,
  noBiometrics,
  qrAfterFingerprint,
  pinProblem,
  cardReader,
  cardWithoutNfc,
  deviceTooOld,
  countyLoginFailed,
  appNoResponse,
  loginLoop,
  unknownError,
] as const satisfies readonly Rule[];
