import { useEffect, useState } from 'preact/hooks';

export const SECTIONS = ['settings', 'it', 'builder'] as const;
/** Those with a place in the navigation, and the sample page, which the settings lead to. */
export type Section = (typeof SECTIONS)[number] | 'sample';

const read = (): Section =>
  [...SECTIONS, 'sample' as const].find((section) => location.hash === `#${section}`) ?? 'settings';

/** The section that the address names. */
export function useSection(): Section {
  const [section, setSection] = useState(read);
  useEffect(() => {
    const changed = (): void => setSection(read());
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return section;
}
