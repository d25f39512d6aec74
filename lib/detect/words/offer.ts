import { fold } from '@/lib/text/fold';

const folded = (source: string): RegExp => new RegExp(fold(source), 'i');

/** Words of things that went wrong, as pages without a known message have them. One signal of many. */
export const OFFER_ERROR = folded(
  '錯誤|失敗|無法|異常|逾時|無效|拒絕|不成功|中斷|失效|過期|無回應|沒有回應|未完成|抱歉|故障|不存在|查無|停權|停用|(?<!大寫)鎖定|error|fail|unable|denied|forbidden|expired|unavailable|gateway|timed? ?out|invalid|problem|stale|sorry|oops|exception|not found|cannot|could not',
);
/** Something has happened to the account, which a new try doesn't mend. */
export const CONSEQUENCE = folded(
  '停用|停權|(?<!大寫)鎖定|鎖住|凍結|封鎖|逾期|註銷|次數過多|次數已達|次數超過|已達上限|分鐘後|分鐘|洽(?:詢)?.{0,12}(?:管理|資訊|學校|客服)|locked|disabled|suspended|too many|minutes',
);
/** All is well, or on its way. */
export const QUIET_WORDS = folded(
  '成功|完成(?!與)|處理中|載入中|登入中|驗證中|請稍候|稍候…|轉址|公告|預計|將於|已登出|歡迎|已寄|已送|進行中|未讀|提醒|祝|大寫|caps ?lock|使用[^。,;]{0,4}cookie|cookies? to|success|loading|redirect|please wait|welcome|signed out|logged out|has been sent',
);
/** A heading by which a page is about something, not word of something. */
export const SUBJECT = folded(
  '問題|問答|faq|q&a|消息|公告|新聞|手冊|說明|教學|指南|簡報|研習|排除|紀錄|記錄|案件|報修|統計|列表|清單|查詢|管理|設定|文件|論壇|討論|回報|通報|須知|注意|報表|電子報|搜尋|規範|測試|申請|服務台|應用|manual|guide|docs|api|issue|ticket|report|dashboard|log\\b|forum|search|settings|help|release|status',
);
/** What a person types in: whoever mistypes it mends it without help. */
export const CREDENTIALS = folded(
  '帳號|密碼|帳密|驗證碼|使用者名稱|欄位|格式|輸入|請填|account|password|captcha|username|credential|field|required',
);
