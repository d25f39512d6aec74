/** Pieces of the patterns in secrets.ts: words and signs, as sources of regular expressions. All repeat a bounded number of times. */

/** Signs that people put between the letters and figures of an ID. */
export const ID_SEP = String.raw`[\s.,、·*_/|~:;+=\-]{0,3}`;
/** Those of telephone numbers. */
export const PHONE_SEP = String.raw`[\s.,、·*_/|~()\-]{0,3}`;
/** Between a label and its value, with or without a mark. */
export const GLUE = String.raw`[\s:=是為叫"'「『【《(\[<>]{0,6}`;
/** A mark that says: here follows the value. */
export const GIVEN = String.raw`["']?\s{0,2}(?:[:=]|->|→|[是為]\s?[:=]?|(?=[「『]))\s{0,3}["'「『]?\s?`;
/** The value of a secret: what keyboards write. A sentence in Chinese is no value. */
export const VALUE = String.raw`[!#-&(-+\--:=?-{}~]`;
/** The same for values of programs, which stand in lists: a=1&b=2. */
export const TOKEN = String.raw`[!#-%*+\--:=?-Z\\^-z~]`;
/** A number with one of these behind it counts something: 8 碼, 3 次. */
const COUNTED = String.raw`\d{1,3}\s?(?:[碼位個次字種天月年號小分秒組筆題台步樓]|times|char|digit|day|minute)`;
/** Words on a value that are none themselves. */
const STATES =
  'wrong|incorrect|invalid|expired|error|errors|failed|failure|required|missing|forgot|forgotten|locked|unknown|none|null|undefined|empty|not|no|ok|is|was|has|must|the|n/a|reset|changed';
/** Words that stand beside 帳號 or 密碼 without being one. */
const PRODUCTS =
  'sso|openid|oidc|fido|tw|twfido|moica|app|id|ids|api|url|uri|https?|html|pin|puk|otp|sms|qr|code|codes|nfc|password|account|username|email|e-mail|mail|login|logout|token|access_token|captcha|line|google|gmail|microsoft|office|windows|chrome|chromium|chromebook|edge|firefox|safari|android|ios|iphone|ipad|mac|macos|and|or|vs|in|on|for|to';
const END = '(?![a-z\\d_])';
/** Behind a label and a mark no value begins like this. */
export const NO_VALUE = `(?!(?:${COUNTED}|(?:${STATES})${END}))`;
/** Behind a label without a mark. */
export const NO_BARE_VALUE = `(?!(?:${COUNTED}|(?:${STATES}|${PRODUCTS})${END}))`;

/** Common surnames of Taiwan, one character each. */
const SURNAMES =
  '陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温溫唐藍石蔣田康鄒白涂尤巫韓龔嚴袁黎金童陸夏柳凃邵錢伍倪湯于譚駱熊任甘秦顧毛章史官萬俞雷粘饒闕凌崔尹孔歐辛武辜陶易段龍韋葛池孟褚殷麥賀賈莫文管關向包丘梅利裴全佘房花安左魯鮑郝穆邢岳齊項祝程姚姜汪紀連古車成常冉';
const COMPOUND = '歐陽|司馬|司徒|上官|諸葛|張簡|范姜|張廖|皇甫|東方|尉遲|公孫|慕容';
/** Words that begin with a character that is a surname too. */
const NO_SURNAME =
  '張[貼開]|高[中職一二三雄級等度興]|何[時人處]|方[便法才式面]|連[不線結續到上一]|曾經|安[裝全排]|程[式序]|金[門鑰]|白[天色]|成[功績為員]|許[多可久]|任[教課何職務]|管[理道]|關[於閉掉係]|包[括含]|簡[訊單體]|全[部校新都班]|馬[上]|單一|連江|雲|文[件字山]|石[門]|易於|利用|向[學校]|官[方網]|夏天|花[蓮]|古[早]|江[西]|古坑|常[常用]|左[邊右]|武|藍[色]|黃[色]|金融|萬一|顏色|章節|史|段|梅|康復|紀錄|車|房|莫名|項目|祝|麥';
/** A name in Chinese: a surname and one or two characters more; 王○明 too. */
export const CHINESE_NAME = String.raw`(?!${NO_SURNAME})(?:${COMPOUND}|[${SURNAMES}])[\p{Script=Han}○*](?:(?![要在的是與和及跟或不無沒有用已也就都來登被說因])[\p{Script=Han}○*])?`;
export const SURNAME = `(?:${COMPOUND}|[${SURNAMES}])`;
/** With one of these behind a label the sentence goes on; none is how a name begins. */
export const NO_NAME =
  '(?!不|沒|無|忘|錯|和(?=\\p{Script=Han}{3})|與|及|或|跟|都|也|卻|太|只[有能是]|要|需要|應該|必須|可以|輸入|填|一致|相[符同]|一直|看不|找不|對不|打不|已經|顯示|出現|正確|是否|否|請|怎|為什|為何|哪|這|那個|那是|什麼|被|空白|老師|教師|學生|家長|導師|同學|同仁|校長|主任|組長|職員|行政|工友|資訊|系統|欄|[兩三]個|我?自己|中[有的]|[裡上])';
/** The same where no mark says that a name follows. */
export const NO_BARE_NAME = `${NO_NAME}(?!和|與|及|或|跟|的|在|相|有|要|如|若|需|應|必|須|變|改|與|都|也|卻|會|可|太|只|輸|填|登|核|比|認|後|前|同|一致|是)`;
/** A name behind a mark, to the end of its part of the line. */
export const NAME = String.raw`[^\s,;。、|/」』】》)\]>"'\uE000][^\n,;。、|/」』】》)\]>"'\uE000]{0,40}`;

/** Figures as dates write them: 七十五年, 三月九日. */
const IN_WORDS = String.raw`[\d〇零○一二三四五六七八九十廿卅百元]`;
const ERA = String.raw`(?:(?:民國|西元|公元|農曆|國曆)\s?前?\s?)?`;
export const FULL_DATE = String.raw`${ERA}(?<![\d./-])(?:\d{2,4}|${IN_WORDS}{1,5})(?:\s?年\s?|\s?[./-]\s?)${IN_WORDS}{1,3}(?:\s?月\s?|\s?[./-]\s?)${IN_WORDS}{1,3}(?:\s?[日號])?`;
export const BIRTH_VALUE = String.raw`${ERA}${IN_WORDS}{1,5}(?:\s?[年月日號./\-]\s?${IN_WORDS}{0,3}){1,5}|${ERA}[\d./\s-]{3,12}\d`;

/** The parts of a postal address. */
const NUMERAL = String.raw`(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,5})`;
export const HOUSE = String.raw`(?:\s?${NUMERAL}\s?[段巷弄鄰衖]){0,4}\s?${NUMERAL}(?:\s?[之-]\s?${NUMERAL})?\s?號(?:之\s?${NUMERAL})?(?:\s?(?:地下|B)?\s?${NUMERAL}\s?[樓F])?(?:\s?之\s?${NUMERAL}|\s?${NUMERAL}\s?室)?`;
/** From the county to the road, village or lane; 網路 and 線路 are no roads. */
export const STREET = String.raw`(?:[\p{Script=Han}\d]|(?<=[縣市鄉鎮區村里路街])\s){1,30}(?:大道|(?<![電網線迴思套短公鐵])路|[街村里段巷弄])`;
