import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEALTHY } from '@/lib/describe/healthy-pages';
import { tryPhrase } from '@/lib/describe/try-phrase';
import { descriptionOf } from './describe';
import { HEALTHY_FILE, healthyText } from './healthy';

const URL_OF_PAGE = 'https://oidc.tanet.edu.tw/cncreturnpage';
const page = descriptionOf('<div class="alert alert-danger">校務代碼尚未對應，請洽資訊組</div>', URL_OF_PAGE);
const other = descriptionOf('<div class="alert alert-danger">校務代碼尚未對應（二）</div>', URL_OF_PAGE);

describe('a phrase of the school', () => {
  it('is found on its page, and on others that say it', () => {
    expect(tryPhrase('校務代碼尚未對應', page, [other, HEALTHY[0] ?? page], HEALTHY)).toEqual({
      here: true,
      others: [0],
      healthy: [],
    });
  });

  it('is not found where the page says something else', () => {
    expect(tryPhrase('午餐系統維護中', page, [], HEALTHY)).toEqual({ here: false, others: [], healthy: [] });
  });

  it('is too wide where it stands on healthy pages', () => {
    expect(tryPhrase('教育體系單一簽入服務', page, [], HEALTHY).healthy.length).toBeGreaterThan(1);
  });
});

describe('the healthy pages that are carried along', () => {
  it('are those of the simulated sites; else run: npm run healthy', () => {
    expect(readFileSync(HEALTHY_FILE, 'utf8')).toBe(healthyText());
  });

  it('can all be read', () => {
    expect(HEALTHY.length).toBe(12);
  });
});
