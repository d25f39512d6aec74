import type { Scenario } from '../scenario';
import { says } from './says';

/** Card, reader, PIN and NFC in other words. */
export const REWORDED_CARD: readonly Scenario[] = [
  ...says('pin-reworded', { rule: 'pin-problem', codes: ['SSO-1'] }, [
    ['card', 'plain', 'PIN碼驗證錯誤剩3次機會'],
    ['card', 'swal', 'PIN 碼輸入錯誤，剩餘 2 次，請注意！'],
    ['fido', 'bootstrap', '自然人憑證密碼錯誤，請重新輸入'],
    ['card', 'alert-role', 'PIN碼長度不正確'],
    ['card', 'toast', 'PIN code is incorrect'],
    ['card', 'split', 'PIN碼验证错误，剩1次机会'],
    ['fido', 'bootstrap', 'PIN碼錯誤，連續輸入錯誤3次將會鎖卡'],
    ['card', 'plain', 'PIN碼錯誤，剩1次機會，再錯卡片就會鎖住'],
    ['card', 'red', 'PIN碼不正確，請小心輸入，以免卡片鎖卡'],
  ]),
  ...says('locked-reworded', { rule: 'pin-problem', codes: ['SSO-A5', 'SSO-1'] }, [
    ['card', 'wicket', '您的自然人憑證已鎖卡'],
    ['card', 'table', '卡片已被鎖住，請洽戶政事務所'],
    ['fido', 'red', 'PIN碼已鎖定'],
    ['card', 'dialog', 'Your card is locked.'],
    ['card', 'bootstrap', 'PIN碼錯誤次數過多，憑證已自動鎖卡'],
    [
      'card',
      'swal',
      'PIN碼錯誤! (次數3或3次以上)為保護您的憑證安全，憑證將會自動鎖卡而無法使用。請至自然人憑證管理中心網站上『憑證作業/ 忘記PIN碼鎖卡解碼』輸入用戶代碼，或請洽客服中心免付費電話:0800-080-117。',
    ],
  ]),
  ...says('reader-reworded', { rule: 'card-reader', codes: ['SSO-A4'] }, [
    ['card', 'plain', '找不到智慧卡讀取裝置 (0x8010002e)'],
    ['card', 'bootstrap', '偵測不到讀卡機，請確認讀卡機已接上電腦'],
    ['card', 'swal', '跨平台網頁元件未執行'],
    ['fido', 'wicket', '尚未安裝HiCOS卡片管理工具'],
    ['card', 'alert-role', '請插入自然人憑證卡片'],
    ['card', 'toast', '讀卡機中沒有卡片'],
    ['fido', 'table', '讀取卡片憑證錯誤，請重新插卡'],
    ['card', 'dialog', 'No smart card detected in the card reader.'],
    ['card', 'red', '您的電腦尚未安裝跨平台網頁元件'],
    ['card', 'split', '读卡机连接失败'],
    ['card', 'bootstrap', '無法連線至跨平台網頁元件，請確認元件已啟動'],
    ['card', 'swal', '自然人憑證讀取失敗，請確認卡片已插入讀卡機'],
  ]),
  ...says('nfc-reworded', { rule: 'card-without-nfc', codes: ['SSO-6'] }, [
    ['error', 'plain', '您的自然人憑證不支援NFC感應'],
    ['fido', 'bootstrap', '您的卡片非TP07，無法以NFC靠卡方式綁定'],
    ['error', 'swal', '裝置無NFC功能，請改用電腦綁定'],
    ['error', 'wicket', '感應不到卡片，您的卡片可能沒有 NFC 功能'],
    ['bare', 'table', '此手機沒有NFC'],
    ['fido', 'alert-role', '手機 NFC 未開啟，請至設定開啟'],
    ['error', 'toast', '讀取NFC卡片失敗'],
    ['error', 'dialog', 'NFC is not available on this phone.'],
    ['error', 'red', '这张卡片不支持 NFC'],
  ]),
];
