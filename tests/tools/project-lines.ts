/** `npm run docs` writes into the documents who stands behind the project, from `lib/types/project.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Project } from '@/lib/types/project';
import { withMarked } from './marked';

const { PROJECT } = await import('@/lib/types/project');

export const PROJECT_DOCUMENTS = ['README.md', 'SECURITY.md', 'docs/it-guide.md'] as const;

type Words = 'zh' | 'en';

const TITLES = {
  zh: { repository: '專案網址', securityContact: '資安通報', supplier: '維護者', support: '支援期間' },
  en: { repository: 'Repository', securityContact: 'Security contact', supplier: 'Maintainer', support: 'Support' },
} as const;
const MISSING = { zh: '（維護者尚未填寫）', en: '(not filled in yet by the maintainers)' } as const;

/** The lines of one language. */
export function projectLines(project: Project, words: Words): string {
  const values = { ...project, support: project.support[words] };
  const sign = words === 'zh' ? '：' : ': ';
  return (['repository', 'supplier', 'securityContact', 'support'] as const)
    .map((name) => `- ${TITLES[words][name]}${sign}${values[name] || MISSING[words]}`)
    .join('\n');
}

/** A document with these lines in it. @throws where its marks are missing */
export const withProject = (text: string, project: Project): string =>
  withMarked(withMarked(text, 'project:zh', projectLines(project, 'zh')), 'project:en', projectLines(project, 'en'));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const path of PROJECT_DOCUMENTS) writeFileSync(path, withProject(readFileSync(path, 'utf8'), PROJECT));
