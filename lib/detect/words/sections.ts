import { normalizeWords } from '@/lib/rules/compile-rule';

/** Headings of corners that speak about errors: news, questions, advice. */
export const ABOUT = normalizeWords([
  '最新消息',
  '公告',
  '常見問題',
  '常見錯誤',
  '問題排除',
  '障礙排除',
  '問與答',
  '注意事項',
  '登入說明',
  '使用說明',
  '操作說明',
  '貼心提醒',
  '溫馨提醒',
  '小提醒',
  '安全提醒',
  '須知',
  '手冊',
  '教學',
  'faq',
  'news',
  'troubleshooting',
  'announcement',
]);
