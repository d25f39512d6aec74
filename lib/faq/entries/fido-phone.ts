import { type FidoMeaning, TRY } from './fido-steps';

const TEXT = { zh: '操作不成功，請稍後再操作一次。', en: 'That did not work. Please try again later.' };

/** Numbers that come from the phone's own fingerprint or face step. */
export const PHONE_STEP: readonly FidoMeaning[] = [
  {
    numbers: [10002],
    text: TEXT,
    happened: {
      zh: '在 iPhone 的指紋頁按了「完成」',
      en: '“Done” was tapped on the iPhone’s fingerprint page',
    },
    tryFirst: TRY.finger,
    desks: ['moica'],
  },
  {
    numbers: [32001],
    text: TEXT,
    happened: { zh: '手機沒有成功建立綁定用的金鑰', en: 'The phone could not create the key for binding' },
    tryFirst: TRY.finger,
    desks: ['moica'],
  },
  {
    numbers: [32002, 32005],
    text: TEXT,
    happened: {
      zh: '手機的指紋或臉部辨識沒有完成',
      en: 'The fingerprint or face check on the phone was not completed',
    },
    tryFirst: TRY.finger,
    desks: ['moica'],
  },
  {
    numbers: [32003],
    text: TEXT,
    happened: { zh: '點了指紋圖示之後按了取消', en: 'It was cancelled after the fingerprint icon was tapped' },
    tryFirst: TRY.finger,
    desks: ['moica'],
  },
  {
    numbers: [32004],
    text: TEXT,
    happened: { zh: '綁定金鑰不見了', en: 'The binding key on the phone is gone' },
    cause: {
      zh: '常見原因是清除過 Safari 的網站資料；重新綁定之後，請不要再清除。',
      en: 'Often Safari’s website data was cleared. Please do not clear it again after binding.',
    },
    tryFirst: TRY.safari,
    desks: ['moica'],
  },
  {
    numbers: [32006],
    text: TEXT,
    happened: {
      zh: '點了指紋圖示之後超過 30 秒沒有完成',
      en: 'More than 30 seconds passed after the fingerprint icon was tapped',
    },
    tryFirst: TRY.finger,
    desks: ['moica'],
  },
];
