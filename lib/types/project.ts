/**
 * Who stands behind the project, in one place: README, SECURITY, guide, options page, manifests
 * and the bill of materials say what stands here. An empty text is not yet known; `npm run package` warns until all are filled in.
 */
export const PROJECT = {
  /** Address of the repository. */
  repository: '',
  /** Whom to tell of a weakness: an address of a form, or mailto:. */
  securityContact: '',
  /** Who maintains it, as bills of materials name a supplier. */
  supplier: '',
  /** How long a version is supported, in words; Chinese and English. */
  support: { zh: '', en: '' },
} as const;

export interface Project {
  readonly repository: string;
  readonly securityContact: string;
  readonly supplier: string;
  readonly support: { readonly zh: string; readonly en: string };
}

/** What is still to be filled in, by name. */
export const missingIn = (project: Project): string[] =>
  [
    ['repository', project.repository],
    ['securityContact', project.securityContact],
    ['supplier', project.supplier],
    ['support', project.support.zh && project.support.en],
  ].flatMap(([name = '', value]) => (value === '' ? [name] : []));

/** The manifest's address of the project, where it is filled in. */
export const homepageOf = ({ repository }: Project): { readonly homepage_url?: string } =>
  repository === '' ? {} : { homepage_url: repository };
