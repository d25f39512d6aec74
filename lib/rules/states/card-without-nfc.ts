import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

const NFC = ['NFC', '感應功能', '近場通訊', '靠卡'];
const MISSING = [
  '不支援',
  '未支援',
  '不支持',
  '未配備',
  '未具備',
  '未開啟',
  '尚未開啟',
  '未啟用',
  '尚未啟用',
  '已關閉',
  '失敗',
  '感應不到',
  '偵測不到',
  '未偵測',
  '無法偵測',
  '無法讀取',
  '無法感應',
  '讀取不到',
  '讀不到',
  '無此功能',
];
const MISSING_ENGLISH = [
  'not supported',
  "doesn't support",
  'does not support',
  'unsupported',
  'not available',
  'unavailable',
  'disabled',
  'failed',
  'no nfc',
];
/** Other cards with a chip. */
const OTHER_CARDS = ['學生證', '悠遊卡', '一卡通', '教職員證', '識別證'];
/** Only side by side: elsewhere 無 and 沒有 belong to other words, as in 無接觸感應（NFC）. */
const WITHOUT = ['無', '沒有', '不具', '不具備', '無法使用', '無法'].flatMap((none) =>
  NFC.flatMap((word) => [none + word, word + none, `${word}功能${none}`]),
);

/** The card or the phone can't do NFC. */
export const cardWithoutNfc = {
  id: 'card-without-nfc',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        any: [
          { text: { near: [NFC, MISSING], within: 24, not: ['無需', '無須', ...OTHER_CARDS] } },
          { text: { near: [WITHOUT], not: ['無需', '無須', '有無', ...OTHER_CARDS] } },
          { text: { near: [NFC, MISSING_ENGLISH], within: 36 } },
        ],
      },
      seen: ['112-06-06 sheet, no. 6: 較久的卡是否無法NFC靠卡'],
    },
    {
      evidence: {
        text: {
          near: [
            ['卡號', '卡片', '憑證IC卡', '自然人憑證'],
            ['TP07', '雙介面', '非接觸'],
            [
              '非',
              '不是',
              '不符',
              '不適用',
              '不支援',
              '無法使用',
              '不可使用',
              '不能使用',
              '不具',
              '不屬',
              '不合',
              'not',
              'cannot',
            ],
          ],
          within: 48,
        },
      },
      seen: ['112-06-06 sheet, no. 3: 卡號為TP07開頭'],
    },
  ],
  answers: [{ codes: ['SSO-6', 'SSO-2', 'SSO-3'] }],
  urgency: 5,
  show: 'panel',
} as const satisfies Rule;
