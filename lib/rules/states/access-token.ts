import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

const TOKEN = ['ACCESS_TOKEN', 'ID_TOKEN', 'token', '權杖', '令牌'];
const FAILED = [
  '無法',
  '失敗',
  '錯誤',
  '失效',
  '逾時',
  '過期',
  '無效',
  '異常',
  '不成功',
  '未能',
  '沒有取得',
  '未取得',
  '未收到',
  '未獲得',
  '缺少',
  '不合法',
  '不正確',
  '有誤',
  '不符',
  '拿不到',
  '無回應',
  '取不到',
  '為空',
  '空值',
  '不存在',
  'null',
  'is empty',
  'failed',
  'failure',
  'unable',
  'cannot',
  "can't",
  'could not',
  'invalid',
  'expired',
  'error',
  'missing',
  'not found',
  'not received',
  'did not receive',
  'rejected',
  'denied',
  'revoked',
  'timed out',
];

/** Other tokens, and how long one is valid. */
const OTHER_MATTERS = [
  'errornull',
  'errorfalse',
  'session token',
  'tokentype',
  'expires_in',
  'csrf',
  'xsrf',
  'otp',
  '過期時間',
  '有效時間',
  '有效期',
  '逾時後',
  '過期後',
  '失效後',
];

/** After the return from a county, the national login could not fetch or check the token. */
export const accessToken = {
  id: 'access-token',
  pages: FLOW,
  proofs: [
    {
      evidence: { text: { near: [TOKEN, FAILED], within: 36, not: OTHER_MATTERS } },
      seen: [
        '112-06-06 sheet, no. 10: 無法取得ACCESS_TOKEN',
        '教育部雲端儲存服務: ACCESS_TOKEN驗證失敗!, ID_TOKEN驗證失敗!',
      ],
    },
    {
      evidence: {
        text: {
          near: [
            ['無法取得', '無法取回', '無法獲得'],
            ['openidconnect', '授權資訊', '屬性檔'],
          ],
          within: 30,
        },
      },
      seen: ['教育部雲端儲存服務: 無法取得 OpenID connect 合法授權資訊, 無法取得OpenID Connect屬性檔!'],
    },
    {
      evidence: {
        any: [
          {
            text: {
              near: [
                ['認證伺服器', '驗證伺服器', '授權伺服器', '認證主機'],
                ['回傳', '回應', '傳回', '回覆'],
                ['失敗', '錯誤', '有誤', '異常', '不正確'],
              ],
              within: 24,
            },
          },
          {
            text: {
              near: [
                ['認證狀態', '授權狀態'],
                ['錯誤', '不符', '不一致', '無效', '不正確', '異常', '遺失'],
              ],
              within: 16,
            },
          },
          {
            text: {
              near: [
                ['無法', '失敗', '未能', 'unable', 'cannot', 'could not', 'failed'],
                ['取得', '取回', '獲得', '讀取', 'get', 'fetch', 'obtain', 'retrieve'],
                ['user info', '使用者資料', '使用者資訊', 'id_token'],
              ],
              within: 36,
            },
          },
        ],
      },
      seen: [
        '教育部 OpenID Connect 範例 callback.php, 2018-11-01: 認證伺服器回傳結果失敗！, 錯誤的認證狀態，請重新嘗試！',
        '教育部 OpenID Connect 範例 userinfo.php, 2018-11-01: 無存取用權杖，無法取回使用者資料！, 無法取得 USER INFO',
      ],
    },
    {
      evidence: {
        text: {
          near: [
            ['state'],
            ['不符', '不一致', '無法偵測', '驗證失敗', '無效', 'mismatch', 'invalid', 'not match', 'missing'],
          ],
          within: 20,
          not: ['statement'],
        },
      },
      seen: ['OpenID Connect clients: state mismatch'],
    },
    {
      evidence: {
        text: {
          near: [
            [
              'OIDC授權驗證流程發生問題',
              '無法偵測到state',
              'unable to determine state',
              'unable to verify jwt',
              'unable to verify signature',
              'invalid_grant',
              'can not get profile',
              'cannot get profile',
            ],
          ],
        },
      },
      seen: [
        '苗栗縣網路系統: OIDC授權驗證流程發生問題',
        'tad_login 2025-10-30: Unable to determine state',
        'onlinedb.tp.edu.tw 2019-04-19: can not get profile',
      ],
    },
  ],
  answers: [{ codes: ['SSO-10'] }],
  urgency: 8,
  show: 'panel',
} as const satisfies Rule;
