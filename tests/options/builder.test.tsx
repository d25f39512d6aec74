import { expect, it, vi } from 'vitest';
import type { PolicyMirror } from '@/lib/types/config';
import { choose, click, labelled, leave, must, openOptions, settle, type } from './open-options';

/** Texts of the files that are handed to the browser from now on, by name. */
function downloads(): Map<string, Blob> {
  const made = new Map<string, Blob>();
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) last = blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    made.set(this.download, last);
  });
  return made;
}

async function download(target: string): Promise<unknown> {
  const made = downloads();
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), target);
  await click(must('button', '下載政策檔'));
  const [blob] = made.values();
  return JSON.parse((await blob?.text()) ?? 'null');
}

/** Whatever the page calls wrong. */
const errors = (): string[] =>
  [...document.querySelectorAll('.bad')].map(({ textContent }) => textContent ?? '').filter((words) => words !== '');
const status = (): string => must('.aside [role=status]').textContent ?? '';
const openFile = (file: File): Promise<void> => {
  const input = must<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return settle();
};
const open = (name: string, text: string): Promise<void> => openFile(new File([text], name));

it('makes of the form exactly the values that were filled in', async () => {
  await openOptions('builder');
  await type(labelled('學校名稱'), '幸福國小');
  await choose(labelled<HTMLSelectElement>('啟用'), 'false');
  await type(must<HTMLInputElement>('input[aria-label="電話 1"]'), '07-1234567');
  await click(must('button', '新增電話'));
  expect(errors()).toEqual([]);
  await leave(must('input[aria-label="電話 2"]'));
  expect(status()).toContain('有 1 個值需要修正');
  expect(must('.item .bad').textContent).toBe('請填寫');
  await click(must('button[aria-label="刪除電話第 2 項"]'));
  await click(must('.part label', '提示方式'));
  await click(must('button', '新增學校問答'));
  expect(document.activeElement).toBe(labelled('問題'));
  await type(labelled('問題'), '印表機？');
  await type(labelled('答覆'), '資訊組');
  expect(status()).toBe('所有的值都可以使用。');
  expect(await download('google-admin')).toEqual({
    orgName: { Value: '幸福國小' },
    enabled: { Value: false },
    localContact: { Value: { phones: ['07-1234567'] } },
    entries: { Value: [{ question: '印表機？', answer: '資訊組' }] },
    locked: { Value: ['hints'] },
  });
});

