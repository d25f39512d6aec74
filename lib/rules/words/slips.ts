import { compilePattern, normalizeWords } from '@/lib/rules/compile-rule';
import { fold } from '@/lib/text/fold';

const WRONG = [
  '錯誤',
  '不正確',
  '有誤',
  '不符',
  '不對',
  '不存在',
  '失敗',
  '無效',
  '過期',
  'wrong',
  'incorrect',
  'invalid',
  'mismatch',
  'expired',
];
const MISSING = [
  '請輸入',
  '必填',
  '不可為空',
  '不能為空',
  '不可空白',
  '不得為空',
  '未填',
  'required',
  'please enter',
  '尚未填寫',
  '請勾選',
  '請選擇',
];

/** The account is right, but something behind it is missing: no slip. */
const NOT_KNOWN = ['查無此身', '任職學校', '服務學校'];

/** A refused account or password. */
export const REFUSED = compilePattern({
  near: [['帳號', '密碼', '使用者名稱', '帳密', 'username', 'password', 'account', 'credential'], WRONG],
  within: 18,
  not: ['PIN', '憑證密碼', '認證服務', '憑證', '驗證碼', 'captcha', '卡片', '異常', ...NOT_KNOWN],
});
export const BAD_LOGIN = compilePattern({
  near: [['登入失敗', '登錄失敗', 'login failed', 'bad credentials', '查無此帳號', '無此帳號']],
  not: ['憑證', ...NOT_KNOWN],
});
/** A wrong or old picture code; not the bracketed code of TW FidO. */
export const CAPTCHA = compilePattern({
  near: [
    ['驗證碼', '圖形驗證', 'captcha', 'verification code'],
    [...WRONG, '失效', '逾時', '逾期'],
  ],
  within: 18,
  not: ['['],
});
/** A heading before what the message says: 錯誤！ 您的帳號已被凍結. Read together they would make a wrong account of it. */
export const LEAD = new RegExp(`^${fold('(?:系統|發生)*(?:錯誤|訊息|提示|注意|警告)(?:訊息|提示)?(?=您|本|此|該)')}`);
/** What a person has typed, or how often. */
export const TYPED = normalizeWords([
  '帳密',
  '密碼',
  '驗證碼',
  '已失敗',
  '次機會',
  '次錯誤',
  'account',
  'password',
  'captcha',
  'credential',
]);
export const EMPTY = compilePattern({ near: [MISSING] });

/** Words by which a plain text can be a refusal. */
export const SLIP_TRIGGERS = normalizeWords(['帳號', '密碼', '登入失敗', 'password', 'login failed']);
