import { describe, expect, it } from 'vitest';
import { isLogoutPath, kindFromUrl, type PageView, pageKind } from '@/lib/detect/page-kind';
import { hasWord, plain } from '@/lib/detect/plain';

const OIDC = 'oidc.tanet.edu.tw';
const FIDO = 'fido.moi.gov.tw';
const COUNTY = 'kh.sso.edu.tw';
/** No county's, and not the national login's. */
const PORTAL = 'www.sso.edu.tw';

/** What a page shows, as a person would say it. */
interface Shown extends Partial<Omit<PageView, 'hasControl'>> {
  readonly controls?: readonly string[];
}

/** An empty page of the portal's with what is shown on it; its main part is all of it where nothing else is said. */
function viewOf({ controls = [], text = '', ...shown }: Shown): PageView {
  const labels = controls.map(plain);
  const all = plain(text);
  return {
    host: PORTAL,
    path: '/',
    placeholders: [],
    hasPassword: false,
    hasPicture: false,
    dialog: '',
    hasError: false,
    hasArticle: false,
    ...shown,
    text: all,
    main: plain(shown.main ?? text),
    headings: plain(shown.headings ?? ''),
    hasControl: (words, longest = Number.POSITIVE_INFINITY) =>
      labels.some((label) => label.length <= longest && hasWord(label, words)),
  };
}

const kindOf = (shown: Shown) => pageKind(viewOf(shown));

/** Longer than an error page, shorter than a document. */
const ROOM = '字'.repeat(500);
const LOGIN = { host: COUNTY, hasPassword: true, controls: ['登入'] } satisfies Shown;

describe('what the address alone tells', () => {
  it.each([
    ['user.sso.edu.tw', '/', 'account'],
    [OIDC, '/register', 'account'],
    [OIDC, '/forgetPassword', 'account'],
    [OIDC, '/reset/step1', 'account'],
    [OIDC, '/changePwd', 'account'],
    [OIDC, '/user', 'account'],
    [COUNTY, '/news', 'document'],
    [COUNTY, '/site/FAQ', 'document'],
    [COUNTY, '/q-and-a', 'document'],
    [COUNTY, '/doc-1.html', 'document'],
    [COUNTY, '/manual_2', 'document'],
    [COUNTY, '/cncreturnpage', 'callback'],
    [COUNTY, '/callback;jsessionid=1', 'callback'],
    [COUNTY, '/client-service-back/', 'callback'],
    [OIDC, '/userx', null],
    [OIDC, '/newton', null],
    [OIDC, '/oidc/register', null],
    [COUNTY, '/callbacks', null],
    [OIDC, '/oidc/v1/azp', null],
  ])('%s%s: %s', (host, path, kind) => {
    expect(kindFromUrl(host, path)).toBe(kind);
  });

  it.each([
    ...'register forget forgot reset activate activation userinfo user pwd password changepin account accounts profile apply'
      .split(' ')
      .map((name) => [name, 'account'] as const),
    ...'news newslist faq faqs qa qanda q-anda qand-a teaching manual manuals help docs document download downloads announcement bulletin bulletins guide guides about post posts article articles agency notice notices support event events info'
      .split(' ')
      .map((name) => [name, 'document'] as const),
  ])('/%s: %s', (name, kind) => {
    expect(kindFromUrl(OIDC, `/${name}`)).toBe(kind);
    expect(kindFromUrl(OIDC, `/${name}/1`)).toBe(kind);
    expect(kindFromUrl(OIDC, `/x${name}`)).toBeNull();
  });

  it('is read anew for another host or path', () => {
    expect(kindFromUrl(COUNTY, '/news')).toBe('document');
    expect(kindFromUrl(COUNTY, '/')).toBeNull();
    expect(kindFromUrl('user.sso.edu.tw', '/')).toBe('account');
    expect(kindFromUrl(COUNTY, '/')).toBeNull();
  });

  it.each([
    ['/logout', true],
    ['/auth-logout;x=1', true],
    ['/SignOut.aspx', true],
    ['/a/logout/', true],
    ['/logouts', false],
    ['/blogout', false],
  ])('%s as the address of a sign-out: %s', (path, is) => {
    expect(isLogoutPath(path)).toBe(is);
  });

  it('goes before all that a page shows, but for a way back that shows a login', () => {
    expect(kindOf({ ...LOGIN, path: '/news/1' })).toBe('document');
    expect(kindOf({ ...LOGIN, path: '/register' })).toBe('account');
    expect(kindOf({ ...LOGIN, path: '/callback' })).toBe('callback');
    expect(kindOf({ path: '/callback', controls: ['同意授權'] })).toBe('consent');
    expect(kindOf({ path: '/news/1', controls: ['同意授權'] })).toBe('document');
  });
});

