import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

const NOT_SUPPORTED = ['不支援', '不支持', '不相容'];
const SYSTEM = ['android', 'ios'];
/** Below what is asked for: as rules say it, too. */
const BELOW = ['未達標準', '未達要求', '未符合', '不符合系統', '版本不夠', 'does not meet', 'not meet'];
/** A rule for all, not word of this phone. */
const FOR_ALL = ['以下', '以前', '舊版', '之前', 'NFC', '生物', '瀏覽器', '指紋'];

/** The phone's system is too old for the app. */
export const deviceTooOld = {
  id: 'device-too-old',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        text: {
          near: [
            [
              '作業系統',
              '系統版本',
              'OS版本',
              'android',
              'ios',
              'os version',
              '手機版本',
              '裝置版本',
              'system version',
              'operating system',
              '裝置',
              '手機',
              '機型',
              'device',
            ],
            [
              '版本過低',
              '版本太低',
              '版本過舊',
              '版本太舊',
              '版本不支援',
              '版本低於',
              '版本不足',
              '版本不符',
              '不支援此版本',
              '過舊',
              '太舊',
              '過低',
              '太低',
              '低於',
              'too old',
              'outdated',
              'too low',
              'not supported',
              'no longer supported',
              '不再支援',
              '不符合最低',
              '未達最低',
            ],
          ],
          within: 30,
          not: ['以下', 'NFC', '生物', '瀏覽器', 'browser', '指紋', 'biometric', 'fingerprint'],
        },
      },
      seen: ['112-06-06 sheet, no. 3: 作業系統版本需達到Android7以上、iOS14以上'],
    },
    {
      evidence: {
        any: [
          {
            text: {
              near: [NOT_SUPPORTED, ['您的', '你的', '您目前', '您使用', '目前', '此', '本裝置', '這'], SYSTEM],
              within: 22,
              not: FOR_ALL,
            },
          },
          {
            text: {
              near: [NOT_SUPPORTED, ['您目前', '您使用', '您的'], [...SYSTEM, '系統版本']],
              within: 22,
              lastBehind: true,
              not: FOR_ALL,
            },
          },
          { text: { near: [['系統', 'OS', 'version', ...SYSTEM], BELOW], within: 30, not: FOR_ALL, marked: true } },
          { text: { near: [NOT_SUPPORTED, SYSTEM], within: 9, not: FOR_ALL, marked: true } },
        ],
      },
      seen: ['wording of apps and their pages: 不支援您的 Android 版本'],
    },
  ],
  answers: [{ codes: ['SSO-3'] }],
  urgency: 5,
  show: 'panel',
} as const satisfies Rule;
