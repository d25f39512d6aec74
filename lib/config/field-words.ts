import type { Bilingual } from '@/lib/types/faq';
import { DESK, DESK_NOTE, ENTRY, type POLICY, RULE } from '../types/policy-fields';
import type { Part } from '../types/shapes';

interface Words {
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** What each possible value is called. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
}

/** A field without its words doesn't compile; neither does a setting of which one choice has no name. */
type WordsOf<Fields extends readonly Part[]> = {
  readonly [One in Fields[number] as One['name']]: One extends {
    readonly userSetting: true;
    readonly shape: { readonly choices: readonly (infer Choice extends string)[] };
  }
    ? Words & { readonly choices: Readonly<Record<Choice, Bilingual>> }
    : Words;
};

const POLICY_WORDS: WordsOf<typeof POLICY> = {
  enabled: {
    title: { zh: '啟用', en: 'Enabled' },
    description: {
      zh: '關閉後不在登入頁上顯示任何提示；工具列的問答搜尋仍可使用',
      en: 'Off: no hint on any login page; the search in the toolbar stays',
    },
  },
  language: {
    title: { zh: '語言', en: 'Language' },
    description: { zh: 'auto 依瀏覽器語言', en: '`auto` follows the browser' },
    choices: {
      auto: { zh: '跟瀏覽器相同', en: 'Same as the browser' },
      // Languages are named in themselves.
      'zh-TW': { zh: '中文', en: '中文' },
      en: { zh: 'English', en: 'English' },
    },
  },
  hints: {
    title: { zh: '提示方式', en: 'Hints' },
    description: {
      zh: 'panel 說明卡、pill 小按鈕、badge 只有工具列標記',
      en: '`panel` card, `pill` small button, `badge` toolbar mark only',
    },
    choices: {
      panel: { zh: '說明卡', en: 'A card' },
      pill: { zh: '小按鈕', en: 'A small button' },
      badge: { zh: '工具列標記', en: 'Toolbar mark only' },
    },
  },
  position: {
    title: { zh: '位置', en: 'Position' },
    description: { zh: '優先放在哪個角落；不會蓋住登入欄位', en: 'Preferred corner; never over the login form' },
    choices: {
      auto: { zh: '自動', en: 'Automatic' },
      'bottom-right': { zh: '右下', en: 'Bottom right' },
      'bottom-left': { zh: '左下', en: 'Bottom left' },
      'top-right': { zh: '右上', en: 'Top right' },
      'top-left': { zh: '左上', en: 'Top left' },
    },
  },
  textSize: {
    title: { zh: '文字大小', en: 'Text size' },
    description: { zh: '說明卡的文字大小', en: 'Size of the panel’s text' },
    choices: {
      normal: { zh: '標準', en: 'Normal' },
      large: { zh: '大', en: 'Large' },
      larger: { zh: '特大', en: 'Larger' },
    },
  },
  pageLook: {
    title: { zh: '看看這一頁', en: 'Look at this page' },
    description: {
      zh: '關閉後工具列視窗不提供「看看這一頁」與頁面描述',
      en: 'Off: the toolbar window offers neither “Look at this page” nor page descriptions',
    },
  },
  descriptionMail: {
    title: { zh: '收頁面描述的信箱', en: 'Mail address for page descriptions' },
    description: {
      zh: '填寫後，使用者可以開啟寫好收件人的郵件，自己附上頁面描述檔',
      en: 'Where set, users can open a prepared mail and attach the description’s file themselves',
    },
  },
  disabledRules: {
    title: { zh: '停用的提示', en: 'Disabled hints' },
    description: { zh: '提示代號，例如 app-no-response', en: 'Ids of hints, such as app-no-response' },
  },
  orgName: {
    title: { zh: '學校名稱', en: 'School' },
    description: { zh: '顯示在學校自己的說明旁', en: 'Shown beside what the school has added' },
  },
  localContact: {
    title: { zh: '學校服務台', en: 'School desk' },
    description: {
      zh: '列在官方客服之前；官方電話不會被取代',
      en: 'Listed before the official desks, which cannot be replaced',
    },
  },
  deskNotes: {
    title: { zh: '官方客服更正說明', en: 'Corrections to official desks' },
    description: {
      zh: '以學校名義附在官方客服旁；官方文字與電話不變',
      en: 'Shown beside an official desk under the school’s name; its words and numbers stay',
    },
  },
  entries: {
    title: { zh: '學校問答', en: 'School entries' },
    description: { zh: '學校自己的問答，最多 200 則', en: 'The school’s own questions and answers, up to 200' },
  },
  rules: {
    title: { zh: '學校提示', en: 'School hints' },
    description: { zh: '頁面出現某些字句時，顯示學校的問答', en: 'Phrases on a page that lead to a school entry' },
  },
  hiddenEntries: {
    title: { zh: '隱藏的問答', en: 'Hidden entries' },
    description: {
      zh: '問答代號，例如 SSO-A1、FIDO-1101；官方 SSO-1 至 SSO-17 不能隱藏',
      en: 'Codes such as SSO-A1 or FIDO-1101; the official SSO-1 to SSO-17 cannot be hidden',
    },
  },
  locked: {
    title: { zh: '鎖定的設定', en: 'Locked settings' },
    description: { zh: '列在這裡的設定，使用者不能更改', en: 'Settings listed here cannot be changed by users' },
  },
};

