import { createContext } from 'preact';
import type { CheckResult } from '@/lib/types/checks';

/** What the checks of this computer have told; empty before anything was checked. The steps of an answer go by it. */
export const ChecksContext = createContext<readonly CheckResult[]>([]);
