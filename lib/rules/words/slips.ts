import { compilePattern, normalizeWords } from '@/lib/rules/compile-rule';
import { fold } from '@/lib/text/fold';

const WRONG = [
  '錯誤',
  '不正確',
  '有誤',
  '不符',
  '不對',
  '不存在',
  '無法辨識',
  '不被接受',
  '失敗',
  '無效',
  '過期',
  'wrong',
  'incorrect',
  'invalid',
  'mismatch',
  'not match',
  'not recognized',
  'expired',
];
const MISSING = [
  '請輸入',
  '請先輸入',
  '請填',
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
  near: [
    ['登入失敗', '登錄失敗', 'login failed', '登入無效', 'invalid login', 'bad credentials', '查無此帳號', '無此帳號'],
  ],
  not: ['憑證', ...NOT_KNOWN],
});
/**
 * What has happened to the account because of it, which a new try doesn't mend: locked, switched off, run out. Not what
 * will happen.
 */
export const CONSEQUENCE = new RegExp(
  fold(
    '(?<!將會?被?|將予|會被?|即|以免|避免|恐|可能|大寫|[若如](?:已|有|遇)?[遭被]?)(?:停用|停權|鎖定|鎖住|鎖卡|凍結|封鎖)|帳號.{0,3}(?:逾期|過期)|期限已過|已過(?:使用|有效)?期限|(?<![若如][^。;]{0,14})洽[^。,;]{0,10}解鎖|次數(?:過多|已達|超過|達到?上限)|locked|disabled|suspended|too many',
  ),
);
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
