import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PRODUCTION_BUILD, TESTING_BUILD } from './fixtures';
import { launch } from './launch';

/** What the browser would ask a person before it installs an extension with this manifest. */
const warningsOf = (manifest: Record<string, unknown>): string =>
  `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify(manifest))})`;

test('the browser asks a person the same one sentence as with storage alone', async () => {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(PRODUCTION_BUILD, 'manifest.json'), 'utf8'));
  const { host_permissions: _, ...others } = manifest;
  const rig = await launch({ extension: TESTING_BUILD });
  try {
    const worker = await rig.worker();
    const warnings: string[] = await worker.evaluate(warningsOf(manifest));
    const least: string[] = await worker.evaluate(warningsOf({ ...others, permissions: ['storage'] }));
    expect(warnings).toHaveLength(1);
    expect(warnings).toEqual(least);
    const tabs: string[] = await worker.evaluate(warningsOf({ ...manifest, permissions: ['storage', 'tabs'] }));
    expect(tabs).not.toEqual(warnings);
  } finally {
    await rig.close();
  }
});
