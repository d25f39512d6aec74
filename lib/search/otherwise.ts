import { fold } from '@/lib/text/fold';

/** An expression over folded text, written in the characters that people type. */
const over = (source: string): RegExp => new RegExp(source.replace(/\p{Script=Han}+/gu, fold), 'gu');

const AGAIN = '(?:又|(?<!後)再(?!重新)|一直|不斷|不停|重複|反覆|每次都?|老是)';
const PHONE = '(?:手機(?![殼費膜架套繩])|電話機|新機|iphone|phone|pixel|galaxy|samsung|三星|小米)';
const CARD = '(?:卡片?|憑證)';
const YEARS = '[\\d一二三四五六七八九十百幾多]年多?';
/** Within a clause. */
const SOME = '[^,。!?;\\s]';
const SECRET = '(?:密碼|帳號|帳密|pin ?碼?|用戶代碼)';
const UNKNOWN = '(?:不知道|不曉得|不確定|哪記得|沒印象)';
const WHAT = '(?:(?:去哪裡?|哪裡|怎麼)查|是?多少|是哪(?:一?個|組)|哪記得|沒印象|不知道|不曉得)';
/** Within one clause, and near; but 密碼長度是多少 and 密碼錯幾次 ask for rules. */
const NEAR = '[^,。!?;\\s長規錯次數]{0,8}?';
/** What a browser keeps. */
const BROWSED = '(?:safari|chrome|瀏覽器?|網站|網頁|歷史|快取|暫存)';
const CACHE = `(?:的| )*${BROWSED}(?:${BROWSED}|紀錄|記錄|資料|的|跟|和| )*`;
/** In place of what is asked of others: a word of other matters (`elsewhere.ts`), three times, to weigh more than the rest. */
const OF_OTHERS = ' 費率 費率 費率 ';
/** 不知道帳號有沒有被停用 asks something else. */
const ASKS = '(?!有|會|能|是不|是否|怎|要|為|可|被|在)';

/**
 * What people describe instead of naming it, by the grammar of it, with the word that the entries have. Each is a
 * pattern of the language: repetition, a thing's age, a result that does not come about. A sentence belongs nowhere here.
 */
