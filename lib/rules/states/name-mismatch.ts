import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

const CERTIFICATE = ['憑證', '自然人', 'certificate', 'moica'];
const NAME = ['姓名', '名字', 'name'];
const DIFFERS = [
  '不同',
  '不符',
  '不一致',
  '不相符',
  '不一樣',
  '不吻合',
  '不相同',
  '有異',
  '有出入',
  '有差異',
  '有落差',
  '相異',
  '不相合',
  '不對應',
  '對不上',
  '未相符',
  '未吻合',
  'not identical',
  'not correspond',
  'different',
  'differ',
  'not match',
  'mismatch',
  "doesn't match",
  'inconsistent',
  'not the same',
];
/** An ID number or a whole card that differs is another matter with another desk. */
const OTHER_MATTERS = [
  '身分證字號',
  '身分證號',
  '身份證',
  '統一編號',
  '卡片身分',
  '裝置名稱',
  'id number',
  'identity',
  '檔名',
  'username',
  // 不同 that belongs to another noun.
  '不同身',
  '不同服務',
  '不同裝置',
  '不同單位',
  '不同系統',
  '不同的身',
  '不同意',
  '不同步',
  '不同格',
  '不同方',
  '各有不同',
  '不同學校',
  '實體自然人憑證不同',
  '姓名可與',
  '暱稱',
];

/** The name in the certificate is not the name of the education account. */
export const nameMismatch = {
  id: 'name-mismatch',
  pages: FLOW,
  proofs: [
    {
      evidence: { text: { near: [CERTIFICATE, NAME, DIFFERS], within: 54, lastBehind: true, not: OTHER_MATTERS } },
      seen: ['112-06-06 sheet, no. 16: 自然人憑證登載姓名和教育雲端不同'],
    },
    {
      evidence: {
        text: {
          near: [['教育雲'], ['憑證', '自然人', '證件', '登載'], NAME, DIFFERS],
          within: 60,
          lastBehind: true,
          not: OTHER_MATTERS,
        },
      },
      seen: ['112-06-06 sheet, no. 16, the parts in another order'],
    },
  ],
  answers: [{ codes: ['SSO-16'] }],
  urgency: 9,
  show: 'panel',
} as const satisfies Rule;