it('names what is wrong beside the field and in the list, and leaves it out', async () => {
  await openOptions('builder');
  const email = labelled('電子郵件');
  await type(email, 'no address');
  expect(email.getAttribute('aria-invalid')).toBe('false');
  expect(status()).toBe('填寫中。還沒填完的不會寫進檔案。');
  await leave(email);
  expect(email.getAttribute('aria-invalid')).toBe('true');
  const described = (email.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  const why = '格式不對。可以填：一個電子郵件地址，例如 it@school.edu.tw，後面不加 ? 等參數';
  expect(described.map((one) => one?.textContent)).toContain(why);
  expect(must('.aside .problems li').textContent).toBe(`學校服務台 › 電子郵件：${why}`);
  expect(await download('google-admin')).toEqual({ localContact: { Value: {} } });
});

it('takes a cleared value away instead of setting it to nothing', async () => {
  await openOptions('builder');
  await type(labelled('學校名稱'), '幸福國小');
  await type(labelled('學校名稱'), '');
  await type(labelled('電子郵件'), 'it@school.edu.tw');
  await type(labelled('電子郵件'), '');
  expect(status()).toBe('還沒有填任何值。');
  expect(await download('google-admin')).toEqual({});
});

it('removes an item of a list and puts the focus where the next one is added', async () => {
  await openOptions('builder');
  for (const [index, phone] of ['07-1', '07-2', '07-3'].entries()) {
    if (index > 0) await click(must('button', '新增電話'));
    await type(must<HTMLInputElement>(`input[aria-label="電話 ${index + 1}"]`), phone);
  }
  await click(must('button[aria-label="刪除電話第 2 項"]'));
  expect(document.activeElement).toBe(must('button', '新增電話'));
  expect(await download('google-admin')).toEqual({ localContact: { Value: { phones: ['07-1', '07-3'] } } });
});

it('titles an entry by its question, in whatever order its parts come', async () => {
  await openOptions('builder');
  await open('policy.json', JSON.stringify({ entries: { Value: [{ answer: '資訊組', question: '印表機？' }] } }));
  expect(must('.item summary').textContent).toBe('1. 印表機？');
});

it('leaves a part open when its only text is cleared', async () => {
  await openOptions('builder');
  await click(must('button', '新增學校問答'));
  const part = must<HTMLDetailsElement>('.item details', '這一題的服務台').querySelector('details');
  const name = part?.querySelector('input');
  if (!part || !name) throw new Error('No part');
  part.open = true;
  await type(name, '資訊組');
  await type(name, '');
  expect(part.open).toBe(true);
});

it('points a hint to an entry by its question', async () => {
  await openOptions('builder');
  await click(must('button', '新增學校問答'));
  await type(labelled('問題'), '印表機？');
  await click(must('button', '新增學校提示'));
  const entry = labelled<HTMLSelectElement>('對應的學校問答');
  expect([...entry.options].map(({ text }) => text)).toEqual(['（不設定）', '1. 印表機？']);
});

it('brings back what was typed while a file was being read', async () => {
  await openOptions('builder');
  const file = new File([''], 'policy.json');
  let arrive = (_content: ArrayBuffer): void => undefined;
  vi.spyOn(file, 'arrayBuffer').mockReturnValue(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  await openFile(file);
  await type(labelled('學校名稱'), '幸福國小');
  arrive(await new Blob(['{"orgName":{"Value":"快樂國小"}}']).arrayBuffer());
  await settle();
  expect(labelled('學校名稱').value).toBe('快樂國小');
  await click(must('button', '復原'));
  expect(labelled('學校名稱').value).toBe('幸福國小');
});

it('opens a file, says what is wrong in it, and goes on editing; that can be undone', async () => {
  await openOptions('builder');
  await type(labelled('學校名稱'), '舊的');
  await open('policy.json', JSON.stringify({ orgName: { Value: '幸福國小' }, hints: { Value: 'loud' } }));
  expect(labelled('學校名稱').value).toBe('幸福國小');
  expect(must('[role=status] .problems li').textContent).toContain(
    'hints 不在可選的值之中。可以填：panel、pill、badge',
  );
  expect(must<HTMLSelectElement>('select[aria-label="平台與格式"]').value).toBe('google-admin');
  await click(must('button', '復原'));
  expect(labelled('學校名稱').value).toBe('舊的');
  await open('policy.json', '{"orgName":');
  expect(must('[role=status] .bad').textContent).toMatch(/^policy\.json：.*表單沒有改變。$/);
  expect(labelled('學校名稱').value).toBe('舊的');
});

it('says what to do about a file that the browser can’t read; the same one can be chosen again', async () => {
  await openOptions('builder');
  await type(labelled('學校名稱'), '舊的');
  const file = new File(['{}'], 'policy.json');
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  const emptied = vi.spyOn(must<HTMLInputElement>('input[type=file]'), 'value', 'set');
  await openFile(file);
  expect(must('[role=status] .bad').textContent).toMatch(/^policy\.json：.*複製到桌面/);
  expect(emptied).toHaveBeenCalledWith('');
  expect(labelled('學校名稱').value).toBe('舊的');
});

it('doesn’t even read what is too large for a policy file', async () => {
  await openOptions('builder');
  const file = new File([], 'video.mp4');
  vi.spyOn(file, 'size', 'get').mockReturnValue(33_554_433);
  const read = vi.spyOn(file, 'arrayBuffer');
  await openFile(file);
  expect(must('[role=status] .bad').textContent).toContain('32 MB');
  expect(read).not.toHaveBeenCalled();
});

it('starts from the policy in force, and from nothing', async () => {
  const policy: PolicyMirror = { state: 'received', policy: { orgName: '幸福國小' }, problems: [], at: 1 };
  await openOptions('builder', { policy });
  await click(must('button', '從目前的政策開始'));
  expect(labelled('學校名稱').value).toBe('幸福國小');
  await click(must('button', '清空重填'));
  expect(labelled('學校名稱').value).toBe('');
});

it('keeps what was filled in while another section is looked at', async () => {
  await openOptions('builder');
  await type(labelled('學校名稱'), '幸福國小');
  for (const section of ['it', 'builder']) {
    history.replaceState(null, '', `/options.html#${section}`);
    window.dispatchEvent(new Event('hashchange'));
    await settle();
  }
  expect(labelled('學校名稱').value).toBe('幸福國小');
});

it('makes no file without the id under which its values are filed', async () => {
  await openOptions('builder');
  const made = downloads();
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), 'linux-chromium');
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes('Chrome、Chromium'));
  const input = document.getElementById(label?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error('no id');
  await type(input, 'abc');
  await leave(input);
  expect(input.parentElement?.textContent).toContain('格式不對');
  const button = must<HTMLButtonElement>('button', '下載政策檔');
  expect(button.disabled).toBe(true);
  expect(must<HTMLButtonElement>('button', '下載移除檔').disabled).toBe(true);
  const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toContain('請先更正：Chrome、Chromium 的識別碼');
  await type(input, '');
  expect(reason?.textContent).toContain('請先填寫');
  await click(button);
  expect(made.size).toBe(0);
});