describe('a login page', () => {
  it.each(['登入', '登錄', 'Login', 'Sign in', '簽入'])('has a field for a password and the button “%s”', (label) => {
    expect(kindOf({ ...LOGIN, controls: [label] })).toBe('login');
  });

  it.each(['帳號', 'Account', 'Username', '身分證字號', 'PIN 碼', '密碼', 'Password'])(
    'or a field that asks for “%s”',
    (placeholder) => {
      const shown = { ...LOGIN, hasPassword: false };
      expect(kindOf({ ...shown, placeholders: ['搜尋', plain(placeholder)] })).toBe('login');
      expect(kindOf({ ...shown, placeholders: ['搜尋'] })).not.toBe('login');
    },
  );

  it.each(['使用縣市帳號登入', '行動自然人APP登入', '行動自然人憑證登入', '自然人憑證登入'])(
    'is told by “%s” alone',
    (label) => {
      expect(kindOf({ host: COUNTY, controls: [label] })).toBe('login');
    },
  );

  it.each(['教育體系單一簽入服務', '教育雲端帳號', '教育雲端密碼', '單一簽入', '單一登入', '縣市帳號', 'OpenID'])(
    'elsewhere calls itself by “%s”',
    (name) => {
      expect(kindOf({ ...LOGIN, host: PORTAL, text: name })).toBe('login');
      expect(kindOf({ ...LOGIN, host: PORTAL, text: '某系統' })).toBe('account');
    },
  );

  it.each([COUNTY, FIDO])('need not on %s', (host) => {
    expect(kindOf({ ...LOGIN, host })).toBe('login');
  });

  it('has its button short: a sentence about it is none', () => {
    expect(kindOf({ ...LOGIN, controls: ['一二三四五六七八九十登入'] })).toBe('login');
    expect(kindOf({ ...LOGIN, controls: ['一二三四五六七八九十一登入'] })).toBe('account');
  });

  it('stays one with a notice board beside it', () => {
    expect(kindOf({ ...LOGIN, main: '最新消息 發布日期', headings: '最新消息', hasArticle: true })).toBe('login');
  });
});

describe('a document', () => {
  it.each([
    '發布日期',
    '發佈日期',
    '公告日期',
    '公告單位',
    '發布單位',
    '點閱數',
    '點閱次數',
    '瀏覽人次',
    '瀏覽次數',
    '上一則',
    '下一則',
    '回列表',
    '回上頁列表',
    '附件下載',
    '相關附件',
    '（詳全文）',
  ])('has “%s” in its main part', (mark) => {
    expect(kindOf({ text: mark })).toBe('document');
    // In the footer of any page.
    expect(kindOf({ text: mark, main: '服務' })).toBe('error');
  });

  it.each([
    '常見問題',
    '問與答',
    '問答',
    '問題集',
    'Q&A',
    'FAQ',
    '最新消息',
    '公告',
    '新聞',
    '手冊',
    '使用說明',
    '操作說明',
    '之說明',
    '教學',
    '指南',
    '簡報',
    '研習',
    '排除',
    '處理方式',
    '解決方法',
    '戰情',
    '登入紀錄',
    '案件 2041',
    '服務狀態',
    'Troubleshooting',
    'Manual',
    'Guide',
    'Announcement',
    'Dashboard',
  ])('is headed by “%s”', (heading) => {
    expect(kindOf({ headings: heading, text: '內容' })).toBe('document');
    expect(kindOf({ headings: '系統訊息', text: heading })).toBe('error');
  });

  it('or has an article', () => {
    expect(kindOf({ hasArticle: true })).toBe('document');
  });

  it('or more text than a login page has, unless somebody is signed in', () => {
    expect(kindOf({ text: '字'.repeat(1201) })).toBe('document');
    expect(kindOf({ text: '字'.repeat(1200) })).toBe('other');
    expect(kindOf({ text: '字'.repeat(1201), controls: ['登出'] })).toBe('portal');
    expect(kindOf({ text: '字'.repeat(1201), main: '服務' })).toBe('error');
  });
});

describe('a page that asks for a password and is no login', () => {
  it('is about an account', () => {
    expect(kindOf({ hasPassword: true })).toBe('account');
    expect(kindOf({ hasPassword: true, text: 'PIN 碼' })).toBe('account');
  });

  it.each([OIDC, FIDO])('or on %s asks for a PIN in the course of a login', (host) => {
    expect(kindOf({ host, hasPassword: true, text: '請輸入 PIN 碼' })).toBe('error');
    expect(kindOf({ host, hasPassword: true, text: '請輸入代碼' })).toBe('account');
  });

  it.each(['變更', '修改', '重設', '忘記'])('is about an account where its heading says “%s”', (word) => {
    expect(kindOf({ host: FIDO, hasPassword: true, text: 'PIN 碼', headings: `${word}PIN碼` })).toBe('account');
  });
});

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

  it('in a dialog, whatever stands behind it', () => {
    expect(kindOf({ ...LOGIN, text: '推播', dialog: '推播' })).toBe('fido-wait');
    expect(kindOf({ ...LOGIN, text: '推播', dialog: '' })).toBe('login');
    expect(kindOf({ ...LOGIN, text: '登入', dialog: '推播' })).toBe('login');
    expect(kindOf({ ...LOGIN, text: '掃描 QR Code', dialog: plain('掃描 QR Code'), hasPicture: true })).toBe('fido-qr');
    expect(kindOf({ ...LOGIN, text: '掃描 QR Code', dialog: plain('掃描 QR Code') })).toBe('login');
  });

  it('is no document for all that it says', () => {
    expect(kindOf({ text: '推播', hasArticle: true })).toBe('document');
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
