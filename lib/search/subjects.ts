import { fold } from '@/lib/text/fold';
import { numbersOf } from './concepts';
import { withoutElsewhere } from './elsewhere';
import { term } from './terms';
import { type Unit, WORTH } from './unit';

/** What a failure may be about. The same verbs are said of each: 忘記, 鎖住, 登出, 停用, 收不到. */
export type Subject = 'card' | 'account' | 'phone' | 'web' | 'mail' | 'elsewhere';

const oneOf = (words: string): RegExp => new RegExp(words.split(/\s+/).map(fold).join('|').replaceAll('_', ' ?'), 'u');

/** Words that name a subject, in a folded text. 卡住 and 卡在 are no cards, 信任 is no letter. */
const NAMED: Readonly<Record<Exclude<Subject, 'elsewhere'>, RegExp>> = {
  card: oneOf(
    '憑證 自然人憑 智慧卡 晶片卡 reader hipki 卡片 鎖卡 換卡 插卡 讀卡 感應卡 證卡 卡號 卡被 卡鎖 卡的 卡密碼 的卡 卡機 pin 用戶代碼 戶政 元件 跨平台 hicos card certificate component household',
  ),
  account: oneOf('教育雲 雲端帳 單一簽入 單一登入 openid oidc 帳號 帳戶 帳密 縣市 account username'),
  phone: oneOf('手機 行動自然人 app 推播 裝置 綁 註銷 指紋 臉 生物 qr phone device notification'),
  web: oneOf(
    '電腦 網頁 網站 瀏覽器 分頁 公用 共用 公共 教室 輪流 因材網 酷英 上一頁 上一個 下一個 登入過 沒登出 沒有登出 忘記登出 browser computer shared website',
  ),
  mail: oneOf('驗證信 確認信 認證信 不到信 收信 收到信 寄信 信件 信箱 郵件 簡訊 e-?mail gmail sms text_message'),
};

const PASSWORD = oneOf('密碼 帳密 pin password');
const MOBILE = new RegExp(fold('行動自然人憑證'), 'gu');
const LOCKED = oneOf('鎖住 被鎖 鎖定 鎖起來 locked');

/** Words that name a subject beyond doubt: a bank has cards, PINs and accounts as well. */
const PROPER: Readonly<Record<Exclude<Subject, 'elsewhere'>, RegExp>> = {
  card: oneOf('憑證 自然人 讀卡 用戶代碼 戶政 元件 hicos certificate'),
  account: oneOf('教育雲 雲端帳 openid oidc 縣市帳'),
  phone: oneOf('行動自然人 推播 註銷 fido'),
  web: oneOf('單一簽入 教育雲 openid'),
  mail: NAMED.mail,
};

/** The subjects that a folded text names. `isElsewhere`: it has a word of other matters. */
export function subjectsOf(text: string, isElsewhere: boolean): ReadonlySet<Subject> {
  const names = ['card', 'account', 'phone', 'web', 'mail'] as const;
  const named = isElsewhere ? withoutElsewhere(text) : text;
  const words = isElsewhere ? PROPER : NAMED;
  const found = new Set<Subject>(names.filter((name) => words[name].test(named)));
  // 行動自然人憑證 is an app, but its password can only be the card's.
  if (!PASSWORD.test(named) && !words.card.test(named.replace(MOBILE, ' '))) found.delete('card');
  // A page is only where a password is typed.
  if (PASSWORD.test(named)) found.delete('web');
  // 鎖住 alone is said of an account; of a card, the card is named.
  if (!isElsewhere && !found.has('card') && LOCKED.test(named)) found.add('account');
  return isElsewhere ? found.add('elsewhere') : found;
}

const LOGIN = oneOf(
  '登入 登出 密碼 驗證碼 單一簽 token 權杖 身份證 android 安卓 ios nfc 感應 姓名 名字 改名 cookie captcha log_?in log_?out sign_?in sign_?out password',
);

/** Whether a folded text is about ours, whatever words of a school's day stand around it. */
export const isAboutOurs = (text: string): boolean =>
  LOGIN.test(text) || (['card', 'account', 'phone', 'web'] as const).some((name) => NAMED[name].test(text));

/** Groups of words that name a subject, for what was typed by sound or with a slip. */
const OF_GROUPS = {
  card: numbersOf(['自然人憑證', '卡片', '鎖卡', '換卡', '讀卡機', 'pin']),
  account: numbersOf(['教育雲端', '帳號']),
  phone: numbersOf(['手機', '行動自然人憑證']),
} as const;

/** The subjects that the units of a query name by their meaning. */
export function subjectsMeant(units: readonly Unit[]): ReadonlySet<Subject> {
  const found = new Set<Subject>();
  for (const { alternatives } of units) {
    for (const subject of ['card', 'account', 'phone'] as const) {
      const terms = OF_GROUPS[subject].map(term.concept);
      if (alternatives.some(({ term: name, weight }) => weight > WORTH.farSound && terms.includes(name)))
        found.add(subject);
    }
  }
  return found;
}

/** Whether a text names an entry's subject, none at all, or only others. */
export type Fit = 'named' | 'unsaid' | 'other';

/** How an entry about one of `own` fits a text that names `named`; an entry about anything always fits. */
export function fitOf(own: readonly Subject[], named: ReadonlySet<Subject>): Fit {
  if (own.length === 0 || own.some((subject) => named.has(subject))) return 'named';
  return named.size === 0 ? 'unsaid' : 'other';
}
