import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

/** The computer's card component is not running, or reader or card is not found. */
export const cardReader = {
  id: 'card-reader',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        text: {
          near: [
            ['跨平台網頁元件', '網頁元件', '憑證元件', 'hicos', 'hipki', '讀卡元件', '元件'],
            [
              '尚未安裝',
              '未安裝',
              '未啟動',
              '未執行',
              '無法連線',
              '無法啟動',
              '尚未啟動',
              '沒有啟動',
              '無回應',
              '沒有回應',
              '連線失敗',
              '連接失敗',
              '找不到',
              '偵測不到',
              '未偵測到',
              'not installed',
              'not running',
              'not detected',
            ],
          ],
          within: 36,
        },
      },
      seen: ['HiPKI: 您的電腦尚未安裝【中華電信自然人憑證跨平台網頁元件】!'],
    },
    {
      evidence: {
        text: {
          near: [
            [
              '讀卡機',
              '讀卡器',
              '讀取裝置',
              '讀卡裝置',
              '智慧卡',
              '讀卡設備',
              'card reader',
              'smart card',
              'smartcard',
            ],
            [
              '找不到',
              '未偵測',
              '偵測不到',
              '未連接',
              '未接上',
              '未就緒',
              '未檢測',
              '檢測不到',
              '無法檢測',
              '無法偵測',
              '未插入',
              '中沒有',
              '內沒有',
              '沒有偵測',
              '沒有卡片',
              '讀取失敗',
              '無法讀取',
              'not found',
              'no card',
              'no smart card',
              'no reader',
              'not detected',
              'cannot find',
              '無法連線',
              '連接失敗',
              '連線失敗',
              '異常',
              '沒反應',
            ],
          ],
          within: 36,
        },
      },
      seen: ['HiPKI error table, 0x8010002e: 找不到智慧卡讀取裝置'],
    },
    {
      // As rules and advice say it, too: heard only where errors are shown.
      evidence: {
        text: {
          near: [
            ['讀卡機', '讀卡器', '讀取裝置', '讀卡裝置', '智慧卡', '讀卡設備'],
            ['無法辨識', '無法識別', '無法使用', '無回應', '沒有回應', '逾時', '斷線', '連不上'],
          ],
          marked: true,
        },
      },
      seen: ['common wording of card logins'],
    },
    {
      // A request, which stands on healthy pages as well: heard only where errors are shown.
      evidence: {
        any: [
          {
            text: {
              near: [
                ['元件', 'hicos', 'hipki'],
                ['請安裝', '請先安裝'],
              ],
              within: 24,
              marked: true,
            },
          },
          {
            text: {
              near: [
                ['請插入', '請重新插入'],
                ['憑證', '卡片'],
              ],
              within: 12,
              not: ['感應'],
              marked: true,
            },
          },
        ],
      },
      seen: ['common wording of card logins'],
    },
    {
      evidence: {
        text: {
          near: [
            [
              '讀取卡片錯誤',
              '讀取卡片憑證錯誤',
              '不支援的卡片種類',
              '卡片讀取失敗',
              '無法讀取卡片',
              '讀取卡片失敗',
              '讀取卡片逾時',
              '讀卡失敗',
              '讀卡錯誤',
              '讀卡逾時',
              '讀取憑證失敗',
              '讀取憑證錯誤',
              '憑證讀取失敗',
              '憑證讀取錯誤',
              '無法讀取憑證',
              '無法讀取您的憑證',
              '未插卡',
              'SCARD_E_',
              '未插入卡片',
              '0x8010002e',
            ],
          ],
          not: ['NFC', '感應'],
        },
      },
      seen: ['HiPKI error table: 讀取卡片錯誤, 讀取卡片憑證錯誤, 不支援的卡片種類'],
    },
  ],
  answers: [{ codes: ['SSO-A4'] }],
  urgency: 5,
  show: 'panel',
} as const satisfies Rule;