it.each(['windows-reg', 'windows-admx', 'windows-powershell', 'windows-intune', 'macos-profile'])(
  'makes files for Firefox alone where it alone has an id, and says so: %s',
  async (kind) => {
    await openOptions('builder');
    const made = downloads();
    await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), kind);
    const button = must<HTMLButtonElement>('button', '下載政策檔');
    const reason = (): string =>
      document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(reason()).toBe('');
    await type(labelled('Chrome、Chromium 的識別碼'), '');
    expect(reason()).toContain('只寫入 Firefox 的設定');
    await type(labelled('Edge 的識別碼'), 'ponmlkjihgfedcbaponmlkjihgfedcba');
    expect(reason()).toContain('只寫入 Edge、Firefox 的設定');
    await click(button);
    await vi.waitFor(() => expect(made.size).toBeGreaterThan(0));
    await type(labelled('Firefox 的識別碼'), '');
    await type(labelled('Edge 的識別碼'), '');
    expect(reason()).toContain('請先填寫');
    expect(button.disabled).toBe(true);
  },
);

it('keeps the folders of a template that is for one browser only', async () => {
  await openOptions('builder');
  const made = downloads();
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), 'windows-admx');
  await type(labelled('Chrome、Chromium 的識別碼'), '');
  await click(must('button', '下載政策檔'));
  await vi.waitFor(() => expect([...made.keys()]).toEqual(['sso-login-helper-windows-admx.zip']));
});

/** A profile that names Edge's copy so that a registry file would go on with a key of its own. */
const INJECTED = `<?xml version="1.0"?><plist version="1.0"><dict><key>PayloadContent</key><array>
<dict><key>PayloadType</key><string>com.google.Chrome.extensions.abcdefghijklmnopabcdefghijklmnop</string><key>hints</key><string>panel</string></dict>
<dict><key>PayloadType</key><string>com.microsoft.Edge.extensions.x]&#13;&#10;[HKEY_LOCAL_MACHINE\\SOFTWARE\\Run]&#13;&#10;&quot;a&quot;=&quot;b</string><key>hints</key><string>panel</string></dict>
</array></dict></plist>`;

