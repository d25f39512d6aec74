import { isRecord } from '@/lib/utils/is-record';
import { strictTarget } from './checks';
import type { Found } from './found';
import type { Target } from './types';
import { toJson, valueAt } from './values';

const FILE = 'google-admin.json';

/** Google's console: each value wrapped once more. Installation is a switch of the console itself. */
export const GOOGLE_ADMIN: Target = strictTarget({
  id: 'google-admin',
  platform: 'chromeos',
  browsers: ['chrome'],
  title: {
    zh: 'Google 管理控制台 JSON（ChromeOS 與受管理的 Chrome）',
    en: 'Google Admin JSON (ChromeOS, managed Chrome)',
  },
  hint: {
    zh: '控制台 → 應用程式和擴充功能 → 這個擴充功能 → 擴充功能政策，貼上全文。強制安裝請在同一頁設定。',
    en: 'Console → Apps & extensions → this extension → Policy for extensions: paste all of it. Force the installation on the same page.',
  },
  fileName: FILE,
  mime: 'application/json',
  installs: false,
  write: ({ policy }) => [
    {
      name: FILE,
      content: toJson(Object.fromEntries(Object.entries(policy).map(([name, value]) => [name, { Value: value }]))),
    },
  ],
  remove: () => [{ name: 'google-admin-remove.json', content: toJson({}) }],
});

/** True for an object of nothing but wrapped values. */
export const isGoogleAdmin = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((one) => isRecord(one) && Object.hasOwn(one, 'Value'));

/** The values of a file for Google's console. */
export function readGoogleAdmin(value: unknown): Found {
  const entries = Object.entries(isRecord(value) ? value : {}).map(([name, one]) => [name, valueAt(one, 'Value')]);
  return entries.length === 0
    ? { candidates: [], installs: [] }
    : { candidates: [{ browser: null, id: null, raw: Object.fromEntries(entries) }], installs: [] };
}
