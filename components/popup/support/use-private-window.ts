import { useEffect, useState } from 'preact/hooks';
import { isPrivate } from '../view-state';

/** Whether a private window asks; null until it is known, and where the browser does not tell. */
export function usePrivateWindow(): boolean | null {
  const [is, setIs] = useState<boolean | null>(null);
  useEffect(() => {
    void isPrivate().then(setIs, () => undefined);
  }, []);
  return is;
}
