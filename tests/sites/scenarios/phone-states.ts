import type { Scenario } from '../scenario';
import { says } from './says';

/** What has to do with the phone. */
export const PHONE_STATES: readonly Scenario[] = [
  ...says('bio', { rule: 'no-biometrics', codes: ['SSO-12', 'SSO-7'] }, [
    ['finger', 'bootstrap', '您的手機無生物辨識功能'],
    ['finger', 'swal', '手機本身無生物辨識功能，無法使用行動自然人憑證'],
    ['error', 'wicket', '此裝置不支援生物特徵辨識'],
    ['error', 'plain', '尚未設定指紋或臉部辨識'],
    ['fido', 'red', '裝置未設定生物辨識，請先至系統設定啟用'],
    ['push', 'alert-role', '偵測不到生物辨識感應器'],
    ['error', 'toast', '手機未啟用指紋辨識'],
    ['bare', 'split', '本手機沒有指紋感應功能'],
    ['error', 'dialog', 'No biometrics enrolled on this device.'],
    ['finger', 'table', '您的手机没有设定生物识别'],
  ]),
  ...says('old', { rule: 'device-too-old', codes: ['SSO-3'] }, [
    ['error', 'bootstrap', '您的手機作業系統版本過低，無法使用行動自然人憑證'],
    ['error', 'swal', 'Android版本過舊，請更新至Android 9以上'],
    ['fido', 'wicket', 'iOS版本太低，請升級後再使用'],
    ['bare', 'plain', '裝置系統版本不支援'],
    ['error', 'red', '您的作業系統版本低於最低需求'],
    ['push', 'alert-role', '手機系統版本不符合最低需求'],
    ['error', 'toast', '系統版本過低，請更新作業系統'],
    ['error', 'split', '手機版本太舊，無法完成驗證'],
    ['fido', 'dialog', 'Your Android version is too old.'],
    ['error', 'table', '您的操作系统版本过低，请先升级系统版本'],
  ]),
  ...says('code-1101', { rule: 'fido-code', codes: ['FIDO-1101', 'SSO-11'] }, [
    ['qr', 'bootstrap', '[1101] 驗證碼已過期，請重新執行驗證流程。'],
    ['login', 'wicket', '［１１０１］驗證碼已過期，請重新執行驗證流程。'],
    ['push', 'swal', '錯誤代碼：1101 驗證碼已過期，請重新執行驗證流程。'],
  ]),
  ...says('code-1053', { rule: 'fido-code', codes: ['FIDO-1053', 'SSO-4'] }, [
    ['login', 'bootstrap', '[1053] 您尚未註冊綁定裝置，請先綁定裝置並申請行動自然人憑證。'],
  ]),
  ...says('code-1051', { rule: 'fido-code', codes: ['FIDO-1051'] }, [
    ['push', 'plain', 'IDNUM_USERPROF_NF: [1051] 您尚未註冊綁定裝置，請先綁定裝置並申請行動自然人憑證。'],
  ]),
  ...says('code-1055', { rule: 'fido-code', codes: ['FIDO-1055', 'SSO-5'] }, [
    ['fido', 'swal', '[1055] 裝置綁定已達上限，請至行動自然人憑證網站註銷後，再重新申請。'],
  ]),
  ...says('code-1031', { rule: 'fido-code', codes: ['FIDO-1031'] }, [
    ['fido', 'alert-role', '[1031] 驗證碼逾時，請重新再試一次。'],
  ]),
  ...says('code-1032', { rule: 'fido-code', codes: ['FIDO-1032'] }, [
    ['fido', 'red', '[1032] 驗證碼與身分證號不符，請重新再試一次。'],
  ]),
  ...says('code-1064', { rule: 'fido-code', codes: ['FIDO-1064'] }, [
    ['qr', 'dialog', '[1064] 裝置資訊驗證不成功，請確定使用合法裝置進行認證/簽章。'],
  ]),
  ...says('code-1080', { rule: 'fido-code', codes: ['FIDO-1080'] }, [
    ['push', 'toast', '[1080] 裝置名稱與使用者身分證號不符，請重新再試一次。'],
  ]),
  ...says('code-1102', { rule: 'fido-code', codes: ['FIDO-1102'] }, [
    ['qr', 'plain', '[1102] 驗證碼不存在，請重新執行驗證流程。'],
  ]),
  ...says('code-1103', { rule: 'fido-code', codes: ['FIDO-1103'] }, [
    ['qr', 'split', '[1103] 驗證碼已被使用過，請重新執行驗證流程。'],
  ]),
  ...says('code-3111', { rule: 'fido-code', codes: ['FIDO-3111', 'SSO-11'] }, [
    ['push', 'bootstrap', '[3111] 請重新開啟APP 後再試。'],
  ]),
  ...says('code-3107', { rule: 'fido-code', codes: ['FIDO-3107'] }, [
    ['push', 'wicket', '[3107] 系統維護中，請稍後再試。'],
  ]),
  ...says('code-1023', { rule: 'fido-code', codes: ['FIDO-1023'] }, [
    ['push', 'red', '[1023] 系統維護中，請稍後再試。'],
  ]),
  ...says('code-10002', { rule: 'fido-code', codes: ['FIDO-10002', 'SSO-12'] }, [
    ['finger', 'swal', '[10002] 操作不成功，請稍後再操作一次。'],
  ]),
  ...says('code-32003', { rule: 'fido-code', codes: ['FIDO-32003', 'SSO-12'] }, [
    ['finger', 'bootstrap', '[32003] 操作不成功，請稍後再操作一次。'],
  ]),
  ...says('code-32004', { rule: 'fido-code', codes: ['FIDO-32004', 'SSO-13'] }, [
    ['finger', 'plain', '[32004] 操作不成功，請稍後再操作一次。'],
  ]),
  ...says('code-32006', { rule: 'fido-code', codes: ['FIDO-32006'] }, [
    ['finger', 'toast', '[32006] 操作不成功，請稍後再操作一次。'],
  ]),
  ...says('code-5004', { rule: 'fido-code', codes: ['FIDO-5004'] }, [
    ['login', 'alert-role', '[5004] 驗證不成功，請確認憑證有效性。'],
  ]),
  ...says('code-9015', { rule: 'fido-code', codes: ['FIDO-9015'] }, [
    ['push', 'dialog', '[9015] APP 回報使用者取消簽章，簽章作業終止。'],
  ]),
  ...says('code-9003', { rule: 'fido-code', codes: ['FIDO-9003'] }, [
    ['login', 'table', '[9003] 資料驗證不成功，請洽該應用服務之管理員。'],
  ]),
  ...says('code-9006', { rule: 'fido-code', codes: ['FIDO-9006'] }, [
    ['fido', 'wicket', '[9006] 身分證號格式錯誤，請確認輸入資訊。'],
  ]),
];
