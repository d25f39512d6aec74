// Written by `npm run words`; do not edit.
/** Variants of the characters in the words of the watcher, and at the same places what they fold to. */
export const VARIANTS =
  '與習於雲偵關內冊決凍憑擊份則務動單縣雙發變號後啟圖場處學對將佈帳賬账應開異錄態戰掃護報擇擋數斷無舊時機權條檢沒註測瀏滿點狀碼研確簽籤簡紀紋線綁結絕統續維欠網臉裝見覽觸認記設証證識詢誤說請讀敗資輕載達過進連選鎖錯閉問聞閱頁題驗';
export const FOLDED =
  '与习于云侦关内册决冻凭击分则务动单县双发变号后启图场处学对将布帐帐帐应开异录态战扫护报择挡数断无旧时机权条检没注测浏满点状码硏确签签简纪纹线绑结绝统续维缺网脸装见览触认记设证证识询误说请读败资轻载达过进连选锁错闭问闻阅页题验';
