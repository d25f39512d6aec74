import { FLOW } from '../kinds';
import type { Rule } from '../rule';

/** The card or the phone can't do NFC. */
export const cardWithoutNfc: Rule = {
  id: 'card-without-nfc',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        text: {
          near: [
            ['NFC', '感應功能', '近場通訊', '靠卡'],
            [
              '不支援',
              '無法',
              '沒有',
              '不具',
              '未支援',
              '未開啟',
              '尚未開啟',
              '失敗',
              '不支持',
              '無',
              'not supported',
              "doesn't support",
              'does not support',
              'unsupported',
              'not available',
              'disabled',
              'failed',
              'no nfc',
            ],
          ],
          within: 20,
          not: ['無需', '無須', '無線'],
        },
      },
      seen: ['112-06-06 sheet, no. 6: 較久的卡是否無法NFC靠卡'],
    },
    {
      evidence: {
        text: {
          near: [
            ['卡號', '卡片', '憑證IC卡'],
            ['TP07', '雙介面'],
            ['非', '不是', '不符', '僅限', '僅支援', 'not'],
          ],
          within: 30,
        },
      },
      seen: ['112-06-06 sheet, no. 3: 卡號為TP07開頭'],
    },
  ],
  answers: [{ codes: ['SSO-6', 'SSO-2', 'SSO-3'] }],
  urgency: 5,
  show: 'panel',
};
