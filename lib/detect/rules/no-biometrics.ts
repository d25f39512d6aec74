import { FLOW } from '../kinds';
import type { Rule } from '../rule';

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
  '無',
  '沒有',
  '不支援',
  '不具備',
  '未設定',
  '尚未設定',
  '未啟用',
  '尚未啟用',
  '未開啟',
  '未提供',
  '找不到',
  '偵測不到',
  '未偵測到',
  '無法偵測',
  '不支持',
  'not supported',
  'unsupported',
  'no biometric',
  'not available',
  'not enrolled',
  'not set up',
  'does not have',
  'no fingerprint',
];

/** The phone has no biometrics, or none is set up. */
export const noBiometrics: Rule = {
  id: 'no-biometrics',
  pages: FLOW,
  proofs: [
    {
      evidence: { text: { near: [BIOMETRICS, MISSING], within: 18, not: ['無需', '無須', '不需', '免'] } },
      seen: ['112-06-06 sheet, no. 7: 手機本身無生物辨識功能', '112-06-06 sheet, no. 12: 沒有指紋感應'],
    },
  ],
  answers: [{ codes: ['SSO-12', 'SSO-7'] }],
  urgency: 6,
  show: 'panel',
};
