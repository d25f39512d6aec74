/**
 * Words that mean the same to someone whose login fails, one group a line, in either script and in English. Several
 * English words are joined by `_`. A word belongs here when people say so, in a form that can't mean something else.
 * A line of one word like 清除資料 is what `otherwise.ts` puts in place of a description.
 */
export const SYNONYMS = `
忘記 忘了 忘掉 忘 不記得 記不得 記不起來 想不起來 forget forgot forgotten 忘光
密碼 帳密 通行碼 password passcode passwd pwd
pin 個人識別碼
鎖卡 卡片鎖住 卡片被鎖 卡被鎖 憑證鎖住 憑證被鎖 憑證鎖卡
鎖住 鎖定 鎖起來 鎖了 被鎖 鎖死 上鎖 locked lockout
解鎖 解卡 鎖卡解碼 解開 unlock
重設 重置 重新設定 找回 改密碼 修改 變更 reset change recover
nfc 感應 讀卡片 靠卡 免插卡 不插卡 逼卡 逼一下 逼 刷卡 近場通訊 無線通訊 tap contactless 嗶一下 嗶卡 嗶 嗶不到 貼卡 碰一下
平貼 貼在 貼著 放在 擺在 擺手機 怎麼貼 怎麼擺
讀卡機 讀卡器 讀卡 插卡 插機器 card_reader reader 卡機 插好 插到底 插進去
讀不到 抓不到 讀取失敗 偵測不到 找不到 認不到 沒抓到 沒讀到 沒偵測到 讀不出來 not_detected not_found not_recognized 未偵測到 抓不出來 無法讀取 認不出來
壞了 壞掉 不能使用 無法使用 故障 失靈 摔壞 燈不亮 broken not_working
舊 較久 老 太舊 古董 古老 舊款 舊型 老舊 幾年前 old outdated older 舊式 早期 老人機 好幾年 阿公級 阿公機 古早
舊卡 舊卡片 old_card
卡片 卡 ic卡 實體卡 晶片卡 card
換卡 換新卡 新卡 補辦 重新申辦 重辦 new_card replace_card
展延 到期 過期 逾期 續期 延期 效期 renew renewal expire expired expiration 延長 失效 extend extended extension
換手機 換新手機 新手機 換機 換新機 new_phone
手機 行動裝置 裝置 機型 平板 phone mobile device cellphone smartphone
註冊 申辦 登記 register registration sign_up enroll
版本 系統需求 作業系統 android ios 安卓 version os minimum 幾版
指紋 指紋解鎖 指紋辨識 指紋識別 指紋辨認 指紋鎖 指頭 按指 touch_id fingerprint fingerprints 手指
臉部辨識 臉部識別 人臉 人臉辨識 人臉識別 臉部 臉部解鎖 刷臉 face_id
生物辨識 生物識別 生物特徵 指紋 指紋解鎖 指紋辨識 指紋識別 指紋辨認 臉部辨識 臉部識別 人臉 人臉識別 人臉辨識 臉部 臉部解鎖 圖形解鎖 指頭 按指 刷臉 face_id touch_id fingerprint fingerprints biometric biometrics
設定 開啟 打開 set_up enable turn_on
啟用 開通 activate activation
綁定 綁 配對 連動 連結裝置 bind binding pair pairing
跳回 彈回 踢回 退回 回到 又回到 轉回 繞回 跳掉 鬼打牆 迴圈 無限迴圈 重複出現 重新輸入 重新登入 redirect redirected bounce bounced loop back_to 跑回 返回 循環 重來 returns kicked sent_back goes_back 又要登入 又要我登入 又叫我登入 要我再登入 重登 踢出 打轉 原地打轉 同一頁 又叫我打 又要我打 再打一次
無限迴圈 迴圈 循環 loop looping 鬼打牆 無限輪迴
登入 登進 登進去 登錄 登陸 簽入 進入 進去 進不去 登不進去 登不進 login log_in sign_in 登不了 進不了 log_on
登出 退出 退出登錄 登出不了 log_out log_off sign_out sign_off
註銷 解綁 解除綁定 取消綁定 移除 移除裝置 清掉 刪除 刪掉 移掉 unlink unbind unpair remove 拿掉 弄掉 撤銷 刪
停用 停權 停掉 凍結 被停 disabled deactivated deactivate suspended
成功 success successful succeeded
禁止 阻擋 封鎖 擋掉 擋住 被擋 blocked block blocks blocking
不能 無法 不行 沒辦法 不可以 進不去 登不進去 登不進 失敗 認不到 不支援 無則無法 cant cannot unable fail fails failed failure not_working 登不了 進不了 沒法 被擋 被拒 denied refused blocked wont 連不上
沒反應 沒有反應 無反應 沒有回應 沒有動靜 沒動 動不了 無回應 卡在 卡住 當機 當掉 轉圈 轉圈圈 不動 凍住 沒動靜 沒動作 no_response not_responding nothing_happens unresponsive stuck freeze frozen hang hangs 沒回應 不會動 跑不動 跑很久 等很久 一直等 卡死 停住 spinning loading 沒亮 不亮 一直轉 一直轉圈 一直轉圈圈 轉不停 沒反映
沒有 沒 無 no not without missing dont doesnt
不想用 不用 不要用 不必用 免用 不想買 不用買 不必買 不買 不想帶 沒帶 忘了帶 忘記帶 without 不想再用
出現 顯示 看到 看不到 跳出 彈出 彈跳視窗 show shows showing shown appear appears appearing 跑出 秀出 display displayed
幾碼 幾位數 長度 length
擋廣告 廣告攔截 阻擋廣告 adblock ad_blocker
彈跳視窗 彈出視窗 彈出式視窗 pop_up popup_window
無痕視窗 無痕模式 無痕 私密瀏覽 私密視窗 incognito private_window private_browsing inprivate
cookie cookies 餅乾 跨網站
驗證碼 圖形驗證碼 圖片驗證碼 認證碼 captcha verification_code
看不清楚 看不懂 看不出來 模糊 unreadable illegible 糊 糊糊 糊掉 糊成 歪七扭八 看不出 難認 亂七八糟 難看懂
數字 字母 英數
等待 等候 還在等 一直在等 waiting
太久沒開 很久沒開 好久沒開
行動自然人憑證 行動自然人 tw_fido
圖片 圖形
選項 按鈕 按鍵
元件 跨平台 hicos
太慢 來不及 超過時間 too_slow
推播 推送 通知 推播通知 notification notifications push push_notification
收不到 沒收到 沒有收到 未收到 收不著 not_received
告知
按取消
上限 額滿 滿了 超過數量 數量上限 數量超過 超過上限
格式 format
清除資料
他人手機
還登入著
已被使用 被使用過 已使用過 被用過 重複使用 already_used 已經使用過 已經被用過 已經用過 使用過了 用過了 被掃過 掃過了 掃過一次 已經被使用 已經使用
三次 多次 太多次 好幾次 too_many
錯誤 錯 打錯 輸錯 輸入錯誤 error errors wrong incorrect invalid 有誤 不正確
qrcode 二維碼 方塊碼 掃碼 行動條碼 條碼 qr barcode
掃描 掃 掃碼 scan scanning scanned
第二支 另一支 第二部 第二台 第二隻 兩台 兩支 兩隻 兩部 two_phones second_phone another_phone 另一台 另外一支 再一支 再找一支 一支手機 只有一支 second two another 別支 別的手機 其他手機
iphone ipad apple 蘋果
姓名 名字 本名 改名 改過名 冠夫姓 冠姓 改姓 name names 更名
不同 不一樣 不一致 不符 不相符 不合 不吻合 對不起來 對不上 different differ differs mismatch not_match 不符合 有出入 不對
單一簽入 單一登入 sso single_sign
身份證 身分證字號 身份證號 身份證號碼 證號 id_number national_id id_card
危險 安全 不安全 盜用 冒用 外洩 洩漏 隱私 個資 資安 風險 safe unsafe safety secure security privacy dangerous risk 被盜 洩露 leak leaked
access_token 權杖 授權 token
coolenglish 酷英 英語 學英文 英文學習
苗栗 苗縣 縣 縣府 縣網 縣市端 縣市帳號 縣市 教育處 教育局 miaoli county 苗粟 縣政府
因材網 因材 adl 因才 因才網
evs 成大 成功大學 ncku
dns 網域 域名 網域名稱 domain
教育雲端 教育雲 雲端帳號 openid oidc
自然人憑證 憑證 自然人 certificate
帳號 帳戶 account username 使用者名稱 使用者帳號 用戶名 登入名稱
學校 校園 校內 本校 我們學校 school
學生 同學 小朋友 student students
電腦 桌機 桌電 筆電 computer pc laptop
公用 共用 公共 公用電腦 共用電腦 shared public
網頁 網站 頁面 畫面 瀏覽器 page website web webpage browser
視窗 window
系統 平台 system
app 應用程式 程式 軟體
圖示 圖案 icon
介接 串接 integrated connected
客服 服務熱線 熱線 專線 電話 聯絡 聯繫 窗口 求助 求救 誰問 問誰 打給誰 找誰 撥打 phone_number telephone tel hotline contact support help_desk 諮詢 洽詢 打電話 反映 customer_service call
客服信箱 信箱 電子郵件 郵件 寫信 來信 寄信 e_mail mail
`;

/**
 * What everything here is about: such words say nothing of what failed. Alone they make no result. Each group is named
 * by its first word.
 */
export const SETTING_GROUPS: readonly string[] = [
  ...['登入', '帳號', '卡片', '手機', '自然人憑證', '教育雲端', '學校', '學生', '電腦', '網頁', '視窗', '系統', 'app'],
  ...['沒有', '不想用', '不能', '成功', '出現', '錯誤'],
];

/** What stands before a thing that one lacks or doesn't want. */
export const LACK_GROUPS: readonly string[] = ['沒有', '不想用'];

/** What stands before a thing that is there, but not to be used. */
export const UNWANTED_GROUPS: readonly string[] = ['不想用'];

/** A query with a word of these groups asks for a help desk. Each is named by its first word. */
export const CONTACT_GROUPS: readonly string[] = ['客服', '客服信箱'];
