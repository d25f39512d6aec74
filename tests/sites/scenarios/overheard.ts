import type { Scenario } from '../scenario';
import { says } from './says';

/** As help desks hear them: messages with the service's name, a time or a person's name in them. */
export const OVERHEARD: readonly Scenario[] = [
  ...says('token-overheard', { rule: 'access-token', codes: ['SSO-10'] }, [
    ['callback', 'plain', '錯誤：無法取得ACCESS_TOKEN，請關閉瀏覽器後重新登入'],
    ['callback', 'bootstrap', '【因材網】登入失敗：無法取得 ACCESS_TOKEN（時間 2026/11/20 08:31）'],
    ['portal', 'plain', '無法取得ACCESS_TOKEN.'],
    ['callback', 'table', '取得access_token時連線逾時'],
    ['callback', 'swal', 'Error fetching access token'],
    ['callback', 'plain', 'Error: invalid_grant Description: The provided authorization code is invalid'],
    ['error', 'plain', 'OAuth2 錯誤：access_token 無效或已過期'],
    ['county', 'red', '驗證失敗，無法取得使用者的 access token'],
    ['callback', 'plain', '無法取得ACCESS_TOKEN，系統將自動返回登入頁'],
    ['callback', 'plain', '系統取得ACCESS_TOKEN時，發生錯誤，請洽客服'],
    ['error', 'plain', '2026/11/20 08:31 無法取得ACCESS_TOKEN'],
    ['error', 'plain', '無法取得ACCESS_TOKEN，請參閱常見問題'],
  ]),
  ...says('name-overheard', { rule: 'name-mismatch', codes: ['SSO-16'] }, [
    ['callback', 'plain', '王小明老師您好，您的自然人憑證登載姓名和教育雲端不同。'],
    ['card', 'bootstrap', '驗證失敗！自然人憑證姓名：王〇明，教育雲端姓名：王曉明，兩者不符。'],
    ['login', 'swal', '您自然人憑證的名字跟教育雲端帳號的名字不一致，無法登入。'],
    ['error', 'plain', '無法登入：教育雲端帳號登記姓名與自然人憑證不同，請洽教育雲端客服更正。'],
    ['callback', 'toast', '姓名不符（自然人憑證／教育雲端）'],
    ['card', 'plain', '驗證時，發現憑證姓名與教育雲端不同，將於5秒後登出'],
    ['card', 'plain', 'Certificate name does not match the account name'],
  ]),
  ...says('bio-overheard', { rule: 'no-biometrics', codes: ['SSO-12', 'SSO-7'] }, [
    ['error', 'plain', '您的手機無生物辨識功能，無法使用行動自然人憑證。'],
    ['finger', 'plain', '此手機沒有生物辨識功能'],
    ['push', 'bootstrap', '裝置不支援生物辨識，請更換裝置'],
    ['error', 'swal', 'Face ID 尚未設定，請至「設定」開啟'],
    ['error', 'table', '手機未設定螢幕鎖定或生物辨識'],
  ]),
  ...says('pin-overheard', { rule: 'pin-problem', codes: ['SSO-1'] }, [
    ['card', 'plain', 'PIN碼錯誤，您還剩2次機會。'],
    ['fido', 'plain', '自然人憑證PIN碼驗證失敗'],
    ['card', 'swal', '登入失敗 (PIN碼錯誤)'],
    ['card', 'table', '憑證密碼不正確'],
  ]),
  ...says('locked-overheard', { rule: 'pin-problem', codes: ['SSO-A5', 'SSO-1'] }, [
    ['card', 'plain', '您的憑證已鎖卡，請持卡至戶政事務所解卡。'],
  ]),
  ...says('reader-overheard', { rule: 'card-reader', codes: ['SSO-A4'] }, [
    ['card', 'plain', '找不到讀卡機'],
    ['card', 'plain', '未偵測到卡片，請確認自然人憑證已插入讀卡機'],
    ['fido', 'swal', '跨平台網頁元件未安裝或未啟動'],
    ['card', 'table', '讀卡機讀取失敗(0x8010002e)'],
    ['card', 'plain', '您尚未安裝HiPKI跨平台網頁元件，請下載安裝'],
  ]),
  ...says('nfc-overheard', { rule: 'card-without-nfc', codes: ['SSO-6'] }, [
    ['error', 'plain', '您的自然人憑證沒有NFC功能，請改用讀卡機'],
    ['error', 'plain', '卡片不支援NFC建議改用讀卡機'],
    ['fido', 'plain', '這支手機不支援 NFC，無法靠卡'],
    ['error', 'swal', '非接觸式感應失敗，卡片不支援NFC'],
  ]),
  ...says('old-overheard', { rule: 'device-too-old', codes: ['SSO-3'] }, [
    ['error', 'plain', '您的手機系統版本過舊（Android 6.0），請升級至 Android 9 以上。'],
    ['fido', 'plain', '系統版本太低，無法安裝行動自然人憑證APP'],
    ['error', 'swal', '您的裝置作業系統版本不支援'],
    ['error', 'plain', 'Your iOS version is too old. Please update to iOS 15 or later.'],
  ]),
  ...says('county-overheard', { rule: 'county-login-failed', codes: ['SSO-8'] }, [
    ['mlc', 'plain', '連接苗栗縣教育雲端帳號認證服務失敗。'],
    ['callback', 'plain', '新北市帳號認證服務連線失敗，請稍後再試'],
    ['login', 'bootstrap', '縣市帳號登入發生錯誤，請洽您的縣市教育局（處）'],
  ]),
  ...says('linked-overheard', { rule: 'site-not-linked', codes: ['SSO-14', 'SSO-17'] }, [
    ['error', 'plain', '您使用的網站尚未介接教育雲端帳號'],
    ['error', 'plain', 'Error: unauthorized_client'],
    ['error', 'table', 'DNS管理系統未介接單一簽入，請使用原帳號登入'],
    ['error', 'plain', 'The redirect_uri does not match the registered value.'],
  ]),
  ...says('cookies-overheard', { rule: 'cookies-blocked', codes: ['SSO-A1'] }, [
    ['login', 'plain', '系統偵測您的瀏覽器禁止存取，請允許 Cookie 後重新整理'],
    ['error', 'plain', '您的瀏覽器封鎖了 Cookie'],
    ['callback', 'swal', '無法登入：瀏覽器未開啟 cookie'],
    ['login', 'plain', 'Cookies are blocked by your browser'],
  ]),
];
