import type { Page } from '@playwright/test';
import { DEMO_POLICY } from './demo-cards';

/** Fills the policy builder in with the school of the demo, whatever language it speaks; ends in the first answer. */
export async function fillBuilder(page: Page): Promise<void> {
  const field = (path: string) => page.locator(`[data-path="${path}"]`);
  await field('orgName').fill(DEMO_POLICY.orgName);
  await field('localContact.name').fill(DEMO_POLICY.localContact.name);
  await field('localContact.phones[0]').fill(DEMO_POLICY.localContact.phones[0] ?? '');
  for (const [index, { question, answer }] of DEMO_POLICY.entries.entries()) {
    await page.locator('.step-entries .add').click();
    await field(`entries[${index}].question`).fill(question);
    await field(`entries[${index}].answer`).fill(answer);
  }
}
