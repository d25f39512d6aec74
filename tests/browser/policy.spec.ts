import { expect, type Page, test } from '@playwright/test';
import { TARGETS } from '@/lib/deploy/targets';
import type { Policy } from '@/lib/types/config';
import { nationalLogin } from '../sites/pages/national';
import { launchManaged } from './managed-chromium';
import { panelText } from './panel';
import { servePackage } from './served-package';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
/** Chromium reads its policy folder every few seconds. */
const POLICY = { timeout: 40_000 };

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
test.skip(!isRoot, 'Real policies need root on Linux: the policy folder belongs to the system.');
test.setTimeout(240_000);

const target = TARGETS.find(({ id }) => id === 'linux-chromium');
function fileOf(chromiumId: string, policy: Policy, updateUrl?: string): string {
  const install = updateUrl === undefined ? {} : { updateUrl };
  const file = target
    ?.write({ policy, ids: { chromiumId, geckoId: 'x@y' }, install })
    .find(({ name }) => name.endsWith(updateUrl === undefined ? '-values.json' : '-install.json'));
  if (typeof file?.content !== 'string') throw new Error('No file was written');
  return file.content;
}

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader').getByText(name, { exact: true }) });

test('installed, configured, changed, broken and removed by real policy files', async () => {
  const school = await servePackage('policy');
  const { id } = school;
  const managed = await launchManaged();
  try {
    await managed.policy('install.json', fileOf(id, {}, school.updateUrl));
    await managed.policy(
      'values.json',
      fileOf(id, {
        orgName: '幸福國小',
        localContact: { name: '資訊組', phones: ['分機 210'] },
        hints: 'panel',
        locked: ['hints'],
      }),
    );
    const rig = await managed.start();
    rig.sites.use({
      pages: [
        { url: LOGIN, html: nationalLogin({ above: '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>' }) },
      ],
    });
    const options = await rig.context.newPage();

    // Installed by force, from the school's own server.
    await expect
      .poll(
        () =>
          options
            .goto(`chrome-extension://${id}/options.html#it`)
            .then(() => options.locator('#app').count())
            .catch(() => 0),
        POLICY,
      )
      .toBe(1);
    await expect(rowOf(options, 'orgName')).toContainText('幸福國小', POLICY);
    await expect(rowOf(options, 'orgName')).toContainText('政策');
    await expect(rowOf(options, 'hints')).toContainText('政策（鎖定）');

    // What a teacher sees.
    const page = await rig.context.newPage();
    await page.goto(LOGIN);
    await expect.poll(() => panelText(page), POLICY).toContain('幸福國小 資訊組');

    // The browser takes the schema and shows no error.
    const policies = await rig.context.newPage();
    await policies.goto('chrome://policy');
    const session = await rig.context.newCDPSession(policies);
    const said = JSON.stringify(await session.send('Accessibility.getFullAXTree'));
    expect(said).toContain('ExtensionSettings');
    expect(said).not.toMatch(/"(?:Error|錯誤)[,，:"]/);
    await policies.close();

    // A change while pages are open.
    await managed.policy(
      'values.json',
      fileOf(id, { orgName: '快樂國中', localContact: { name: '教務處', phones: ['分機 110'] } }),
    );
    await expect(rowOf(options, 'orgName')).toContainText('快樂國中', POLICY);
    await expect.poll(() => panelText(page), POLICY).toContain('快樂國中 教務處');

    // Without a school's name, and named like the office: marked as the school's wherever it stands.
    const posing = '教育雲端客服（教育部官方）';
    await managed.policy(
      'values.json',
      fileOf(id, {
        localContact: { name: posing, phones: ['0204-666-666'] },
        entries: [{ question: '教育部公告', answer: '官方答覆' }],
      }),
    );
    await expect(rowOf(options, 'localContact')).toContainText(posing, POLICY);
    await expect.poll(() => panelText(page), POLICY).toMatch(new RegExp(`${posing}\\s*學校提供`));
    const popup = await rig.context.newPage();
    for (const place of ['SSO-10', 'print/SSO-10', 'support/SSO-10']) {
      await popup.goto(`chrome-extension://${id}/popup.html?at=${encodeURIComponent(place)}#${place}`);
      const desk = popup.getByRole('heading', { name: posing });
      await expect(desk, place).toContainText('學校提供');
    }
    await popup.goto(`chrome-extension://${id}/popup.html?at=card#support/SCHOOL-1`);
    await expect(popup.locator('.card-text')).toContainText('教育部公告（學校提供）');
    await popup.close();

    // Values of a wrong type: the browser keeps them to itself, and the page says that it can't know.
    const dropped = JSON.parse(fileOf(id, { orgName: '型別國小' }));
    Object.assign(dropped['3rdparty'].extensions[id], { enabled: 'true', locked: 'hints' });
    await managed.policy('values.json', JSON.stringify(dropped));
    await expect(rowOf(options, 'orgName')).toContainText('型別國小', POLICY);
    await expect(options.getByText('收到的值都可以使用。')).toBeVisible();
    await expect(options.getByText('型別不對的值')).toContainText('瀏覽器不會送到這裡，所以不會列出');
    await expect(options.getByText('型別不對的值')).toContainText('chrome://policy');

    // A bad value among good ones: the good ones hold.
    const bad = JSON.parse(fileOf(id, { orgName: '好的名稱' }));
    Object.assign(bad['3rdparty'].extensions[id], { localContact: { name: '資訊組', email: 'no address' } });
    await managed.policy('values.json', JSON.stringify(bad));
    await expect(rowOf(options, 'orgName')).toContainText('好的名稱', POLICY);
    await expect(options.getByRole('listitem').filter({ hasText: 'localContact.email' })).toBeVisible();
    await expect(rowOf(options, 'localContact')).toContainText('資訊組');

    // A file that is no JSON counts as none; mended, it holds again.
    await managed.policy('values.json', '{ "3rdparty": ');
    await expect(options.getByRole('heading', { name: '沒有收到政策' })).toBeVisible(POLICY);
    await managed.policy('values.json', fileOf(id, { orgName: '又好了' }));
    await expect(rowOf(options, 'orgName')).toContainText('又好了', POLICY);

    // Taken away: the defaults.
    await managed.policy('values.json', null);
    await expect(options.getByRole('heading', { name: '沒有收到政策' })).toBeVisible(POLICY);
    await expect.poll(() => panelText(page), POLICY).not.toContain('教務處');
    expect(await panelText(page)).toContain('SSO-10');

    // No longer wanted: uninstalled, and the pages that are open stay whole.
    await managed.policy('install.json', null);
    await expect.poll(() => options.isClosed() || options.url().startsWith('chrome-error'), POLICY).toBe(true);
    await expect(page.getByPlaceholder('請輸入帳號')).toBeVisible();
  } finally {
    await managed.close();
    school.close();
  }
});