const STEPS: readonly (readonly [expression: RegExp, instead: string])[] = [
  // 沒有抓到 and 抓不太到 are 沒抓到 and 抓不到.
  [over('沒有(?=[抓讀收掃認亮])'), '沒'],
  [over('(?<=[抓讀收掃認測應])不(?:太|大|怎麼)(?=到)'), '不'],
  // A cause that is denied: 確定沒打錯.
  [over('(?:確定|明明)?(?:都|也)?沒有?(?:[打按]|輸入?)錯|(?:確定|明明)(?:是|都|打|輸入)*對的?'), ' '],
  // Someone else tells: 學校通知要改用… is no notification on a phone.
  [over('(?:學校|校方|教育[局處部]|縣府|組長|主任|老師|公文|上級|上面)(?:有|發|來)?通知'), ' '],
  // Said twice is done twice: 進去又彈回來進去又彈回來.
  [/([^,。、!?;\s\d]{4,12})[,。、!?;\s]?\1/gu, '$1 無限迴圈 '],
  // In and out again, whatever the verb: 進去又被踢出來, 登入馬上跳走.
  [
    over(`(?:登入|進去?)${SOME}{0,6}?(?:又|馬上|立刻|就|直接|自動)被?${SOME}{0,2}[彈踢跳跑退閃](?:走|掉|開|出[來去])`),
    '登入 跳回 無限迴圈 ',
  ],
  [/\bkeeps?(?: on)? (?=.{0,40}\b(?:back|log ?in|sign ?in|return\w*|redirect\w*)\b)/gu, '無限迴圈 '],
  // Asked to do again what was just done: 又叫我登入, 再登一次, 登入完又要登入.
  [
    over(
      `${AGAIN}(?<!(?:綁|連結)${SOME}{0,15})(?:回到|要求?|叫|讓|請|跑出|出現)?(?:我|你|人)?(?:們)?(?:重新|再)?(?:登入?|簽入|打(?=帳|密|身分|pin|一?[次遍])|輸入)(?!入?(?:不|失敗|錯))`,
    ),
    '無限迴圈',
  ],
  // 回 after a verb of motion: 變回, 閃回, 導回. But 找回 and 收回 get something.
  [
    over(
      '[又就](?:直接|自動)?[變閃導推轉切刷飛倒繞跳彈踢退跑]?回(?:[來去到]|(?=登|原|首|那|一開始|最))|([轉繞跳跑彈])來\\1去',
    ),
    ' 跳回 無限迴圈 ',
  ],
  [
    over(`${AGAIN}(?:${SOME}{0,2}?[跳彈踢退轉繞跑送導]回|${SOME}{0,8}?回(?=[登原首到]))|變成?[未沒]登入`),
    ' 跳回 無限迴圈 ',
  ],
  [over('[變閃導推轉切刷飛倒繞]回(?!覆|答|應)'), '跳回'],
  [/\b(?:sen[dt]|tak|bring|brought|throw|kick|land|end)\w*(?: (?:me|us|you))?(?: up)? back\b/gu, 'back to'],
  [/\b(?:(?:redirect|return|bring)s?|brought|goes|sen(?:t|ds?)) .{0,30}\bagain\b/gu, '$& 無限迴圈'],
  [/\b(?:over and over|again and again|time and again|in circles|re-?appear(?:s|ed)?)\b/gu, '無限迴圈'],
  // Tries that were counted: 打了五遍都不對. 剩 1 次 counts what is left.
  [over('(?:好幾|很多|太多|無數|[三四五六七八九十]|(?<!\\d)[3-9]) ?[次遍回](?!數)'), '多次'],
  // A card that is locked, in whatever words stand between: 卡就這樣被鎖住. And a card that may be tried no more.
  [over(`(${CARD})[就都已經也給被這樣好像]*鎖(?!卡)[住死上定了起來]*`), '$1 鎖卡 '],
  [
    over(
      `(?:不給|不讓|不能再|沒辦法再)(?:我|人|你)?再?(?:試|打(?!開)|輸入?)了?(?<=(?:${CARD}|pin)${SOME}{0,30})|試到沒次數了?`,
    ),
    ' 鎖卡 ',
  ],
  [over('(?:怎麼[救解開]|找誰|[拿帶去到]{0,3}哪[裡邊]?去?(?:[弄解辦開]|處理))(?<=鎖.{0,20})'), ' 解鎖 '],
  [over('剩餘?(?:嘗試)?(?:的?次數)?[ :]?(?:0|零)(?!\\d)|次數用[完光]'), ' 鎖卡 三次 '],
  // What will happen has not: 將會自動鎖卡.
  [over('(?:將會?|怕|快要?|以免|避免|不會)(?:會|被|自動)*鎖[卡住]?'), ' '],
  // A card and a phone that touch: 拿卡片碰手機, 卡片要放手機哪裡. A phone in place of a reader.
  [
    over(
      `(?:卡片?|證件|憑證)${SOME}{0,8}[碰靠貼放擺]${SOME}{0,6}(?:手機|背面|後面)|手機${SOME}{0,8}[碰靠貼放擺刷嗶]${SOME}{0,6}(?:卡|(?<!行動)(?:自然人)?憑證)|手機${SOME}{0,3}讀(?!卡機)${SOME}{0,6}(?:卡|憑證)|手機(?:可以|能|可不可以|能不能)讀|手機${SOME}{0,2}(?:當|代替|取代)${SOME}{0,3}讀卡機`,
    ),
    ' $& 卡片 平貼 ',
  ],
  // A county that is not ours fails in the same way: 選了台中市之後登不進去.
  [
    over(
      `(?:[台新]北|桃園|台[中南東]|高雄|基隆|新竹|嘉義|宜蘭|花蓮|屏東|彰化|南投|雲林|澎湖|金門|連江|馬祖)[縣市]?(?=${SOME}{0,14}(?:登不|登入不|登入失敗|進不|[無沒不]${SOME}{0,2}登))`,
    ),
    '縣市',
  ],
  [over('(?<=(?:cookies?|nfc) ?.{0,6})開(?!通|啟)'), '開啟'],
  // A secret that is to be another one.
  [over(`${SECRET}${SOME}{0,6}?[更修]?改(?!名)`), ' $& 重設 '],
  // An age is what makes a thing old: 十年前辦的卡. So does the year in which a card was made out: 卡是105年辦的.
  [
    over(
      `(?:${CARD}|[這那]張)${SOME}{0,8}${YEARS}|${YEARS}的?${CARD}|(?:${YEARS}|(?<!\\d)(?:20[01]|10|9)\\d)${SOME}{0,5}?[辦申發領換製]${SOME}{0,3}${CARD}|舊[版式款的]?(?:自然人)?憑證|${CARD}${SOME}{0,6}(?:以前|早期)[辦申發領]|tp ?0?[1-6](?!\\d)`,
    ),
    ' 舊卡 ',
  ],
  [over('(?:\\d{1,2}|[一二三四五六七八九十兩幾數]+|好幾|很多)年(?:多|以)?(?:前|了)'), '舊'],
  [
    over(`${PHONE}${SOME}{0,3}?(?:掉了?(?!電|漆)|不見|弄丟|搞丟|丟了|被偷)|(?:掉了|弄丟|搞丟|丟了)${PHONE}`),
    ' 手機遺失 ',
  ],
  [over(`[重再]新?買了?一[支台隻]|${PHONE}${SOME}{0,3}?(?:重置|重灌|還原|格式化)`), ' 換手機 '],
  [over('卡片?(?:有沒有|有無|能不能|可不可以|支援不?支?援?)(?:nfc|感應)'), ' 舊卡 nfc '],
  [over('(iphone ?\\d{1,2})(?=(?:還|也)?(?:可以|能|可不可以|能不能)[裝用]|支援)'), '$1 版本 '],
  // A new one that may be needed is none yet: 是不是要換手機.
  [over('[要得][換買]一?支?新?的?手機(?=才|嗎|$|[,。?])'), '手機'],
  // A new one instead: 換了一支新手機, 新買的手機.
  [over(`(?:換[了成]?|改用|買了?)的?(?:一?[支台個隻部])?(?:新的?)?${PHONE}(?: ?\\d{1,2}(?!\\d))?`), '換手機'],
  [over(`${PHONE}(?:剛剛?|才)?(?:換了|換新|換一支|是新的|新買的)`), '換新手機'],
  [
    over(`${PHONE}${SOME}{0,10}?(?:換(?:了|成)?(?:一[支台個隻部]|新的)+|新的一[支台隻部])(?!卡|號|電池|螢幕)`),
    '換新手機 ',
  ],
  [over(`新[拿換買]?到?的[那這一]?[支台隻]?${PHONE}`), '新手機'],
  // A secret by its length: 辦卡時設的那六碼, 六到八碼的數字.
  [
    over('(?<!\\d)(?:[六八68](?:到|至|~|-)?){1,2}(?:位數|碼|(?:位|個)的?(?=數字|號碼|密碼))的?(?:數字|號碼|密碼|碼)?'),
    ' pin碼 ',
  ],
  // What opens a device itself is none of ours: windows 的 PIN, 筆電開機密碼.
  [
    over(
      '(?:windows|mac|book|ipad|筆電|電腦|平板|螢幕|sim|開機|手機(?=的?(?:開機|解鎖|鎖定|螢幕|畫面)))(?:的|開機|解鎖|鎖定|螢幕|畫面| )*(?:pin ?碼?|密碼|(?<=開機)指紋)',
    ),
    ' 開機密碼 ',
  ],
  // A price, opening hours, a repair, data on record and how names are resolved are asked of others: 工本費多少錢,
  // 星期六有開嗎, 螢幕去哪裡修, 地址要更新嗎, DNS 快取.
  [
    over(
      '多少錢|工本費|(?:幾點|[期拜週][一二三四五六日末]|假日)有?(?:開|關|[上下]班|營業)|(?:更新|更改|變更|改)(?![^,]{0,8}忘)[^,。!?;\\s]{0,6}?(?:資料|資訊|地址|戶籍|email|電話號碼)|dns ?(?:快取|解析|伺服器)|\\d+(?:\\.\\d+){3}|換(?:螢幕|電池)|(?:蘋果|apple) ?(?:id|帳號)|電話(?=壞|沒聲|線)|(?:平板|ipad|電腦|筆電)[被都又還]*鎖|身份證(?!字號|號)[^,。!?;\\s]{0,3}(?:過期|到期|換|補)|[換補]身份證|[哪去]裡?[維送]?修(?!改)',
    ),
    OF_OTHERS,
  ],
  // To take the binding back, in either order.
  [over(`綁定?(?:也|給|要|想|怎麼|全部|都|的)*(?:取消|解除|移除|刪)掉?|(?:取消|解除)${SOME}{0,4}綁定`), ' 解除綁定 '],
  [over('(?:按|點|碰|觸|滑)[^,。!?;\\s]{0,2}取消|誤觸取消'), ' 按取消 '],
  [/\b(?:press|tap|hit|click)\w*(?: on)?(?: the)? cancel\b/gu, ' 按取消 '],
  // Someone else's phone, whosever: 借同事的手機.
  [
    over(`(?:[別他家]人|同[事學]|朋友|老[婆公]|太太|先生|家人|小孩|[兒女][子兒]|爸爸?|媽媽?)的?${PHONE}(?!號)`),
    ' 他人手機 ',
  ],
  // What one did before it failed: 清掉 Safari 的紀錄之後. That it was tried in vain says nothing.
  [over(`[清刪][掉除空了光理]*${CACHE}(?=[^也還]+[不沒失壞錯])`), ' 清除資料 '],
  [over(`把${CACHE}${SOME}{0,6}?[清刪][掉除空了光理一清]*(?=[^也還]+[不沒失壞錯])`), ' 清除資料 '],
  // As many as may be.
  [over(`綁[定了]*(?:太多|超過|滿|[三四五六3-9幾] ?(?=[支台隻]))[支台隻]?`), '綁定 上限 '],
  // What nobody used in time: 放太久, 太久沒掃.
  [over('[放擺等隔]了?太久|太久沒(?:掃|按)|(?:逾時|超時)(?<=(?:qr ?code|qr碼|條碼|二維碼).{0,6})'), ' 過期 '],
  // A message that denies: 他說我手機沒有指紋.
  [over(`(?:說|顯示|告訴我|跳出|寫)${SOME}{0,6}?(?:沒有?|無|不支援)(?=生物|指紋|臉|人臉|刷臉)`), ' 告知 沒有'],
  [over(`(?:裝置|手機|本機)${SOME}{0,2}?(?:不支援|無)(?=生物|指紋|臉|人臉)`), ' 手機 告知 沒有 '],
  [over(`(?:從來)?[沒未]有?(?:設定?|開啟?|用)[過好]?(?=指紋|生物|臉)`), ' 告知 沒有 '],
  // Somebody is still logged in: 打開還是我的名字.
  [
    over(
      `(?:打開|進去)${SOME}{0,6}?是(?:[我他她]|別的?${SOME}{1,3}|其他人|同事|[上前]一個${SOME}{0,2})的?(?:名字|帳號|資料|畫面)`,
    ),
    ' 還登入著 ',
  ],
  // The way in by certificate is not there.
  [over(`(?<=(?:網站|系統|平台|頁面?)${SOME}{0,4})沒有?(?=(?:自然人)?憑證登)`), ' 沒有 選項 '],
  // Every site, or which: 是不是每個網站都可以.
  [
    over(
      `(?:每個|別的|其他|這個|那個|有些|所有的?|全部的?|哪些|任何)${SOME}{0,4}?(?:網站|平台|系統|網頁)都?(?=(?:可以|能|支援|是不是|有沒有|是否|吃|用)${SOME}{0,8}(?:登|憑證|卡|帳號))`,
    ),
    ' 介接 ',
  ],
  // Not to know a secret is to have forgotten it: 密碼是多少我哪記得.
  [over(`(?=${SECRET}${NEAR}${WHAT}|${UNKNOWN}${NEAR}${SECRET}${ASKS})`), '忘記'],
  // A result that does not come about: 綁不起來 is 不能綁定. 想不起來 is a word.
  [over('(?<=[綁掃裝插按點解開])不(?:起來|上去|成功|上|了|成|過|動|到|出來|進去)'), ' 無法 '],
];

