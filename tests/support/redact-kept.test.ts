import { expect, it } from 'vitest';
import { CONTACTS } from '@/lib/faq/desks';
import { redact } from '@/lib/support/redact';

it.each([
  // Codes of errors
  '錯誤代碼 0x80070057',
  '錯誤代碼 0x80100069',
  '錯誤代碼：80090016',
  '錯誤碼 -2147024809',
  '出現 0x8009030C，讀不到卡',
  'HTTP 500 Internal Server Error',
  'ERR_CONNECTION_RESET',
  'NET::ERR_CERT_DATE_INVALID',
  'DLG_FLAGS_INVALID_CA',
  '[1101] 驗證失敗',
  'FIDO-32003',
  '更新 KB5034441 之後就不行',
  'SSO-10、SSO-15 都試過',
  'SSO-A1 2026-11-23 14:05:33',
  // A label, a mark, and the rest of a sentence
  '密碼：一直被說不對',
  'PIN碼：不知道',
  '帳號：忘記了',
  '驗證碼：看不清楚',
  '生日：不能改',
  '姓名：不一樣',
  '密碼是對的，帳號是舊的',
  'password: wrong',
  '密碼一直錯誤',
  '密碼錯誤三次',
  '密碼 8 碼以上',
  '密碼至少 12 個字',
  'PIN碼 6 位數',
  'PIN碼錯3次就鎖卡',
  '驗證碼 3 分鐘內有效',
  '帳號 SSO 登不進去',
  '忘記密碼 Google 也找不到',
  '無法取得ACCESS_TOKEN：驗證失敗',
  'ACCESS_TOKEN: error',
  'session 過期',
  'Cookie 已停用',
  'the password is wrong, my account is locked',
  '地址錯誤，請重新輸入網址',
  // Who is no one by name
  '我是高中老師',
  '我是學校的資訊組長',
  '我是用 Chrome',
  '我叫學生重新登入',
  '本人已經試過三次',
  '使用者無法登入',
  '使用者名稱不正確',
  '使用者介面是英文',
  '持卡人不符',
  '姓名錯誤',
  '自然人憑證登載姓名和教育雲端不同',
  '姓名有罕用字',
  '姓名中有難字',
  '姓名：兩個字不同',
  '我是張貼公告的人',
  '我是何時被停用',
  'my name is different',
  '縣市帳號 15 分鐘後解鎖',
  'LINE：沒收到',
  'password is correct',
  // Numbers of the world
  '客服 0800-080-117',
  '教育雲端客服 (04)22220507',
  '請打 04-2222-0507 或 07010100107',
  '+886-4-2222-0507',
  '分機 210',
  '打 1999 也沒用',
  '112-06-06 研習 Q&A 第 10 題',
  '112.06.06 的問答',
  '112學年度第1學期',
  '2026年11月30日 09:30',
  '2026-01-03 08:00:01　oidc.tanet.edu.tw　登入頁',
  '8:30–12:30、13:30–17:00',
  '星期一、二、三、四、五、六都試過',
  '一、二、三、四、五、六年級',
  '三年一班的電腦',
  '第二、三次都一樣',
  '等了十五分鐘',
  '共 17 題',
  // Products, versions, places
  'Windows 10',
  'Windows 11 23H2 22631.3007',
  'Windows 10.0.19045',
  'Chrome 149.0.7827.53, Windows 10.0.19045',
  'Edge 120.0.2210.91',
  'Firefox 115.0.2',
  '版本 1.0.2.3',
  'macOS 10.15.7；ChromeOS 16093.68.0',
  'iPhone 15、Android 14',
  'TW FidO 按了沒反應',
  'https://www.sso.edu.tw/help',
  'https://kh.sso.edu.tw/login',
  'https://oidc.tanet.edu.tw/cncreturnpage',
  'https://www.sso.edu.tw/client-service-back',
  'https://fido.moi.gov.tw/pt/main/ForgotPassword.aspx',
  'https://kh.sso.edu.tw/users/login',
  'https://kh.sso.edu.tw/account/forgot-password',
  '網路 5 號機連不上',
  '第 3 號電腦教室',
  '無線網路和有線網路都一樣',
])('stays as it is: %s', (text) => {
  expect(redact(text)).toBe(text);
});

it('every number and mail address of the official desks stays', () => {
  for (const { phones, email = '' } of Object.values(CONTACTS))
    for (const own of [...phones, ...phones.map((phone) => phone.replace(/\D/g, '')), email])
      expect(redact(`請找 ${own}。`)).toBe(`請找 ${own}。`);
});

it('a number is none of theirs for being like one', () => {
  for (const other of ['(04)22220517', '(04)222205071', '0800-080-118', '07010100109', 'acse@moica.nat.gov.tw'])
    expect(redact(`請找 ${other} 。`)).not.toContain(other);
});
