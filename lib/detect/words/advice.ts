import { fold } from '@/lib/text/fold';

/** A pattern for folded text, in which Simplified and variant characters are one. */
const folded = (source: string): RegExp => new RegExp(fold(source));

/** Speaks of what is over; not of what is to be made sure of: 請確認問題已排除後再試. */
export const MENDED = folded(
  '(?<!(?:待|俟|確認|確定|直到)[^。,]{0,10})已(?:經)?(?:於[^。,;]{0,16})?(?:修復|修正|排除|恢復|解決|改善|結案|銷案|(?:完成)?更新)|現已恢復|恢復正常|has been (?:fixed|resolved|updated)',
);
/** Begins with a date alone, or as an entry of a list of questions or tickets: news or help, not the page itself. */
export const LISTED = folded(
  '^[\\s【[(<*※•·-]*(?:\\d{2,4}[/.年-]\\d{1,2}[/.月-]\\d{1,2}|\\d{1,2}[/月]\\d{1,2})日?(?![\\d\\s]*\\d:\\d)|^q\\d*[:.]|^(?:#|案號|編號|單號)\\s*[:.]?\\s*\\d{2,}|^常見|^(?:修正|修復|新增|優化|改善)(?!後)',
);
/** Speaks of what comes of it, not of what is: PIN碼錯誤三次，憑證將被鎖卡. */
export const FUTURE = folded(
  '(?:將會?|即會?|會)(?:自動)?(?:被|遭|鎖|失效|清除|取消|停用|終止)|\\bwill (?:be|not|expire)\\b',
);
/** What has happened all the same. */
export const PRESENT = folded('已|剩');
/** A rule, a wish or a choice. */
export const WISH = folded(
  '可能|會不|請先?確認.{0,12}未被|須|務必|不得|不可低|請勿|請確認已|提醒您|常見|影片|教學|範例|才能|方可|方能|[皆亦也均]可|不論|無論|不管|需要?啟用|\\b(?:must|should|make sure|ensure|requires?|or later|never|recommended)\\b|\\bafter (?:\\w+ )?(?:wrong|failed|incorrect)\\b|^舊卡',
);
/** Names a group of people or things to which something may apply: 沒有NFC者，請…; 不具NFC功能之手機可…; 登入失敗時，請…. */
export const GROUP = folded(
  '(?<!使用|管理|申請|持有|持卡|作|讀|業)者(?=$|請|可|須|將|無法|應|不|得|需)|(?<=..)之(?:憑證|卡片|手機|裝置|網站|服務|版本|教師|老師)(?=$|請|可|無法|不|須|將|應|需)|之情[形況]|的情[形況]|的(?:教師|老師|師長|同仁|學生|使用者|人員|用戶)$|^本[校縣市]|(?:過低|過舊|太舊|老舊|太低|以下|以前|之前|不足)的(?:手機|行動裝置|裝置|平板|機型|設備|電腦|作業系統)|(?<![您你])的(?:電腦|手機|裝置|瀏覽器|卡片|憑證)(?=將|不適用|皆|均|可|會|請|須)|^(?:初次|首次|第一次|使用前)',
);

/** Speaks of the person here all the same: 您的憑證為106年8月以前核發之卡片，不支援NFC. */
export const OWN = folded('^(?:您的|你的|本卡|此卡|這張)');

/** 登入失敗時，請…. Not 取得權杖時，發生錯誤: that has happened. */
export const OCCASION = folded('(?<![逾及暫即同小隨超有平工準臨定計限])時$|不同時$');
export const REMEDY = folded('^(?:請|可|應|需|須|將|會|則|即|系統|建議|得)');
/** What is advised stands behind it, what has happened before it. */
export const ADVISED = folded('建議.*$');
