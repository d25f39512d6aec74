import {
  DIFFERENT_VALUES,
  DUPLICATE_NAMES,
  FOREIGN_ID,
  OTHER_EXTENSIONS,
  SEVERAL_IDS,
  SEVERAL_PLACES,
} from '@/lib/deploy/faults';
import { readPolicyFile } from '@/lib/deploy/read';
import type { DeployIds, ReadResult } from '@/lib/deploy/types';
import type { Bilingual } from '@/lib/types/faq';
import { IDS } from './policies';

/** A file as an editor saves it: UTF-8 without a mark. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text as regedit and PowerShell save it: UTF-16 with its mark, Windows line ends. */
export const utf16File = (...lines: string[]): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...Buffer.from(lines.join('\r\n'), 'utf16le')]);

export const readJson = (value: unknown, ids: Partial<DeployIds> = {}): ReadResult =>
  readPolicyFile('a.json', utf8(JSON.stringify(value, null, 2)), ids);

const SHORT: ReadonlyMap<Bilingual, string> = new Map([
  [OTHER_EXTENSIONS, 'others'],
  [DIFFERENT_VALUES, 'differ'],
  [FOREIGN_ID, 'foreign id'],
  [SEVERAL_IDS, 'several ids'],
  [SEVERAL_PLACES, 'several places'],
  [DUPLICATE_NAMES, 'duplicates'],
]);

/** The warnings in short. */
export const warnings = ({ warnings: all }: ReadResult): string[] => all.map((one) => SHORT.get(one) ?? one.en);

export const REG = 'Windows Registry Editor Version 5.00';
export const CHROME = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
export const EDGE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge';
/** Where Chrome reads our values. */
export const OURS = `${CHROME}\\3rdparty\\extensions\\${IDS.chromiumId}\\policy`;

/** An export of regedit with these lines. */
export const readReg = (...lines: string[]): ReadResult =>
  readPolicyFile('export.reg', utf16File(REG, '', ...lines, '', ''), IDS);

/** One that holds these lines in the key of our values. */
export const readOurs = (...lines: string[]): ReadResult => readReg(`[${OURS}]`, ...lines);
