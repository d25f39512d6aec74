/** How a TW FidO number is recognised on a page. Small, since the watcher carries it. */
export interface FidoNumbers {
  readonly from: number;
  readonly to: number;
  /** Stems of the official text; one of them must stand beside the number. */
  readonly texts: readonly string[];
  /** Entries of the sheet that fit. */
  readonly faq: readonly string[];
}

/** Numbers that mean "not finished yet": silent. */
export const WAITING_NUMBERS: readonly number[] = [9007, 20002, 20003];

/** Every final number. Source: TW FidO 介面規格書 v2.9, 2026-03-18, in a third party's transcription. */
export const FIDO_NUMBERS: readonly FidoNumbers[] = [
  { from: 1031, to: 1031, texts: ['驗證碼逾時'], faq: [] },
  { from: 1032, to: 1032, texts: ['驗證碼與身分證號不符', '驗證碼與身分證'], faq: [] },
  { from: 1034, to: 1034, texts: ['驗證碼與身分證號不符', '驗證碼與身分證'], faq: [] },
  { from: 1036, to: 1036, texts: ['驗證碼與身分證號不符', '驗證碼與身分證'], faq: [] },
  { from: 1033, to: 1033, texts: ['未取得驗證碼'], faq: [] },
  { from: 1035, to: 1035, texts: ['未取得驗證碼'], faq: [] },
  { from: 1105, to: 1105, texts: ['驗證碼已過期'], faq: [] },
  { from: 1051, to: 1051, texts: ['尚未註冊綁定裝置', '尚未註冊綁定', '先綁定裝置'], faq: ['SSO-4', 'SSO-5'] },
  { from: 1053, to: 1053, texts: ['尚未註冊綁定裝置', '尚未註冊綁定', '先綁定裝置'], faq: ['SSO-4', 'SSO-5'] },
  { from: 1052, to: 1052, texts: ['查詢使用者資訊不成功'], faq: [] },
  { from: 1054, to: 1054, texts: ['查詢使用者資訊不成功'], faq: [] },
  { from: 1055, to: 1055, texts: ['裝置綁定已達上限', '綁定已達上限'], faq: ['SSO-5'] },
  { from: 1061, to: 1061, texts: ['查詢裝置資訊不成功', '裝置名稱是否一致'], faq: ['SSO-5'] },
  { from: 1062, to: 1062, texts: ['查詢裝置資訊不成功'], faq: [] },
  { from: 1063, to: 1063, texts: ['查詢裝置資訊不成功', '裝置名稱是否一致'], faq: ['SSO-5'] },
  { from: 1064, to: 1064, texts: ['裝置資訊驗證不成功', '確定使用合法裝置'], faq: [] },
  { from: 1080, to: 1080, texts: ['裝置名稱與使用者', '使用者身分證號不符'], faq: [] },
  { from: 1081, to: 1082, texts: ['簽章資料不成功'], faq: [] },
  { from: 1101, to: 1101, texts: ['驗證碼已過期'], faq: ['SSO-11'] },
  { from: 1102, to: 1102, texts: ['驗證碼不存在'], faq: ['SSO-11'] },
  { from: 1103, to: 1103, texts: ['驗證碼已被使用'], faq: ['SSO-11'] },
  { from: 1104, to: 1104, texts: ['驗證碼查詢有誤'], faq: ['SSO-11'] },
  { from: 1106, to: 1106, texts: ['連續簽章資料有誤'], faq: [] },
  { from: 3111, to: 3111, texts: ['重新開啟app', '重新開啟APP後'], faq: ['SSO-11'] },
  { from: 3107, to: 3107, texts: ['系統維護中', '稍後再試'], faq: ['SSO-11'] },
  { from: 10002, to: 10002, texts: ['操作不成功'], faq: ['SSO-12'] },
  { from: 32001, to: 32001, texts: ['操作不成功'], faq: ['SSO-12'] },
  { from: 32002, to: 32002, texts: ['操作不成功'], faq: ['SSO-12'] },
  { from: 32005, to: 32005, texts: ['操作不成功'], faq: ['SSO-12'] },
  { from: 32003, to: 32003, texts: ['操作不成功'], faq: ['SSO-12', 'SSO-13'] },
  { from: 32004, to: 32004, texts: ['操作不成功'], faq: ['SSO-13', 'SSO-12'] },
  { from: 32006, to: 32006, texts: ['操作不成功'], faq: ['SSO-12'] },
  { from: 5002, to: 5003, texts: ['簽章不成功'], faq: [] },
  { from: 5005, to: 5005, texts: ['簽章不成功'], faq: [] },
  { from: 5004, to: 5004, texts: ['驗證不成功', '確認憑證有效性'], faq: [] },
  { from: 9006, to: 9006, texts: ['身分證號格式錯誤'], faq: [] },
  { from: 9014, to: 9014, texts: ['回報簽章失敗'], faq: ['SSO-11'] },
  { from: 9015, to: 9015, texts: ['使用者取消簽章', '取消簽章'], faq: [] },
  { from: 9016, to: 9016, texts: ['簽章作業終止', 'app回報'], faq: ['SSO-11'] },
  { from: 9017, to: 9017, texts: ['簽章作業終止', 'app回報'], faq: ['SSO-11'] },
  { from: 9002, to: 9002, texts: ['資料格式有誤', '應用服務之管理員'], faq: [] },
  { from: 9003, to: 9005, texts: ['資料驗證不成功', '應用服務之管理員'], faq: [] },
  { from: 9008, to: 9008, texts: ['簽章資料長度到達上限'], faq: [] },
  { from: 9009, to: 9013, texts: ['資料驗證不成功', '應用服務之管理員'], faq: [] },
  { from: 1021, to: 1030, texts: ['系統維護中', '稍後再試'], faq: [] },
  { from: 1071, to: 1079, texts: ['系統維護中', '稍後再試'], faq: [] },
  { from: 3002, to: 3009, texts: ['系統維護中', '稍後再試'], faq: [] },
  { from: 3101, to: 3106, texts: ['系統維護中', '稍後再試'], faq: [] },
  { from: 3108, to: 3110, texts: ['系統維護中', '稍後再試'], faq: [] },
  { from: 3112, to: 3116, texts: ['系統維護中', '稍後再試'], faq: [] },
];
