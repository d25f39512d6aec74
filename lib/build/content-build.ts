import type { BuildOptions } from 'vite';

/** Whether this is the build of a content script: WXT makes each of them by itself, as a library. */
export const isContentBuild = (build: Pick<BuildOptions, 'lib'> | undefined): boolean =>
  Boolean(build?.lib) && JSON.stringify(build?.lib).includes('content-script');
