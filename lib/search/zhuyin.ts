import { keys, merged } from './syllables';

const INITIALS: Readonly<Record<string, string>> = {
  ㄅ: 'b',
  ㄆ: 'p',
  ㄇ: 'm',
  ㄈ: 'f',
  ㄉ: 'd',
  ㄊ: 't',
  ㄋ: 'n',
  ㄌ: 'l',
  ㄍ: 'g',
  ㄎ: 'k',
  ㄏ: 'h',
  ㄐ: 'j',
  ㄑ: 'q',
  ㄒ: 'x',
  ㄓ: 'zh',
  ㄔ: 'ch',
  ㄕ: 'sh',
  ㄖ: 'r',
  ㄗ: 'z',
  ㄘ: 'c',
  ㄙ: 's',
};
/** Each final: after an initial, and alone. */
const FINALS =
  'ㄚ,a,a ㄛ,o,o ㄜ,e,e ㄞ,ai,ai ㄟ,ei,ei ㄠ,ao,ao ㄡ,ou,ou ㄢ,an,an ㄣ,en,en ㄤ,ang,ang ㄥ,eng,eng ㄦ,er,er ㄧ,i,yi ㄧㄚ,ia,ya ㄧㄛ,io,yo ㄧㄝ,ie,ye ㄧㄠ,iao,yao ㄧㄡ,iu,you ㄧㄢ,ian,yan ㄧㄣ,in,yin ㄧㄤ,iang,yang ㄧㄥ,ing,ying ㄨ,u,wu ㄨㄚ,ua,wa ㄨㄛ,uo,wo ㄨㄞ,uai,wai ㄨㄟ,ui,wei ㄨㄢ,uan,wan ㄨㄣ,un,wen ㄨㄤ,uang,wang ㄨㄥ,ong,weng ㄩ,v,yu ㄩㄝ,ue,yue ㄩㄢ,uan,yuan ㄩㄣ,un,yun ㄩㄥ,iong,yong';

/** Zhuyin spelling without tone → merged syllable. */
const syllables = new Map<string, string>();
for (const row of FINALS.split(' ')) {
  const [final = '', after = '', alone = ''] = row.split(',');
  syllables.set(final, merged(alone));
  for (const [initial, letter] of Object.entries(INITIALS)) {
    const key = merged(letter + after);
    if (keys.has(key)) syllables.set(initial + final, key);
  }
}
for (const initial of 'ㄓㄔㄕㄖㄗㄘㄙ') syllables.set(initial, merged(`${INITIALS[initial]}i`));

const SYLLABLE = /([ㄅ-ㄙ]?[ㄧㄨㄩ]?[ㄚ-ㄦ]?)([ˉˊˇˋ˙]?)/g;

/**
 * The syllables which a run of Zhuyin may stand for, one set each. Unfinished at the end (密ㄇ) means every syllable
 * that begins so; a tone, or another syllable after it, finishes one. None where a piece before the end is no syllable:
 * ㄎㄎㄎ is laughter.
 */
export function readZhuyin(run: string): ReadonlySet<string>[] {
  const pieces = [...run.matchAll(SYLLABLE)].filter(([all]) => all !== '');
  if (pieces.slice(0, -1).some(([, symbols = '']) => !syllables.has(symbols))) return [];
  return pieces.map(([, symbols = '', tone], i) => {
    const whole = syllables.get(symbols);
    if (whole !== undefined && (tone !== '' || i < pieces.length - 1)) return new Set([whole]);
    return new Set([...syllables].filter(([spelling]) => spelling.startsWith(symbols)).map(([, key]) => key));
  });
}
