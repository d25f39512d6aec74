import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

const BIOMETRICS = [
  '生物辨識',
  '生物識別',
  '生物特徵',
  '指紋辨識',
  '指紋感應',
  '指紋',
  '臉部辨識',
  'biometric',
  'fingerprint',
  'face id',
  'touch id',
];
const MISSING = [
  '不支援',
  '不具備',
  '未支援',
  '未具備',
  '未配備',
  '沒有偵測',
  '沒有設定',
  '沒有登錄',
  '未設定',
  '尚未設定',
  '未啟用',
  '尚未啟用',
  '未開啟',
  '未提供',
  '未登錄',
  '未新增',
  '未註冊',
  '找不到',
  '偵測不到',
  '未偵測到',
  '無法偵測',
  '不支持',
  '不可用',
];
const MISSING_ENGLISH = [
  'not supported',
  'unsupported',
  'no biometric',
  'no fingerprint',
  'not available',
  'unavailable',
  'not enrolled',
  'enrolled on',
  'not set up',
  'does not have',
  'does not support',
  "doesn't support",
];
/** Only right before the word: elsewhere 無 and 沒有 belong to other words, as in 指紋綁定沒有費用. */
const WITHOUT = ['無', '沒有', '沒有設定', '不具', '不具備', '缺少', '請先設定', '請先啟用', '請先登錄'].flatMap(
  (none) => BIOMETRICS.map((word) => none + word),
);
const NOT_NEEDED = ['無需', '無須', '不需', '免', '有無', '無關', '皆可'];

/** The phone has no biometrics, or none is set up. */
export const noBiometrics = {
  id: 'no-biometrics',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        any: [
          { text: { near: [BIOMETRICS, MISSING], within: 18, not: NOT_NEEDED } },
          // As rules and advice say it, too.
          { text: { near: [BIOMETRICS, ['無法使用', '已關閉', '已停用']], within: 18, not: NOT_NEEDED, marked: true } },
          { text: { near: [WITHOUT], not: NOT_NEEDED } },
          { text: { near: [BIOMETRICS, MISSING_ENGLISH], within: 44 } },
        ],
      },
      seen: ['112-06-06 sheet, no. 7: 手機本身無生物辨識功能', '112-06-06 sheet, no. 12: 沒有指紋感應'],
    },
  ],
  answers: [{ codes: ['SSO-12', 'SSO-7'] }],
  urgency: 6,
  show: 'panel',
} as const satisfies Rule;