it('writes nothing after a file with a wrong id, until that is corrected or all is cleared', async () => {
  await openOptions('builder');
  await open('evil.mobileconfig', INJECTED);
  expect(must('[role=status] .problems li').textContent).toContain('edgeId 格式不對。可以填：32 個小寫字母，a 到 p');
  const button = must<HTMLButtonElement>('button', '下載政策檔');
  expect(button.disabled).toBe(true);
  expect(must('.step-files', '下載政策檔').textContent).toContain('請先更正：Edge 的識別碼');
  expect(labelled('Edge 的識別碼').value).toBe('');
  expect(labelled('Edge 的識別碼').getAttribute('aria-invalid')).toBe('true');
  await type(labelled('Edge 的識別碼'), 'ponmlkjihgfedcbaponmlkjihgfedcba');
  expect(button.disabled).toBe(false);
  await open('evil.mobileconfig', INJECTED);
  expect(button.disabled).toBe(true);
  await click(must('button', '清空重填'));
  expect(button.disabled).toBe(false);
});

it('starts over with nothing of a file left, ids and addresses included', async () => {
  await openOptions('builder');
  await type(labelled('Edge 的識別碼'), 'ponmlkjihgfedcbaponmlkjihgfedcba');
  await type(labelled('Firefox 的識別碼'), 'other@school.tw');
  await type(labelled('更新資訊網址'), 'http://evil.test/u.xml');
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), 'google-admin');
  await click(must('button', '清空重填'));
  expect(labelled('Edge 的識別碼').value).toBe('');
  expect(labelled('Firefox 的識別碼').value).toBe('sso-login-helper@example.edu.tw');
  expect(labelled('更新資訊網址').value).toBe('');
  expect(must<HTMLSelectElement>('select[aria-label="平台與格式"]').value).toBe('windows-reg');
});

it('previews with the values of the form, in their language', async () => {
  await openOptions('builder');
  await type(labelled('學校名稱'), '幸福國小');
  await type(labelled('名稱'), '資訊組');
  expect(must('.preview').textContent).toContain('幸福國小');
  await choose(labelled<HTMLSelectElement>('提示方式'), 'badge');
  expect(must('.preview').textContent).toContain('工具列圖示會有標記');
});

it('marks the school’s desk, its notes and its entries as the school’s, whatever they are called', async () => {
  await openOptions('builder');
  await type(labelled('名稱'), '教育雲端客服（教育部官方）');
  const mark = (selector: string, words: string): string | undefined =>
    must(selector, words).querySelector('.school-mark')?.textContent ?? undefined;
  expect(mark('.preview .contact-name', '教育部官方')).toBe('學校提供');
  expect(mark('.preview .contact-name', '行動自然人憑證客服')).toBeUndefined();
  await click(must('button', '新增學校問答'));
  await type(labelled('問題'), '教育部公告');
  await type(labelled('答覆'), '官方答覆');
  expect(mark('.preview .rows li', '教育部公告')).toBe('學校提供');
});

it('goes from what is wrong into the field, through all that is folded', async () => {
  await openOptions('builder');
  for (const question of ['甲？', '乙？']) {
    await click(must('button', '新增學校問答'));
    await type(labelled('問題'), question);
    await type(labelled('答覆'), '資訊組');
  }
  const part = must<HTMLDetailsElement>('.item details', '這一題的服務台').querySelector('details');
  const email = part?.querySelector<HTMLInputElement>('[data-path="entries[1].contact.email"]');
  if (!part || !email) throw new Error('no part');
  await type(email, 'no address');
  await leave(email);
  part.open = false;
  await click(must('summary', '1. 甲？'));
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), 'google-admin');
  await click(must('.problems button', '學校問答 2 › 這一題的服務台 › 電子郵件'));
  const focused = document.activeElement;
  expect(focused?.getAttribute('data-path')).toBe('entries[1].contact.email');
  for (let at = focused?.closest('details'); at; at = at.parentElement?.closest('details')) expect(at.open).toBe(true);

  const mail = labelled('收頁面描述的信箱');
  await type(mail, 'no address');
  await leave(mail);
  const more = must<HTMLDetailsElement>('details.more');
  expect(more.open).toBe(false);
  await click(must('.problems button', '收頁面描述的信箱'));
  expect(more.open).toBe(true);
  expect(document.activeElement).toBe(mail);
});

