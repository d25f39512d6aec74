import type { Scenario } from '../scenario';
import { type Says, says } from './says';

/** A number, the code that must stand first, and how the page says it. */
const code = (number: number, ...rows: Says[]): Scenario[] =>
  says(`number-${number}`, { rule: 'fido-code', codes: [`FIDO-${number}`] }, rows);

/** Phone and app in other words, and the rest of TW FidO's numbers. */
export const REWORDED_PHONE: readonly Scenario[] = [
  ...says('bio-reworded', { rule: 'no-biometrics', codes: ['SSO-12', 'SSO-7'] }, [
    ['finger', 'plain', '本裝置不具備生物辨識功能'],
    ['error', 'bootstrap', '您的手機尚未登錄指紋，請先至設定新增'],
    ['error', 'swal', '請先設定指紋或臉部辨識後再試'],
    ['fido', 'wicket', '手機不支援指紋辨識或臉部辨識'],
    ['push', 'table', '您的裝置未啟用 Face ID'],
    ['error', 'alert-role', '未偵測到指紋感應器'],
    ['error', 'toast', '生物辨識功能未開啟'],
    ['error', 'dialog', 'Biometric authentication is not available on this device.'],
    ['finger', 'red', '手机本身无生物识别功能'],
    ['finger', 'split', '手機沒有 Touch ID 或 Face ID'],
  ]),
  ...says('old-reworded', { rule: 'device-too-old', codes: ['SSO-3'] }, [
    ['error', 'plain', '您的手機系統版本過舊，不支援行動自然人憑證'],
    ['error', 'bootstrap', '目前的 iOS 版本低於 iOS 15，請先更新'],
    ['fido', 'swal', '您的 Android 版本不支援，請更新作業系統'],
    ['error', 'wicket', '作業系統版本不符合需求'],
    ['push', 'table', '裝置作業系統過舊'],
    ['error', 'alert-role', 'This device is no longer supported. Please update your operating system.'],
    ['error', 'toast', '手機版本過低'],
    ['error', 'dialog', 'iOS version is not supported'],
    ['error', 'red', '您的安卓系統版本太低'],
    ['error', 'split', '手机操作系统版本太旧'],
  ]),
  ...code(1033, ['fido', 'plain', '[1033] 未取得驗證碼，請按照流程重新再試一次。']),
  ...code(1035, ['error', 'bootstrap', '[1035] 未取得驗證碼，請按照流程重新再試一次。']),
  ...code(1061, ['push', 'swal', '[1061] 查詢裝置資訊不成功，請至行動自然人憑證官方網站確認該裝置名稱是否一致。']),
  ...code(1063, ['qr', 'red', '[1063]查詢裝置資訊不成功，請至行動自然人憑證官方網站確認該裝置名稱是否一致。']),
  ...code(1105, ['error', 'toast', '[1105] 驗證碼已過期，請重新執行註冊流程。']),
  ...code(32001, ['finger', 'alert-role', '[32001] 操作不成功，請稍後再操作一次。']),
  ...code(32002, ['finger', 'wicket', '操作不成功，請稍後再操作一次。[32002]']),
  ...code(32005, ['finger', 'table', '【32005】操作不成功，請稍後再操作一次。']),
  ...code(
    9004,
    ['login', 'plain', 'INV_SP_CHECKSUM：[9004] 資料驗證不成功，請洽該應用服務之管理員。'],
    ['push', 'bootstrap', 'SP-API-ATH-01-INV_SP_CHECKSUM'],
  ),
  ...code(1021, ['push', 'bootstrap', 'SP-API-ATH-01-DB_CONN_ERR']),
  ...code(1034, ['error', 'bootstrap', '[1034] 驗證碼與身分證號不符，請重新再試一次。']),
  ...code(1052, ['fido', 'plain', '[1052] 查詢使用者資訊不成功，請洽客服人員處理。']),
  ...code(5003, ['push', 'swal', '[5003] 簽章不成功，請洽客服人員處理。']),
  ...code(9002, ['login', 'plain', '[9002] 資料格式有誤，請洽該應用服務之管理員。']),
  ...code(9008, ['push', 'bootstrap', '[9008] 簽章資料長度到達上限（上限1024 個字元）。']),
  ...code(9016, ['push', 'plain', '[9016] APP 回報簽章資料解碼失敗，簽章作業終止。']),
  ...code(9013, ['login', 'dialog', '[9013] 資料驗證不成功，請洽該應用服務之管理員。']),
  ...code(9014, ['push', 'bootstrap', 'SP-API-ATH-02-APP_SIGN_FAILURE: [9014] APP 回報簽章失敗，簽章作業終止。']),
  ...code(1075, ['push', 'plain', '[1075] 系統維護中，請稍後再試。']),
  ...code(3003, ['push', 'split', '[3003] 系統維護中，請稍後再試。']),
  ...code(1053, ['login', 'plain', '[1053] 您尚未注册绑定装置，请先绑定装置并申请行动自然人凭证。']),
  ...code(1101, ['qr', 'plain', 'SPTKT_OVD [1101] 驗證碼已過期，請重新執行驗證流程。']),
];
