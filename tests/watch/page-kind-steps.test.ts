import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/text/word-search';
import { kindOf, LOGIN, ROOM } from '../detect/page-views';

describe('a page that waits for a phone', () => {
  it.each([
    '推播',
    '推送通知',
    '等待手機',
    '等候手機',
    '等待驗證',
    '等候驗證',
    '等待確認',
    '等待您',
    '等候您',
    '手機上的通知',
    '手機上確認',
    '手機上完成',
    '手機完成',
    '請開啟行動自然人憑證',
    '尚未完成',
    'push notification',
    'waiting for',
    'on your phone',
  ])('says “%s”', (words) => {
    expect(kindOf({ text: words })).toBe('fido-wait');
  });

  it.each(['QR Code', '二維條碼', '二維碼', '行動條碼'])('shows a %s to be scanned', (name) => {
    expect(kindOf({ text: `請掃描${name}`, hasPicture: true })).toBe('fido-qr');
    expect(kindOf({ text: `請掃描${name}` })).toBe('error');
    expect(kindOf({ text: name, hasPicture: true })).toBe('error');
  });

  it.each(['掃描', '掃瞄', '掃碼', 'scan'])('or one that one has to “%s”', (word) => {
    expect(kindOf({ text: `QR Code ${word}`, hasPicture: true })).toBe('fido-qr');
  });

  it.each(['指紋', 'fingerprint', 'Touch ID', 'Face ID', '生物辨識'])('asks for %s', (word) => {
    expect(kindOf({ text: `請點選${word}` })).toBe('fido-fingerprint');
    expect(kindOf({ text: word })).toBe('error');
  });

  it.each(['點選', '點擊', '請按', '輕觸', '按下', 'tap', '點一下'])('or for a finger by “%s”', (word) => {
    expect(kindOf({ text: `${word}指紋` })).toBe('fido-fingerprint');
    expect(kindOf({ text: word })).toBe('error');
  });

  it.each([
    '已傳送推播通知，請開啟行動自然人憑證APP，以指紋或臉部辨識完成驗證。',
    '請點擊您手機上的推送通知，並以指紋完成驗證',
    '等待手機驗證 請使用指紋或 Face ID',
    '請點選推播通知，再以生物辨識確認',
    '驗證尚未完成，請以指紋或臉部辨識確認',
    '已發送推播，請點選手機畫面上的指紋圖示',
    '推播訊息已送達，請按 APP 的指紋圖示',
    'Push notification sent. Tap it and use your fingerprint.',
  ])('and not for a finger, though the phone will ask for one: “%s”', (words) => {
    expect(kindOf({ text: words })).toBe('fido-wait');
    expect(kindOf({ ...LOGIN, text: words, dialog: plain(words) })).toBe('fido-wait');
  });

  it.each([
    '請點選指紋圖示，進行驗證。改用推播',
    '請點擊指紋圖示，以 Touch ID 驗證 無法使用時請改用推送通知',
    '驗證尚未完成，請點選指紋圖示',
    '等待您點選指紋圖示',
    'Tap the fingerprint icon. Use push notification instead',
  ])('and asks for a finger by an icon, though a push is offered: “%s”', (words) => {
    expect(kindOf({ text: words })).toBe('fido-fingerprint');
  });

  it('in a dialog, whatever stands behind it', () => {
    expect(kindOf({ ...LOGIN, text: '推播', dialog: '推播' })).toBe('fido-wait');
    expect(kindOf({ ...LOGIN, text: '推播', dialog: '' })).toBe('login');
    expect(kindOf({ ...LOGIN, text: '登入', dialog: '推播' })).toBe('login');
    expect(kindOf({ ...LOGIN, text: '掃描 QR Code', dialog: plain('掃描 QR Code'), hasPicture: true })).toBe('fido-qr');
    expect(kindOf({ ...LOGIN, text: '掃描 QR Code', dialog: plain('掃描 QR Code') })).toBe('login');
  });

  it('is no document for all that it says', () => {
    expect(kindOf({ text: `推播${ROOM}`, hasArticle: true })).toBe('document');
  });
});

describe('the steps between login and portal', () => {
  it('a notice shows the new account and asks for a click', () => {
    expect(kindOf({ ...LOGIN, text: '您的教育雲端帳號是', controls: ['我知道了'] })).toBe('notice');
    expect(kindOf({ text: '您的教育雲端帳號是' })).toBe('error');
    expect(kindOf({ controls: ['我知道了'] })).toBe('error');
  });

  it.each(['同意授權', '我要建立帳號', '建立新帳號'])('consent offers “%s”', (label) => {
    expect(kindOf({ ...LOGIN, controls: ['登入', label] })).toBe('consent');
  });

  it.each(['請選擇縣市', '選擇縣市', '選擇您的縣市'])('the choice of a county is headed “%s”', (heading) => {
    expect(kindOf({ headings: heading, text: ROOM })).toBe('county-choice');
    expect(kindOf({ text: heading + ROOM })).toBe('other');
  });

  it.each(['綁定行動裝置', '綁定裝置', '裝置綁定', '綁定手機', '綁定行動'])('binding offers “%s”', (label) => {
    expect(kindOf({ controls: [label], text: ROOM })).toBe('bind');
    expect(kindOf({ controls: [label, '登出'], text: ROOM })).toBe('bind');
    expect(kindOf({ controls: [label, '登出', '登入'], text: ROOM })).toBe('bind');
    // Who still has to log in has nothing to bind yet.
    expect(kindOf({ controls: [label, '登入'], text: ROOM })).toBe('other');
  });

  it.each(['登出', 'Logout', 'Sign out'])('a portal offers “%s”', (label) => {
    expect(kindOf({ controls: [label], text: ROOM })).toBe('portal');
  });

  it('by a short label only', () => {
    expect(kindOf({ controls: ['一二三四五六七八登出'], text: ROOM })).toBe('portal');
    expect(kindOf({ controls: ['一二三四五六七八九登出'], text: ROOM })).toBe('other');
    expect(kindOf({ controls: ['綁定行動裝置', '一二三四登入'], text: ROOM })).toBe('other');
    expect(kindOf({ controls: ['綁定行動裝置', '一二三四五登入'], text: ROOM })).toBe('bind');
  });
});

describe('what is left', () => {
  it('is an error where it is short, or marked as one', () => {
    expect(kindOf({ text: '字'.repeat(400) })).toBe('error');
    expect(kindOf({ text: '字'.repeat(401) })).toBe('other');
    expect(kindOf({ text: ROOM, hasError: true })).toBe('error');
    expect(kindOf({ text: ROOM, main: '字' })).toBe('error');
  });
});