const PART = /[^,。!?;\s]+/gu;
const QUESTION = over('嗎|呢|怎|如何|哪|可否|不可以|能不能|為什麼|為何');
const FAILS = over('[不沒無]|失敗|錯誤|壞');
/** 教育雲的就可以, 昨天還好好的: it says where nothing fails. */
const WORKS = over(
  '(?:[就都也]|倒?是|還)(?:可以|行)(?:登入?|簽入|進去?|用)?[的了]?$|(?:進得去|登得進去|登得上|正常|沒問題|沒事|好好的)[的了]?$|^[^不沒]*可以(?:登入?|簽入|進去)$',
);
/** 重開機也試過了: what was tried is not what fails. */
const TRIED = over('試過|試了|重新?開機|(?:也|都|還是)(?:沒用|沒效|一樣)$');
const has = (expression: RegExp, text: string): boolean => text.search(expression) >= 0;

/** Without the clauses which say what works or was tried, where another one says what does not work. */
function withoutWorking(text: string): string {
  const works = (part: string) => (has(WORKS, part) || has(TRIED, part)) && !has(QUESTION, part);
  const parts = text.match(PART) ?? [];
  if (!parts.some((part) => has(FAILS, part) && !works(part))) return text;
  return text.replace(PART, (part, at: number) => (works(part) && text[at + part.length] !== '?' ? '' : part));
}

const FOLDED = STEPS.map(([expression, instead]) => [expression, fold(instead) || instead] as const);

/** A folded text in the words of the entries, where it describes what they name. */
export const inOurWords = (text: string): string =>
  FOLDED.reduce((left, [expression, instead]) => left.replace(expression, instead), withoutWorking(text));
