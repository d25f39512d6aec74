import type { Bilingual } from '@/lib/types/faq';
import type { ReadFault } from './types';

const fault = (reason: ReadFault['reason'], zh: string, en: string): ReadFault => ({ reason, message: { zh, en } });

/** At most this many names are told; more help nobody. */
const MOST_NAMES = 10;
/** Names come from the file: what is not seen, or too long, is not repeated. */
const shown = (name: string): string => name.slice(0, 240).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
const someOf = (names: readonly string[]): readonly string[] =>
  [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].map(shown);

export const EMPTY = fault('empty', '這個檔案是空的。', 'This file is empty.');

export const TOO_LARGE = fault(
  'too-large',
  '這個檔案超過 32 MB，不是政策檔。',
  'This file is larger than 32 MB; it is no policy file.',
);

/** Its content can't be had: it was moved, isn't downloaded yet, or may not be read. */
export const UNREADABLE = fault(
  'unreadable',
  '瀏覽器目前讀不到這個檔案。請先把檔案複製到桌面，再重新開啟。',
  'The browser cannot read this file at the moment. Copy it to the desktop and open it again from there.',
);

export const ENCODING = fault(
  'encoding',
  '讀不出文字。請另存為 UTF-8 或 Unicode (UTF-16) 再開啟。',
  'The text cannot be read. Save it as UTF-8 or Unicode (UTF-16) and open it again.',
);

export const UNKNOWN_FORMAT = fault(
  'unknown-format',
  '看不出是哪一種政策檔。可開啟 .reg、.adml、.ps1、Intune JSON、Chrome／Edge／Chromium JSON、.mobileconfig、Google 管理控制台 JSON、Firefox policies.json。',
  'This is none of the policy files known here: .reg, .adml, .ps1, Intune JSON, JSON of Chrome, Edge or Chromium, .mobileconfig, Google Admin JSON, Firefox policies.json.',
);

export const NO_VALUES = fault(
  'no-values',
  '檔案格式正確，但裡面沒有這個擴充功能的設定值。',
  'The file is well formed, but holds no values for this extension.',
);

export const BINARY_PLIST = fault(
  'unreadable',
  '這是二進位的 plist。請先轉成文字再開啟：plutil -convert xml1 檔名',
  'This is a binary property list. Make it readable first: plutil -convert xml1 FILE',
);

export const SIGNED_PROFILE = fault(
  'unreadable',
  '這是簽署過的描述檔。請先取出內容再開啟：security cms -D -i 檔名 -o 新檔名；派送前再重新簽署。',
  'This is a signed profile. Take its content out first: security cms -D -i FILE -o NEW; sign it again before the roll-out.',
);

export const MASKED = fault(
  'no-values',
  'Intune 匯出時把值遮住了（****），讀不出來。請開啟當初匯入的那一份。',
  'Intune has masked the values (****) in this export; they cannot be read. Open the file that was imported.',
);

export const OLD_REG = fault(
  'syntax',
  '這是舊格式的登錄檔（REGEDIT4），中文可能已經改變。請從登錄編輯程式重新匯出，存檔類型選「登錄檔 (*.reg)」。',
  'This registry file is of the older format (REGEDIT4), in which Chinese may have changed. Export it again as “Registration Files (*.reg)”.',
);

/** Some rows of a profile are masked. */
export const maskedRows = (names: readonly string[]): Bilingual => ({
  zh: `Intune 匯出時把這些值遮住了，沒有讀進來：${someOf(names).join('、')}。請開啟當初匯入的那一份。`,
  en: `Intune has masked these values in this export, and they were not read: ${someOf(names).join(', ')}. Open the file that was imported.`,
});

export const oddTypes = (names: readonly string[]): Bilingual => ({
  zh: `這些登錄值的類型瀏覽器不讀，沒有讀進來：${someOf(names).join('、')}。文字用 REG_SZ，是否與數字用 REG_DWORD。`,
  en: `Browsers do not read registry values of these types, and they were left out: ${someOf(names).join(', ')}. Use REG_SZ for text, REG_DWORD for yes or no and numbers.`,
});

export const lostSettings = (names: readonly string[]): Bilingual => ({
  zh: `ExtensionSettings 裡這個擴充功能的這些設定，這裡不會保留：${someOf(names).join('、')}。`,
  en: `These settings of this extension in ExtensionSettings are not kept here: ${someOf(names).join(', ')}.`,
});

