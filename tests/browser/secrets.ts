import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** Seeded in every field, address and text; each unlike anything that a browser makes by itself. */
export const SECRETS = {
  account: 'zq-teacher-7731',
  password: 'zq-Passw0rd-9942',
  captcha: 'zq5573',
  token: 'zqtokenA91f73bc',
  name: '王曉祕',
  id: 'A198765437',
  text: 'zq-page-text-6618',
};

/** No secret stands in the text, neither plainly nor as an address writes it. */
export function expectNoSecret(where: string, text: string): void {
  for (const [name, secret] of Object.entries(SECRETS)) {
    expect(text, `${where}: ${name}`).not.toContain(secret);
    expect(text, `${where}: ${name}, encoded`).not.toContain(encodeURIComponent(secret));
  }
}

/** Files below `folder` that hold the word, as UTF-8 or UTF-16. */
export function filesWith(folder: string, word: string): string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((item) => {
    if (!item.isFile()) return [];
    const path = join(item.parentPath, item.name);
    const content = readFileSync(path);
    return forms.some((form) => content.includes(form)) ? [path.slice(folder.length)] : [];
  });
}