const DESK_WORDS: WordsOf<typeof DESK> = {
  name: { title: { zh: '名稱', en: 'Name' }, description: { zh: '學校服務台的名稱', en: 'Name of the school’s desk' } },
  phones: {
    title: { zh: '電話', en: 'Phones' },
    description: {
      zh: '電話或分機，最多五個；一個欄位可寫幾個號碼',
      en: 'Up to five, extensions included',
    },
  },
  email: { title: { zh: '電子郵件', en: 'E-mail' }, description: { zh: '服務信箱', en: 'Address of the desk' } },
  hours: {
    title: { zh: '服務時間', en: 'Hours' },
    description: { zh: '照原樣顯示的服務時間', en: 'Hours, shown as written' },
  },
  url: {
    title: { zh: '網址', en: 'Address' },
    description: { zh: '只接受 https，不含帳號', en: 'https only, without a user name' },
  },
};

const ENTRY_WORDS: WordsOf<typeof ENTRY> = {
  question: { title: { zh: '問題', en: 'Question' }, description: { zh: '老師會怎麼問', en: 'As teachers ask it' } },
  answer: {
    title: { zh: '答覆', en: 'Answer' },
    description: { zh: '純文字，最多 2,000 字', en: 'Plain text, up to 2,000 characters' },
  },
  keywords: {
    title: { zh: '關鍵字', en: 'Keywords' },
    description: { zh: '搜尋用的字詞', en: 'Words for the search' },
  },
  contact: {
    title: { zh: '這一題的服務台', en: 'Desk for this question' },
    description: { zh: '列在這則答覆下方', en: 'Listed below this answer' },
  },
};

const NOTE_WORDS: WordsOf<typeof DESK_NOTE> = {
  contact: {
    title: { zh: '官方客服', en: 'Official desk' },
    description: {
      zh: 'oidc 教育雲端客服、moica 行動自然人憑證客服',
      en: '`oidc` education cloud desk, `moica` TW FidO desk',
    },
  },
  note: {
    title: { zh: '更正說明', en: 'Correction' },
    description: { zh: '以學校名義顯示在官方資料旁', en: 'Shown beside the official words, under the school’s name' },
  },
};

const RULE_WORDS: WordsOf<typeof RULE> = {
  phrases: {
    title: { zh: '字句', en: 'Phrases' },
    description: {
      zh: '頁面上的字，4 至 60 字，不含萬用字元',
      en: 'Words on the page, 4 to 60 characters, no wildcards',
    },
  },
  pages: {
    title: { zh: '頁面種類', en: 'Page kinds' },
    description: { zh: '只在這些種類的頁面上比對', en: 'Compared on pages of these kinds only' },
  },
  entry: {
    title: { zh: '對應的學校問答', en: 'School entry' },
    description: { zh: 'entries 清單中的第幾則，從 1 算起', en: 'Its number in `entries`, from 1' },
  },
};

type AnyWords = Readonly<Record<string, Words>>;
const INNER: ReadonlyMap<readonly Part[], AnyWords> = new Map<readonly Part[], AnyWords>([
  [DESK, DESK_WORDS],
  [ENTRY, ENTRY_WORDS],
  [DESK_NOTE, NOTE_WORDS],
  [RULE, RULE_WORDS],
]);

/** Title and description of a part; `parts` is the list it stands in. */
export function wordsFor(parts: readonly Part[], name: string): Words {
  const words: AnyWords = INNER.get(parts) ?? POLICY_WORDS;
  const found = words[name];
  if (!found) throw new Error(`The policy field ${name} has no words`);
  return found;
}