export const LENIENT: Bilingual = {
  zh: '檔案裡有註解或多餘的逗號。Chrome、Edge、Chromium 讀得懂，這裡不會保留註解。',
  en: 'The file has comments or extra commas. Chrome, Edge and Chromium read it; the comments are not kept here.',
};

/** Values of ours in a place where no browser looks. */
export const slipFault = (found: string, wanted: string): ReadFault =>
  fault(
    'no-values',
    `這個擴充功能的設定值放在「${shown(found)}」，瀏覽器不會讀。應該放在「${wanted}」。`,
    `Values of this extension stand at “${shown(found)}”, where no browser looks. They belong at “${wanted}”.`,
  );

export const TEMPLATE_ONLY = fault(
  'no-values',
  '.admx 只有欄位，沒有設定值。請改開啟同一組的 .adml。',
  'An .admx holds the fields, not the values. Open the .adml that belongs to it.',
);

/** Where the browser tells no place. */
export const MALFORMED_JSON = fault(
  'syntax',
  'JSON 的寫法有誤，例如多了一個逗號，或寫了註解。',
  'The JSON is not well formed: a comma too many, for example, or a comment.',
);

/** The file breaks off or breaks its format's rules. `line` counts from 1. */
export function syntaxFault(format: string, line?: number): ReadFault {
  return line === undefined
    ? fault(
        'syntax',
        `不是完整的 ${format}，請檢查檔案是否被截斷。`,
        `This is no complete ${format}; is a part missing?`,
      )
    : fault('syntax', `${format} 第 ${line} 行寫法有誤。`, `${format}: line ${line} is not well formed.`);
}

/** Entities may unfold to any size; no program writes a policy file with them. */
export const OWN_ENTITIES = fault(
  'syntax',
  '這個 XML 檔自訂了文件類型（DOCTYPE 內含定義），為了安全不予讀取。請刪除該段再開啟。',
  'This XML defines a document type of its own (definitions inside DOCTYPE) and is not read, for safety. Remove that part and open it again.',
);

export const TOO_MANY_SETTINGS = fault(
  'too-large',
  '這個設定檔超過 1,000 列，不是這個擴充功能的設定檔。',
  'This profile has more than 1,000 rows; it is none of this extension.',
);

export const TOO_MANY = fault(
  'too-large',
  '這個檔案的項目太多，不是這個擴充功能的政策檔。請只匯出這個擴充功能的部分再開啟。',
  'This file has too many items to be a policy file of this extension. Export the part of this extension only.',
);

/** Said of a file that is one of two. */
export const HALF: Readonly<Record<'values' | 'install', Bilingual>> = {
  values: {
    zh: '這個檔案只有設定值；強制安裝不在裡面，這裡不變。',
    en: 'This file holds values only; the forced installation is not in it and stays as it is here.',
  },
  install: {
    zh: '這個檔案只有強制安裝；設定值不在裡面，這裡不變。',
    en: 'This file holds the installation only; the values are not in it and stay as they are here.',
  },
};

export const NO_IDS: Bilingual = {
  zh: '這個檔案沒有寫識別碼，請核對下方的識別碼。',
  en: 'This file names no id; check the ids below.',
};

export const DUPLICATE_NAMES: Bilingual = {
  zh: '檔案裡同一個名稱寫了不只一次，這裡採用最後一次的值。',
  en: 'The same name stands in the file more than once; the last value is used.',
};

export const SEVERAL_IDS: Bilingual = {
  zh: '檔案裡有好幾個擴充功能有同名的設定值，這裡採用第一個。請確認識別碼。',
  en: 'Several extensions have values of these names in the file; the first one is used. Check the id.',
};

export const SEVERAL_PLACES: Bilingual = {
  zh: '檔案裡各瀏覽器的識別碼或安裝網址不同，有些沒有讀進來。請核對下方的識別碼與網址。',
  en: 'The file holds different ids or addresses for different browsers; some were not kept. Check the ids and addresses below.',
};

export const OTHER_EXTENSIONS: Bilingual = {
  zh: '檔案裡還有其他擴充功能或原則的設定，這裡不會保留。',
  en: 'The file also holds settings of other extensions or policies; they are not kept here.',
};

export const DIFFERENT_VALUES: Bilingual = {
  zh: '檔案裡各瀏覽器的設定值不同，這裡採用第一組。',
  en: 'The file holds different values for different browsers; the first ones are used.',
};

export const FOREIGN_ID: Bilingual = {
  zh: '檔案裡的擴充功能識別碼與這一份不同。',
  en: 'The extension id in the file is not the one of this copy.',
};
