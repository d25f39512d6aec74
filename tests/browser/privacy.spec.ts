import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { PRODUCTION_BUILD } from './fixtures';
import { launch } from './launch';
import { panelText, shownCodes } from './panel';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
/** Seeded in every field, address and text; each unlike anything that a browser makes by itself. */
const SECRETS = {
  account: 'zq-teacher-7731',
  password: 'zq-Passw0rd-9942',
  captcha: 'zq5573',
  token: 'zqtokenA91f73bc',
  name: '王曉祕',
  id: 'A198765437',
  text: 'zq-page-text-6618',
};
const ERROR = `<div class="alert alert-danger">${SECRETS.name}（${SECRETS.id}）您好：無法取得ACCESS_TOKEN ${SECRETS.text}</div>`;

interface NetEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** Files below `folder` that hold the word, as UTF-8 or UTF-16. */
function filesWith(folder: string, word: string): string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((item) => {
    if (!item.isFile()) return [];
    const path = join(item.parentPath, item.name);
    const content = readFileSync(path);
    return forms.some((form) => content.includes(form)) ? [path.slice(folder.length)] : [];
  });
}

test('sends nothing, and keeps nothing of what was typed, shown or in an address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'privacy-'));
  const log = join(folder, 'net.json');
  const profile = join(folder, 'profile');
  const rig = await launch({
    extension: PRODUCTION_BUILD,
    profile,
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=Default'],
  });
  const asked: string[] = [];
  try {
    rig.sites.use({
      pages: [
        { url: LOGIN, html: nationalLogin({ action: '/cncreturnpage' }) },
        { url: RETURN, html: nationalLogin({ above: ERROR }) },
      ],
    });
    rig.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const page = await rig.context.newPage();
    await page.goto(`${LOGIN}?state=${SECRETS.token}&login_hint=${SECRETS.account}#id=${SECRETS.id}`);
    await page.getByPlaceholder('請輸入帳號').pressSequentially(SECRETS.account);
    await page.getByPlaceholder('請輸入密碼').pressSequentially(SECRETS.password);
    await page.getByPlaceholder('請輸入驗證碼').pressSequentially(SECRETS.captcha);
    await page.getByRole('button', { name: '登入', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/cncreturnpage');
    await expect.poll(() => shownCodes(page)).toContain('SSO-10');

    const said = await panelText(page);
    for (const [name, secret] of Object.entries(SECRETS)) expect(said, `panel: ${name}`).not.toContain(secret);

    const worker = await rig.worker();
    const kept = await worker.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(kept).toContain('login');
    for (const [name, secret] of Object.entries(SECRETS)) expect(kept, `storage: ${name}`).not.toContain(secret);
    expect(
      asked.every((path) => ['/oidc/v1/azp', '/cncreturnpage', '/favicon.ico'].includes(path)),
      asked.join(' '),
    ).toBe(true);
  } finally {
    await rig.close();
  }
  try {
    const { events }: { events: readonly NetEvent[] } = JSON.parse(await readFile(log, 'utf8'));
    const requests = events.flatMap(({ params }) => (params?.url?.startsWith('http') ? [params] : []));
    expect(requests.some(({ url }) => url?.startsWith(LOGIN))).toBe(true);
    expect(requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension'))).toEqual([]);

    // The browser itself remembers addresses and form texts; in what belongs to extensions there must be nothing.
    for (const [name, secret] of Object.entries(SECRETS)) {
      const found = filesWith(profile, secret).filter((path) => /extension|service worker/i.test(path));
      expect(found, `profile: ${name}`).toEqual([]);
    }
    expect(filesWith(profile, rig.extensionId).length).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
