import { beforeEach, expect, it } from 'vitest';
import '@/components/qr-code';
import { freshBrowser, must, settle } from '../popup/open-popup';
import { click, found, panelWith } from '../words/surfaces';

beforeEach(freshBrowser);

it('the number in the panel’s foot is a QR code after a click on its button, and gone after another', async () => {
  panelWith([found('access-token', 'SSO-10')]);
  const button = must('.foot button[aria-expanded]');
  expect(button.getAttribute('aria-label')).toBe('用手機掃描 QR Code 撥打');
  expect(document.querySelector('.foot .qr')).toBeNull();
  click(button);
  await settle();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(must('.foot .qr').getAttribute('aria-label')).toBe('打電話給教育雲端客服：04-2222-0507');
  click(button);
  await settle();
  expect(document.querySelector('.foot .qr')).toBeNull();
});

it('an extension alone, which no telephone dials from outside, has no such button', () => {
  panelWith([found('access-token', 'SSO-10')], { localContact: { name: '資訊組', phones: ['分機 210'] } });
  const calls = [...document.querySelectorAll('.foot .call')].map((call) => [
    call.textContent?.includes('分機 210'),
    call.querySelector('[aria-expanded]') !== null,
  ]);
  expect(calls).toEqual([
    [true, false],
    [false, true],
  ]);
});
