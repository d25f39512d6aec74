import { httpsForm } from '../config/forms';
import { parsePolicy } from '../config/parse';
import type { Bilingual } from '../types/faq';
import { anyIdIn } from './browsers';
import type { AnyBrowser, DeployFile, DeployIds, DeployInput, Install, Target } from './types';

/** The fields beside the policy's own that go into files. */
export type DeployField = keyof DeployIds | keyof Install;

const isChromiumId = (value: string): boolean => /^[a-p]{32}$/.test(value);
/** As Firefox takes it: an address of a kind, or a UUID in braces. */
const isGeckoId = (value: string): boolean => /^(?:[\w.-]{0,80}@[\w.-]{1,80}|\{[\da-f-]{36}\})$/i.test(value);
/** Browsers fetch from https; from this machine itself also without. */
const isAddress = (value: string): boolean =>
  value.length <= 2000 && httpsForm(value.replace(/^http:(?=\/\/(?:localhost|127\.0\.0\.1)[:/])/, 'https:')) !== null;

const CHECKS: Readonly<Record<DeployField, (value: string) => boolean>> = {
  chromiumId: isChromiumId,
  edgeId: isChromiumId,
  geckoId: isGeckoId,
  updateUrl: isAddress,
  edgeUpdateUrl: isAddress,
  xpiUrl: isAddress,
};

export const DEPLOY_FIELDS: readonly DeployField[] = [
  'chromiumId',
  'edgeId',
  'geckoId',
  'updateUrl',
  'edgeUpdateUrl',
  'xpiUrl',
];

const CHROMIUM_IDS: Bilingual = { zh: '32 個小寫字母，a 到 p', en: '32 lower-case letters, a to p' };
const ADDRESSES: Bilingual = {
  zh: '以 https:// 開頭的網址，不含帳號、空格與引號',
  en: 'an address that begins with https://, without a user name, spaces or quotation marks',
};

/** What may stand in a field, in words. */
export const DEPLOY_ALLOWED: Readonly<Record<DeployField, Bilingual>> = {
  chromiumId: CHROMIUM_IDS,
  edgeId: CHROMIUM_IDS,
  geckoId: {
    zh: '像電子郵件的識別碼，例如 名稱@學校網域，或大括號裡的 UUID',
    en: 'an id like an e-mail address, such as name@school.example, or a UUID in braces',
  },
  updateUrl: ADDRESSES,
  edgeUpdateUrl: ADDRESSES,
  xpiUrl: ADDRESSES,
};

/** Whether a value may stand in this field, typed or read from a file. */
export const isFit = (field: DeployField, value: string): boolean => CHECKS[field](value);

type Fields = Pick<DeployInput, 'ids' | 'install'>;

/** The fields whose value is wrong; an empty one is not. */
export const unfitFields = ({ ids, install }: Fields): DeployField[] => {
  const values: Partial<Record<DeployField, string>> = { ...ids, ...install };
  return DEPLOY_FIELDS.filter((field) => {
    const value = values[field];
    return value !== undefined && value !== '' && !isFit(field, value);
  });
};

/** The id that a kind of file is usually made for. */
export const mainId = ({ browsers }: Target): 'geckoId' | 'chromiumId' =>
  browsers.some((browser) => browser !== 'firefox') ? 'chromiumId' : 'geckoId';

/** The browsers of a kind of file that have an id to file values under; without any the file would have no effect. */
export const reachedBy = ({ browsers }: Target, ids: DeployIds): readonly AnyBrowser[] =>
  browsers.filter((browser) => anyIdIn(browser, ids) !== '');

/** Thrown by a writer that is given what it must not write. Says where it stands, never what it is. */
export class UnfitInput extends Error {
  override readonly name = 'UnfitInput';
  /** @param field a field's name, the path of a policy's value, or the part of the format that cannot hold the text */
  constructor(readonly field: string) {
    super(`Not written: ${field}`);
  }
}

function check({ policy, ...fields }: DeployInput, target: Target): void {
  const [unfit] = unfitFields(fields);
  if (unfit) throw new UnfitInput(unfit);
  if (reachedBy(target, fields.ids).length === 0) throw new UnfitInput(mainId(target));
  const given = Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined));
  const [problem] = parsePolicy(given).problems;
  if (problem) throw new UnfitInput(problem.path);
}

const filled = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== undefined)) as Values;

/** An input whose optional ids and addresses are lacking where they are empty: an empty name is no name. */
export const withoutEmpty = ({ ids, install, ...others }: DeployInput): DeployInput => ({
  ...others,
  ids: { ...filled(ids), chromiumId: ids.chromiumId, geckoId: ids.geckoId },
  ...(install && { install: filled(install) }),
});

/** A kind of file whose writers refuse, by throwing `UnfitInput`, what the parser or the form would refuse. */
export const strictTarget = (target: Target): Target => {
  const checked =
    (write: Target['write']): Target['write'] =>
    (input): readonly DeployFile[] => {
      check(input, target);
      return write(withoutEmpty(input));
    };
  return { ...target, write: checked(target.write), remove: checked(target.remove) };
};
