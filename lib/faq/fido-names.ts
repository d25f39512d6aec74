/**
 * Names of TW FidO's numbers as they travel between servers: an administrator finds them in a log.
 * Source: TW FidO 介面規格書 v2.9, 2026-03-18, in a third party's transcription.
 */
export const FIDO_NAMES: readonly (readonly [number: number, name: string])[] = [
  [1031, 'OTP_EXPIRED'],
  [1032, 'OTP_IDNUM_MISMATCH'],
  [1033, 'OTP_NF'],
  [1035, 'NFCNONCE_NF'],
  [1051, 'IDNUM_USERPROF_NF'],
  [1053, 'IDNUM_DEVPROF_NF'],
  [1055, 'DEV_LIM_REACHED'],
  [1061, 'DEVID_DEVPROF_NF'],
  [1063, 'DEV_DESC_MISMATCH'],
  [1064, 'DEVID_SPTKT_MISMATCH'],
  [1080, 'IDNUM_DEVID_MISMATCH'],
  [1101, 'SPTKT_OVD'],
  [1102, 'SPTKTID_SPTKT_NF'],
  [1103, 'SPTKTID_SPTKT_RDM'],
  [1105, 'NFCNONCE_EXPIRED'],
  [3107, 'PS_FCM_DEADLINE_EXCEEDED'],
  [3111, 'PS_FCM_NOT_FOUND'],
  [5004, 'PM_INV_SG'],
  [9006, 'PM_IDN_FT_ERR'],
  [9007, 'SPTKTID_TXNLOG_NF'],
  [9014, 'APP_SIGN_FAILURE'],
  [9015, 'APP_USER_CANCEL'],
  [9016, 'APP_DECODE_FAIL'],
  [9017, 'APP_DATA_NULL'],
];
