import { FIREFOX_JSON } from './firefox-json';
import { GOOGLE_ADMIN } from './google-admin';
import { LINUX } from './linux-json';
import { MACOS_PROFILE } from './macos-profile';
import type { Target } from './types';
import { WINDOWS_ADMX } from './windows-admx';
import { WINDOWS_INTUNE } from './windows-intune';
import { WINDOWS_POWERSHELL } from './windows-powershell';
import { WINDOWS_REG } from './windows-reg';

/** All kinds of policy files, in the order in which they are offered. */
export const TARGETS: readonly Target[] = [
  WINDOWS_REG,
  WINDOWS_ADMX,
  WINDOWS_POWERSHELL,
  WINDOWS_INTUNE,
  GOOGLE_ADMIN,
  MACOS_PROFILE,
  ...LINUX,
  FIREFOX_JSON,
];
