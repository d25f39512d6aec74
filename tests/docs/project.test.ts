// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { homepageOf, missingIn, PROJECT } from '@/lib/types/project';
import { PROJECT_DOCUMENTS, projectLines, withProject } from '../tools/project-lines';

const FILLED = {
  repository: 'https://example.edu.tw/helper',
  securityContact: 'mailto:security@example.edu.tw',
  supplier: '示範單位',
  support: { zh: '最新版，一年', en: 'the latest version, one year' },
};

describe('who stands behind the project', () => {
  it.each(PROJECT_DOCUMENTS)('is said in %s as in lib/types/project.ts (else: npm run docs)', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(withProject(text, PROJECT)).toBe(text);
  });

  it.each(PROJECT_DOCUMENTS)('stands in %s in both languages as soon as it is known', (file) => {
    const text = withProject(readFileSync(file, 'utf8'), FILLED);
    for (const word of [FILLED.repository, FILLED.securityContact, FILLED.support.zh, FILLED.support.en])
      expect(text).toContain(word);
  });

  it('is said to be missing where it is', () => {
    expect(missingIn(FILLED)).toEqual([]);
    expect(homepageOf(FILLED)).toEqual({ homepage_url: FILLED.repository });
    expect(homepageOf({ ...FILLED, repository: '' })).toEqual({});
    expect(missingIn({ ...FILLED, supplier: '', support: { zh: '一年', en: '' } })).toEqual(['supplier', 'support']);
    expect(projectLines({ ...FILLED, repository: '' }, 'zh')).toContain('尚未填寫');
    expect(projectLines({ ...FILLED, repository: '' }, 'en')).toContain('not filled in yet');
  });
});
