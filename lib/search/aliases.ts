import { FIDO_NAMES } from '@/lib/faq/fido-names';
import { OFFICIAL_WORDS } from './aliases-official';
import { OUR_WORDS } from './aliases-ours';
import type { SearchWords } from './search-words';

/** Entries that only offer help: worse than the view that names the desks, so the search leaves them out. */
export const HELP_ONLY: readonly string[] = ['SSO-A3'];

/** What people say whose TW FidO code isn't shown to them. */
const DESCRIBED: Readonly<Record<string, SearchWords>> = {
  'FIDO-1055': {
    aliases: ['綁定的手機數量已達上限'],
    keywords: [],
    decidedBy: ['上限 綁定 -換手機', '上限 手機 -換手機'],
  },
  'FIDO-1064': { aliases: ['用他人手機掃描 QR Code'], keywords: [], decidedBy: ['他人手機 掃描 -指紋'] },
  'FIDO-1101': { aliases: ['QR Code 過期'], keywords: [], decidedBy: ['qrcode 展延'] },
  'FIDO-1103': { aliases: [], keywords: [], decidedBy: ['qrcode 已被使用'] },
  'FIDO-32006': { aliases: ['指紋按太慢'], keywords: [], decidedBy: ['太慢 指紋'] },
  'FIDO-3111': { aliases: ['太久沒開 APP'], keywords: [], decidedBy: ['太久沒開 推播'] },
  'FIDO-9006': { aliases: ['身分證字號格式不對'], keywords: [], decidedBy: ['身份證 格式'] },
  'FIDO-9008': { aliases: [], keywords: [], decidedBy: ['身份證 幾碼 錯誤'] },
  'FIDO-9015': { aliases: ['在手機上按取消'], keywords: [], decidedBy: ['按取消 -指紋'] },
  'FIDO-32003': { aliases: ['在指紋頁按取消'], keywords: [], decidedBy: ['按取消 指紋'] },
  'FIDO-32004': { aliases: ['清除資料之後行動自然人憑證壞了、不能用'], keywords: [], decidedBy: ['清除資料'] },
};

/** By code. Kept apart from the entries, so that only the search carries it. */
export const ALIASES: Readonly<Record<string, SearchWords>> = {
  ...OFFICIAL_WORDS,
  ...OUR_WORDS,
  ...DESCRIBED,
  ...Object.fromEntries(
    FIDO_NAMES.map(([number, name]) => {
      const code = `FIDO-${number}`;
      return [code, { aliases: [], ...DESCRIBED[code], keywords: [name] }];
    }),
  ),
};
