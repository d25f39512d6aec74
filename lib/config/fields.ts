import type { Field } from './field-shapes';
import { choice, DESK, DESK_NOTE, ENTRY, list, RULE, text } from './field-shapes';

export type { Field, Shape } from './field-shapes';

/** All policy fields, in the order in which they are documented. */
export const FIELDS: readonly Field[] = [
  {
    name: 'enabled',
    shape: { type: 'boolean' },
    title: { zh: '啟用', en: 'Enabled' },
    description: {
      zh: '關閉後不在登入頁上顯示任何提示；工具列的問答搜尋仍可使用',
      en: 'Off: no hint on any login page; the search in the toolbar stays',
    },
  },
  {
    name: 'hints',
    userSetting: true,
    shape: choice('panel', 'pill', 'badge'),
    title: { zh: '提示方式', en: 'Hints' },
    description: {
      zh: 'panel 說明卡、pill 小按鈕、badge 只有工具列標記',
      en: '`panel` card, `pill` small button, `badge` toolbar mark only',
    },
  },
  {
    name: 'language',
    userSetting: true,
    shape: choice('auto', 'zh-TW', 'en'),
    title: { zh: '語言', en: 'Language' },
    description: { zh: 'auto 依瀏覽器語言', en: '`auto` follows the browser' },
  },
  {
    name: 'position',
    userSetting: true,
    shape: choice('auto', 'bottom-right', 'bottom-left', 'top-right', 'top-left'),
    title: { zh: '位置', en: 'Position' },
    description: { zh: '優先放在哪個角落；不會蓋住登入欄位', en: 'Preferred corner; never over the login form' },
  },
  {
    name: 'textSize',
    userSetting: true,
    shape: choice('normal', 'large', 'larger'),
    title: { zh: '文字大小', en: 'Text size' },
    description: { zh: '說明卡的文字大小', en: 'Size of the panel’s text' },
  },
  {
    name: 'disabledRules',
    shape: list(text(64), 50),
    title: { zh: '停用的提示', en: 'Disabled hints' },
    description: { zh: '提示代號，例如 app-no-response', en: 'Ids of hints, such as app-no-response' },
  },
  {
    name: 'orgName',
    shape: text(60),
    title: { zh: '學校名稱', en: 'School' },
    description: { zh: '顯示在學校自己的說明旁', en: 'Shown beside what the school has added' },
  },
  {
    name: 'localContact',
    shape: { type: 'object', fields: DESK },
    title: { zh: '學校服務台', en: 'School desk' },
    description: {
      zh: '列在官方客服之前；官方電話不會被取代',
      en: 'Listed before the official desks, which cannot be replaced',
    },
  },
  {
    name: 'deskNotes',
    shape: list({ type: 'object', fields: DESK_NOTE }, 10),
    title: { zh: '官方客服更正說明', en: 'Corrections to official desks' },
    description: {
      zh: '以學校名義附在官方客服旁；官方文字與電話不變',
      en: 'Shown beside an official desk under the school’s name; its words and numbers stay',
    },
  },
  {
    name: 'entries',
    shape: list({ type: 'object', fields: ENTRY }, 200),
    title: { zh: '學校問答', en: 'School entries' },
    description: { zh: '學校自己的問答，最多 200 則', en: 'The school’s own questions and answers, up to 200' },
  },
  {
    name: 'rules',
    shape: list({ type: 'object', fields: RULE }, 50),
    title: { zh: '學校提示', en: 'School hints' },
    description: { zh: '頁面出現某些字句時，顯示學校的問答', en: 'Phrases on a page that lead to a school entry' },
  },
  {
    name: 'hiddenEntries',
    shape: list({ type: 'string', format: 'own-code', max: 20 }, 200),
    title: { zh: '隱藏的問答', en: 'Hidden entries' },
    description: {
      zh: '問答代號，例如 SSO-A1、FIDO-1101；官方 SSO-1 至 SSO-17 不能隱藏',
      en: 'Codes such as SSO-A1 or FIDO-1101; the official SSO-1 to SSO-17 cannot be hidden',
    },
  },
  {
    name: 'locked',
    shape: list(choice('hints', 'language', 'position', 'textSize'), 4),
    title: { zh: '鎖定的設定', en: 'Locked settings' },
    description: { zh: '列在這裡的設定，使用者不能更改', en: 'Settings listed here cannot be changed by users' },
  },
];
