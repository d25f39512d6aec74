import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

/** The service is not linked to the education account. */
export const siteNotLinked = {
  id: 'site-not-linked',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        text: {
          near: [
            [
              'invalid_client',
              'unauthorized_client',
              'client not found',
              'unknown client',
              'client authentication failed',
              'unregistered client',
            ],
          ],
        },
      },
      seen: ['OAuth 2.0, RFC 6749: invalid_client, unauthorized_client'],
    },
    {
      evidence: {
        text: {
          near: [
            ['client_id', 'client', '應用程式', '應用服務', '介接服務'],
            [
              'not registered',
              'unregistered',
              'unknown',
              'invalid',
              '不存在',
              '無效',
              '未註冊',
              '未登記',
              '未授權',
              '未申請',
              '查無',
            ],
          ],
          within: 32,
          not: ['credential'],
        },
      },
      seen: ['OpenID Connect servers: client application is not registered'],
    },
    {
      evidence: {
        text: {
          near: [
            ['redirect_uri', 'redirect uri'],
            [
              'invalid',
              'mismatch',
              'not match',
              'not registered',
              'unregistered',
              'error',
              '不符',
              '錯誤',
              '不正確',
              '無效',
              '未登記',
              '未註冊',
              '不合法',
            ],
          ],
          within: 40,
        },
      },
      seen: ['OAuth 2.0, RFC 6749: redirect_uri mismatch'],
    },
    {
      evidence: {
        text: {
          near: [['尚未介接', '未介接', '未申請介接', '非介接', '沒有介接', '尚未申請介接', '未完成介接']],
          not: ['未介接之', '未介接的'],
        },
      },
      seen: ['112-06-06 sheet, no. 14 and 17: 若該網站有和教育雲端帳號介接'],
    },
    {
      evidence: {
        text: {
          near: [['未與', '未和', '沒有與', '沒有和'], ['介接']],
          within: 20,
          lastBehind: true,
          not: ['介接之', '介接的'],
        },
      },
      seen: ['112-06-06 sheet, no. 14 and 17: 若該網站有和教育雲端帳號介接'],
    },
  ],
  answers: [{ codes: ['SSO-14', 'SSO-17'] }],
  urgency: 6,
  show: 'panel',
} as const satisfies Rule;
