import type { Scenario } from '../scenario';
import { silent } from './says';

const TOKEN = '無法取得ACCESS_TOKEN';
const NAME = '自然人憑證登載姓名和教育雲端不同';
const CODE = '[1101] 驗證碼已過期，請重新執行驗證流程。';
const box = (attributes: string, words = TOKEN): string =>
  `<div class="alert alert-danger" ${attributes}>${words}</div>`;

/** Markup that holds the words, but doesn't say them. */
export const SILENT_MARKUP: readonly Scenario[] = [
  ...silent('hidden', [
    ['display:none', 'login', box('style="display:none"')],
    ['visibility:hidden', 'login', box('style="visibility:hidden"', NAME)],
    ['opacity:0', 'login', box('style="opacity:0"')],
    ['hidden', 'callback', box('hidden', CODE)],
    ['inert', 'login', box('inert')],
    ['template', 'login', `<template>${box('')}</template>`],
    ['noscript', 'login', `<noscript>${box('')}</noscript>`],
    ['藏在隱藏的上層', 'county', `<div style="display:none"><p>${TOKEN}</p></div>`],
    ['d-none 類別', 'login', `<style>.d-none{display:none}</style><div class="d-none">${box('')}</div>`],
    ['未開啟的 dialog', 'login', `<dialog>${box('')}</dialog>`],
    ['摺疊的 details', 'login', `<details><summary>說明</summary><p>${TOKEN}</p></details>`],
    ['空的錯誤區塊', 'login', '<div class="alert alert-danger" role="alert"></div>'],
    ['只有關閉鈕的錯誤區塊', 'login', '<div class="alert alert-danger"><button>×</button></div>'],
  ]),
  ...silent('words', [
    ['註解', 'login', `<!-- ${TOKEN} -->`],
    ['程式裡的訊息表', 'login', `<script>var MESSAGES={token:"${TOKEN}",name:"${NAME}"};</script>`],
    ['JSON 資料', 'callback', `<script type="application/json">{"message":"${TOKEN}"}</script>`],
    ['函式裡的 alert，沒有執行', 'login', `<script>function onFail(){ showMessage("${TOKEN}"); }</script>`],
    ['placeholder', 'login', `<input placeholder="${TOKEN}">`],
    ['title 屬性', 'login', `<span title="${TOKEN}">ⓘ</span>`],
    ['aria-label', 'login', `<span aria-label="${TOKEN}">ⓘ</span>`],
    ['alt', 'login', `<img width="10" height="10" alt="${TOKEN}">`],
    ['data 屬性', 'login', `<div data-error="${TOKEN}"></div>`],
    ['隱藏欄位的值', 'login', `<input type="hidden" value="${TOKEN}">`],
    ['選單選項', 'login', `<select><option>${TOKEN}</option><option>${NAME}</option></select>`],
    ['連結', 'login', `<p><a href="#">${TOKEN}</a></p>`],
    ['導覽列', 'login', `<nav><span>${TOKEN}</span></nav>`],
    ['頁尾', 'login', `<footer><p>${TOKEN}</p></footer>`],
    ['label', 'login', `<label>${NAME}<input></label>`],
    ['引文', 'login', `<blockquote>${TOKEN}</blockquote>`],
    ['程式碼', 'login', `<pre>${TOKEN}</pre><code>invalid_client</code>`],
    ['跑馬燈', 'login', `<marquee>${TOKEN}</marquee>`],
    ['常見問題連結清單', 'login', `<ul><li>${TOKEN}怎麼辦</li><li>${NAME}怎麼辦</li><li>忘記密碼</li></ul>`],
    ['小聊天視窗', 'login', `<div class="chat-widget"><p>您好，請問是${TOKEN}嗎？</p><p>${TOKEN}</p></div>`],
    ['工具提示', 'login', `<div role="tooltip">${CODE}</div>`],
    ['輸入區', 'login', `<textarea>${TOKEN}</textarea>`],
    ['可編輯區', 'login', `<div contenteditable="true">${TOKEN}</div>`],
  ]),
  ...silent('sentence', [
    ['若出現…', 'login', `<p>若出現${TOKEN}，請洽客服。</p>`],
    ['如遇到…', 'login', `<p>如遇到「${NAME}」訊息，請聯絡教育雲端客服。</p>`],
    ['當您看到…', 'county', '<p>當您看到憑證姓名與帳號姓名不同時，請洽學校。</p>'],
    ['近日部分老師…', 'login', `<p>近日部分老師登入時顯示「${TOKEN}」，目前已修復。</p>`],
    ['為避免…', 'login', '<p>為避免PIN碼錯誤鎖卡，請確認後再輸入。</p>'],
    ['問句', 'login', `<p>${TOKEN}怎麼辦？</p>`],
    ['請問', 'fido', '<p>請問手機不支援NFC能綁定嗎？</p>'],
    ['提醒 PIN', 'card', '<p>提醒您：PIN碼輸入錯誤三次將會鎖卡。</p>'],
    ['PIN 規則', 'fido', '<p>PIN碼為6至8碼數字。</p>'],
    ['系統需求', 'fido', '<p>手機需Android 9或iOS 15以上，並具備指紋或臉部辨識功能。</p>'],
    ['瀏覽器需求', 'login', '<p>建議使用Chrome、Edge或Firefox瀏覽器，並啟用Cookie。</p>'],
    ['Cookie 政策', 'login', '<p>本網站使用Cookie以提供更好的服務，繼續使用即表示同意。</p>'],
    ['介接說明', 'login', '<p>已介接之網站請見清單。</p>'],
    ['沒有指紋也可以', 'finger', '<p>無需指紋，也可使用臉部辨識。</p>'],
    ['不需要 NFC', 'fido', '<p>無須NFC感應，亦可用讀卡機綁定。</p>'],
    ['英文條件句', 'login', '<p>If you see an access_token error, please contact the help desk.</p>'],
    ['英文問句', 'login', '<p>Why does it say invalid redirect_uri?</p>'],
  ]),
];
