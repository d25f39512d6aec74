import { describe, expect, it } from 'vitest';
import { HIDDEN, redact } from '@/lib/support/redact';
import { SECRETS } from '@/lib/support/secrets';
import { hidden } from './hidden';

it.each(SECRETS.map(({ name, example }) => [name.en, example]))(
  '%s: the example of the table is masked',
  (_, example) => {
    expect(redact(example)).toContain(HIDDEN);
  },
);

describe('of each kind, however it is written, nothing but the words around it is left', () => {
  it.each([
    // ID numbers
    ['A100.000.002', '#'],
    ['身分證 B200.000.005', '身分證 #'],
    ['B200、000、003', '#'],
    ['Ｃ１００、０００、００９', '#'],
    ['A123 / 456 / 789', '#'],
    ['A・1・2・3・4・5・6・7・8・9', '#'],
    ['身分證字號 C一〇〇〇〇〇〇〇五', '身分證字號 #'],
    ['F貳零零零零零零零柒', '#'],
    ['F貳、零零零、零零零、零柒。', '#。'],
    ['A٢٠٠٠٠٠٠٠٥', '#'],
    ['A②⓪⓪⓪⓪⓪⓪⓪⑤', '#'],
    ['護照號碼 AE12345', '護照號碼 #'],
    ['B200:000:003', '#'],
    ['B200_000_003', '#'],
    // last figures
    ['尾數 7788', '尾數 #'],
    ['身分證後四碼 7788', '身分證後四碼 #'],
    ['身分證末五碼：34567', '身分證末五碼：#'],
    ['手機末３碼是 123', '手機末３碼是 #'],
    ['後4位數字為5566', '後4位數字為#'],
    ['卡號後四碼 七七八八', '卡號後四碼 #'],
    ['last four digits: 7788', 'last four digits: #'],
    // telephones
    ['手機 零九八七六五四三二一', '手機 #'],
    ['〇九〇〇〇〇〇〇〇〇', '#'],
    ['零 九 八 七 六 五 四 三 二 一', '#'],
    ['0987*654*321', '#'],
    ['0900·000·000', '#'],
    ['+886 9 87、654、321', '#'],
    ['0️⃣9️⃣8️⃣7️⃣6️⃣5️⃣4️⃣3️⃣2️⃣1️⃣', '#'],
    ['手機 0️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣ 打不通', '手機 # 打不通'],
    ['家裡電話 222 0599', '家裡電話 #'],
    ['(03)822.1234', '#'],
    // mail
    ['lin.yc(at)school.example', '#'],
    ['lin.yc [at] school [dot] example', '#'],
    ['chen88小老鼠school.example', '#'],
    ['信箱 chen88 小老鼠 school點example', '信箱 #'],
    ['chen88 @ school.example', '#'],
    ['chen88＠school．example', '#'],
    // names
    ['我叫王小明', '我叫#'],
    ['我叫歐陽小美，登入失敗', '我叫#，登入失敗'],
    ['我叫瓦歷斯·某某。', '我叫#。'],
    ['我叫 Amy Lin', '我叫 #'],
    ['我是王小明老師', '我是#老師'],
    ['本人李小華要登入', '本人#要登入'],
    ['持卡人：李小華', '持卡人：#'],
    ['持卡人 李小華', '持卡人 #'],
    ['使用者：陳大同', '使用者：#'],
    ['使用者 陳大同 無法登入', '使用者 # 無法登入'],
    ['姓氏：王', '姓氏：#'],
    ['敝姓王', '敝姓#'],
    ['my name is Lin Yi-Chen', 'my name is #'],
    ['申請者：陳小美', '申請者：#'],
    ['I am Lin Yi-Chen', 'I am #'],
    ['Name 陳小美', 'Name #'],
    // addresses
    ['地址：花蓮縣某某鄉某某路9號', '地址：#'],
    ['住址 雲林縣某某鎮某某街77號2樓', '住址 #'],
    ['我住台北市某某區某某路二段三十五巷1弄9號之2', '#'],
    ['新竹縣某某鄉某某村5鄰12號', '#'],
    ['某某大道一百二十號3樓之1', '#'],
    ['No. 9, Some Rd., Hualien', 'No. #., Hualien'],
    // birthdays
    ['民國61年3月9日生', '#生'],
    ['出生年月日 民國061年03月09日', '出生年月日 #'],
    ['生日是七十五年三月九日', '生日是#'],
    ['民國七十五年三月九日出生', '#出生'],
    ['1972/3/9 生', '# 生'],
    ['西元1972年3月9日生', '#生'],
    ['61年次', '#年次'],
    ['生日 0309', '生日 #'],
    ['born on March 9, 1972', 'born on #'],
    // accounts, passwords and codes
    ['帳號 tester77', '帳號 #'],
    ['帳號是demo42', '帳號是#'],
    ['帳號=demo', '帳號=#'],
    ['密碼sunny7', '密碼#'],
    ['我的密碼 rainbow', '我的密碼 #'],
    ['密碼：ab', '密碼：#'],
    ['密碼為 P@ss(1)!', '密碼為 #'],
    ['帳號密碼 tester77 rainbow', '帳號密碼 #'],
    ['帳密：demo42／sunny7', '帳密：#'],
    ['驗證碼 5521', '驗證碼 #'],
    ['驗證碼 五五二一', '驗證碼 #'],
    ['簡訊驗證碼是3390', '簡訊驗證碼是#'],
    ['OTP 8832', 'OTP #'],
    ['PIN 12345', 'PIN #'],
    ['PIN碼是 1234', 'PIN碼是 #'],
    ['my password is rainbow', 'my password is #'],
    ['登入帳號 demo.user', '登入帳號 #'],
    ['ID：chen88', 'ID：#'],
    ['OTP 碼 3390', 'OTP 碼 #'],
    ['密碼改成 rainbow', '密碼改成 #'],
    // accounts in addresses
    ['https://demo.sso.edu.tw/u/lin-yc/edit', 'https://demo.sso.edu.tw/u/#/edit'],
    ['https://demo.sso.edu.tw/users/chen88', 'https://demo.sso.edu.tw/users/#'],
    ['demo.sso.edu.tw/member/WangDaMing', 'demo.sso.edu.tw/member/#'],
    ['https://demo.sso.edu.tw/~lin', 'https://demo.sso.edu.tw/~#'],
    ['https://lin:pw@demo.sso.edu.tw/', 'https://#/'],
    ['kh.sso.edu.tw/login?ticket=1', 'kh.sso.edu.tw/login#'],
    // IP addresses
    ['IP 192.0.2.15', 'IP #'],
    ['IP：198.51.100.7:8080', 'IP：#:8080'],
    ['192.0.2[.]15', '#'],
    ['2001:db8::1', '#'],
    ['fe80::a:b:c', '#'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '#'],
    // messengers
    ['LINE ID: lin_demo', 'LINE ID: #'],
    ['LINE ID：chen.demo', 'LINE ID：#'],
    ['加我賴 lin_demo', '加我賴 #'],
    ['賴的ID是lin_demo', '賴的ID是#'],
    ['Line: @lin_demo', 'Line: #'],
    ['LINE lin_demo', 'LINE #'],
    // sessions
    ['Set-Cookie: sid=q7z', 'Set-Cookie: #'],
    ['Cookie: sid=xy1; a=b', 'Cookie: #'],
    ['token=a', 'token=#'],
    ['session：x9', 'session：#'],
    ['Authorization: Basic abc', 'Authorization: Basic #'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});
