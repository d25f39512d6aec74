import { useEffect, useState } from 'preact/hooks';

export const SECTIONS = ['settings', 'it', 'builder'] as const;
export type Section = (typeof SECTIONS)[number];

const read = (): Section => SECTIONS.find((section) => location.hash === `#${section}`) ?? 'settings';

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
