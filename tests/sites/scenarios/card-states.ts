import type { Scenario } from '../scenario';
import { says } from './says';

/** Card, reader, PIN and NFC: what HiPKI and the pages around it say. */
export const CARD_STATES: readonly Scenario[] = [
  ...says('pin', { rule: 'pin-problem', codes: ['SSO-1'] }, [
    ['fido', 'bootstrap', 'PIN碼驗證錯誤剩1次機會'],
    ['fido', 'swal', 'PIN碼驗證錯誤剩2次機會'],
    ['card', 'red', '憑證密碼只允許6-8碼數字'],
    ['card', 'alert-role', '憑證密碼不能為空白'],
    ['fido', 'dialog', 'ＰＩＮ碼不正確，請重新輸入'],
    ['fido', 'toast', 'PIN码错误，剩余2次机会'],
    ['card', 'split', '您輸入的PIN碼有誤'],
    ['card', 'bootstrap', 'Incorrect PIN. 2 attempts remaining.'],
  ]),
  ...says('locked', { rule: 'pin-problem', codes: ['SSO-A5', 'SSO-1'] }, [
    ['card', 'wicket', 'PIN碼錯誤! (次數3或3次以上)，憑證將會自動鎖卡而無法使用。'],
    ['card', 'plain', '憑證已被鎖卡，請至自然人憑證管理中心網站解鎖。'],
    ['bare', 'table', '卡片已鎖定(0x6983)'],
  ]),
  ...says('reader', { rule: 'card-reader', codes: ['SSO-A4'] }, [
    ['card', 'bootstrap', '您的電腦尚未安裝【中華電信自然人憑證跨平台網頁元件】!'],
    ['card', 'swal', '找不到智慧卡讀取裝置'],
    ['card', 'wicket', '讀取卡片錯誤'],
    ['card', 'plain', '讀取卡片憑證錯誤'],
    ['fido', 'red', '不支援的卡片種類'],
    ['fido', 'alert-role', '未偵測到讀卡機，請確認讀卡機是否已正確連接'],
    ['fido', 'toast', '跨平台網頁元件未啟動，請重新啟動電腦後再試'],
    ['card', 'dialog', '無法讀取卡片，請重新插入自然人憑證'],
    ['card', 'split', '請先安裝HiCOS卡片管理工具元件，系統找不到元件'],
    ['card', 'table', '读卡机未连接'],
    ['fido', 'bootstrap', 'Smart card reader not found.'],
  ]),
  ...says('nfc', { rule: 'card-without-nfc', codes: ['SSO-6'] }, [
    ['error', 'bootstrap', '此卡片不支援NFC功能'],
    ['finger', 'plain', '您的手機不支援NFC'],
    ['error', 'swal', '卡片未支援NFC感應，請改用讀卡機綁定'],
    ['bare', 'red', '手機沒有NFC功能，無法感應自然人憑證'],
    ['fido', 'wicket', '憑證IC卡卡號非TP07開頭，無法以感應方式申請'],
    ['error', 'alert-role', 'NFC感應失敗，請重新將卡片靠近手機'],
    ['error', 'toast', '裝置未開啟NFC'],
    ['fido', 'split', '這張憑證卡片不具感應功能'],
    ['bare', 'dialog', 'Your device does not support NFC.'],
    ['error', 'table', '您的手机没有NFC功能'],
  ]),
];
