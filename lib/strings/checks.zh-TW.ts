import type { CheckId, CheckState } from '../types/checks';

/** A check's result in a few words and what to do about it; an empty next step: nothing. */
export interface CheckWords {
  readonly result: string;
  readonly next: string;
}

/** Words of the self checks, on every surface. */
export interface ChecksStrings {
  readonly checksFor: string;
  readonly noChecks: string;
  readonly state: Readonly<Record<CheckState, string>>;
  readonly check: Readonly<Record<CheckId, string>>;
  readonly judged: Readonly<Record<CheckId, Readonly<Record<CheckState, CheckWords>>>>;
}

export const checksZh: ChecksStrings = {
  state: { good: '正常', bad: '需要處理', look: '請看一下' },
  checksFor: '檢查這台電腦',
  noChecks: '這個情況和這台電腦的設定無關，不必檢查。',
  check: {
    online: '網路連線',
    private: '視窗種類',
    cookies: 'Cookie',
    clock: '電腦時間',
    browser: '瀏覽器版本',
    popups: '彈出式視窗',
  },
  judged: {
    online: {
      good: { result: '已連上網路', next: '' },
      bad: { result: '目前沒有網路', next: '請先確認 Wi-Fi 或網路線，再重新登入。' },
      look: { result: '無法判斷', next: '請開啟其他網站，看看是否正常。' },
    },
    private: {
      good: { result: '這是一般視窗', next: '' },
      bad: { result: '這是無痕視窗，登入可能會中斷', next: '請關掉無痕視窗，用一般視窗重新登入。' },
      look: { result: '無法判斷', next: '若開的是無痕視窗，請改用一般視窗登入。' },
    },
    cookies: {
      good: { result: '瀏覽器允許 Cookie', next: '' },
      bad: {
        result: '瀏覽器擋住 Cookie，登入會一直回到登入頁',
        next: '請到瀏覽器設定的「隱私權和安全性」，允許 Cookie，再重新登入。學校的電腦若無法更改，請資訊組協助。',
      },
      look: { result: '無法判斷', next: '請到瀏覽器設定的「隱私權和安全性」查看 Cookie。' },
    },
    clock: {
      good: { result: '電腦時間正確', next: '' },
      bad: {
        result: '電腦時間不準，登入可能會失敗',
        next: '請到系統設定的「日期和時間」，開啟自動設定時間，再重新登入。',
      },
      look: { result: '請和手機對時。', next: '若相差兩分鐘以上，請到系統設定的「日期和時間」，開啟自動設定時間。' },
    },
    browser: {
      good: { result: '瀏覽器版本夠新', next: '' },
      bad: { result: '版本太舊', next: '請更新瀏覽器，再重新登入。學校的電腦若無法更新，請資訊組協助。' },
      look: { result: '無法判斷版本', next: '請到瀏覽器的「關於」頁，確認是最新版。' },
    },
    popups: {
      good: { result: '沒有封鎖', next: '' },
      bad: { result: '被封鎖', next: '點網址列右側的封鎖圖示，選「一律允許」，再重新登入。' },
      look: {
        result: '請看登入頁的網址列',
        next: '若右側有「已封鎖彈出式視窗」的圖示，點一下，選「一律允許」，再重新登入。',
      },
    },
  },
};