it('says what an entry lacks once its item is left, and follows it when others go', async () => {
  await openOptions('builder');
  for (const question of ['甲？', '乙？']) {
    must('button', '新增學校問答').focus();
    await click(must('button', '新增學校問答'));
    await type(labelled('問題'), question);
  }
  // From question to answer one is still in the same item.
  labelled('問題').focus();
  labelled('答覆').focus();
  await settle();
  expect(document.querySelectorAll('.aside .problems li')).toHaveLength(1);
  await leave(labelled('答覆'));
  const listed = (): (string | null)[] =>
    [...document.querySelectorAll('.aside .problems li')].map((li) => li.textContent);
  expect(listed()).toEqual(['學校問答 1 › 答覆：請填寫', '學校問答 2 › 答覆：請填寫']);
  await click(must('button[aria-label="刪除學校問答第 1 項"]'));
  expect(listed()).toEqual(['學校問答 1 › 答覆：請填寫']);
});

it('turning to another window leaves no field', async () => {
  await openOptions('builder');
  const email = labelled('電子郵件');
  await type(email, 'it@');
  email.focus();
  email.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await settle();
  expect(errors()).toEqual([]);
});

it('previews the entry that is being filled in, whole or not, and desks while they are', async () => {
  await openOptions('builder');
  const panel = (): string => must('.preview-part > div:not([class])').shadowRoot?.textContent ?? '';
  const first = (): string => must('.preview-part').textContent ?? '';
  labelled('名稱').focus();
  await settle();
  expect(first()).toContain('教育雲端客服');
  await click(must('button', '新增學校問答'));
  await type(labelled('問題'), '教室的讀卡機？');
  expect(panel()).toContain('教室的讀卡機？');
  expect(panel()).toContain('（還沒填寫）');
  await click(must('button', '新增學校問答'));
  await type(labelled('問題'), '印表機？');
  expect(panel()).toContain('印表機？');
  labelled('學校名稱').focus();
  await settle();
  expect(panel()).toContain('ACCESS_TOKEN');
});

it('asks for the ids and addresses of the chosen platform, and folds the others', async () => {
  await openOptions('builder');
  const asked = (): (string | null)[] =>
    [...document.querySelectorAll('.step-files > .field label')].map((label) => label.textContent);
  expect(asked()).toEqual(['Chrome、Chromium 的識別碼', '更新資訊網址（updates.xml；要強制安裝才填）']);
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), 'google-admin');
  expect(asked()).toEqual(['Chrome、Chromium 的識別碼']);
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), 'firefox-json');
  expect(asked()).toEqual(['Firefox 的識別碼', 'Firefox 安裝檔網址（.xpi；要強制安裝才填）']);
  expect(must('.step-files details').textContent).toContain('Edge 的識別碼');
});

it('tells of a download what was left out of it, and from then on shows it', async () => {
  await openOptions('builder');
  await click(must('button', '新增學校問答'));
  await download('google-admin');
  expect(must('.said').textContent).toContain('有 1 個值需要修正，沒有寫進檔案');
  expect(must('.aside .problems li').textContent).toBe('學校問答 1 › 問題：請填寫');
});

it('speaks to a school in words, and of the schema’s names only where there is more', async () => {
  await openOptions('builder');
  await click(must('button', '新增學校問答'));
  expect(document.querySelectorAll(':is(.step-school, .step-entries, .step-files) code')).toHaveLength(0);
  await click(must('button', '新增學校提示'));
  expect(must('.more').querySelectorAll('code').length).toBeGreaterThan(5);
  expect(must('.more .field', '對應的學校問答').textContent).toContain('出現這些字時顯示哪一則');
  await click(must('button', '選取所有登入頁面'));
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-path="rules[0].pages"] input')];
  expect(boxes.length).toBeGreaterThan(8);
  expect(boxes.every(({ checked }) => checked)).toBe(true);
});
