import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '@/lib/types/page';
import { PLACES, type PlaceName } from '../sites/scenarios/places';
import { findingsOn } from './findings-on';
import { variation } from './wording-variants';

/** Where the variations are tried: pages on which each of these may come up. */
const ANYWHERE: readonly PlaceName[] = ['login', 'callback', 'error', 'county', 'fido', 'push'];

const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'access-token': [
    '無法取得ACCESS_TOKEN',
    '取得 ACCESS_TOKEN 失敗',
    'ACCESS_TOKEN驗證失敗',
    'ID_TOKEN驗證失敗',
    '無法取得OpenID Connect屬性檔',
    'Unable to get access_token',
  ],
  'name-mismatch': [
    '自然人憑證登載姓名和教育雲端不同',
    '憑證姓名與教育雲端帳號姓名不一致',
    '教育雲端帳號的姓名與自然人憑證不符',
    '自然人憑證上的名字和教育雲端不相符',
  ],
  'fido-code': [
    '[1101] 驗證碼已過期，請重新執行驗證流程。',
    '[1053] 您尚未註冊綁定裝置，請先綁定裝置並申請行動自然人憑證。',
    '[1055] 裝置綁定已達上限，請至行動自然人憑證網站註銷後，再重新申請。',
    '[3111] 請重新開啟APP 後再試。',
    '[32003] 操作不成功，請稍後再操作一次。',
    '[5004] 驗證不成功，請確認憑證有效性。',
  ],
  'no-biometrics': ['手機本身無生物辨識功能', '您的裝置不支援指紋辨識', '尚未設定指紋或臉部辨識', '手機沒有指紋感應'],
  'pin-problem': ['PIN碼驗證錯誤剩1次機會', 'PIN碼錯誤', '憑證密碼錯誤', '卡片已鎖卡', '您輸入的PIN碼不正確'],
  'card-reader': [
    '您的電腦尚未安裝【中華電信自然人憑證跨平台網頁元件】',
    '找不到智慧卡讀取裝置',
    '讀取卡片錯誤',
    '不支援的卡片種類',
    '偵測不到讀卡機',
  ],
  'card-without-nfc': ['您的手機不支援NFC', '此卡片沒有NFC功能', '卡片不支援感應功能'],
  'device-too-old': ['您的手機作業系統版本過低', 'Android版本太舊', '您的iOS版本過舊'],
  'county-login-failed': ['連接苗栗縣教育雲端帳號認證服務失敗', '縣市帳號認證服務無回應'],
  'site-not-linked': ['此網站尚未介接教育體系單一簽入服務', 'invalid_client', 'redirect_uri不符'],
  'cookies-blocked': ['系統偵測您的瀏覽器禁止存取', '您的瀏覽器已停用Cookie', 'Cookie 被封鎖'],
};

/** A login form was sent just before, and this page is its answer. */
const afterSubmit = (host: string): Step[] => [
  { kind: 'login', event: 'arrive', host, at: 1000 },
  { kind: 'login', event: 'submit', host, at: 20_000 },
  { kind: 'login', event: 'arrive', host, at: 21_000 },
];

/** The same variations each time: what is counted below must not change from one run to the next. */
const SAMPLE = { seed: 112_06_06, numRuns: 200 };
/** A text counts by what stands around it, so a sentence in a mere paragraph may now and then be too little. */
const HEARD = 0.97;

describe('a state survives what a person reads as the same message', () => {
  it.each(Object.entries(WORDINGS))('%s', (rule, wordings) => {
    const sample = fc.sample(fc.tuple(variation(wordings), fc.constantFrom(...ANYWHERE)), SAMPLE);
    const others = sample.filter(([message, name]) => {
      const { url, html } = PLACES[name];
      const found = findingsOn(html(message), url, afterSubmit(new URL(url).host));
      return found.length !== 1 || found[0]?.rule !== rule;
    });
    expect(others.slice(Math.floor((1 - HEARD) * sample.length))).toEqual([]);
  });
});

/** Ways in which the same message stands on a page without being said there. */
const UNSAID: readonly ((message: string) => string)[] = [
  (message) => `<template>${message}</template>`,
  (message) => `<div hidden>${message}</div>`,
  (message) => `<div style="display: none">${message}</div>`,
  (message) => `<div style="visibility:hidden">${message}</div>`,
  (message) => `<div inert>${message}</div>`,
  (message) => `<blockquote>${message}</blockquote>`,
  (message) => `<article><h2>最新消息</h2><time>115/11/02</time>${message}</article>`,
  (message) => `<section class="faq-list">${message}</section>`,
  (message) => `<div id="chat-window">${message}</div>`,
  (message) => `<nav>${message}</nav>`,
  (message) => `<!-- ${message} -->`,
];

describe('no variation is heard where it is not said', () => {
  it.each(Object.entries(WORDINGS))('%s', (_rule, wordings) => {
    const sample = fc.sample(
      fc.tuple(variation(wordings), fc.constantFrom(...UNSAID), fc.constantFrom(...ANYWHERE)),
      SAMPLE,
    );
    const heard = sample.filter(([message, hide, name]) => {
      const { url, html } = PLACES[name];
      return findingsOn(html(hide(message)), url).length > 0;
    });
    expect(heard).toEqual([]);
  });
});
