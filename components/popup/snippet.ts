import type { Span } from '@/lib/search';

/** A stretch of text, matched or not. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts `text` at the marks (UTF-16 offsets, in any order, overlaps allowed). */
export function piecesOf(text: string, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    const last = pieces.at(-1);
    // Touching marks are one mark for the eye.
    if (last?.hit && start === at) pieces.splice(-1, 1, { text: last.text + text.slice(start, end), hit: true });
    else pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** How the sheet sends to a desk or to a page of another FAQ: words in which a hit says nothing of the answer. */
const REFERRAL = /若有[^，。]{0,14}疑問，?[請可]洽.*?(?=客服)|常見問題-\S+/gu;

/** The hits that say something of the answer: none within the words that send elsewhere. */
export function tellingMarks(answer: string, marks: readonly Span[]): readonly Span[] {
  const referrals = [...answer.matchAll(REFERRAL)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  return marks.filter(({ start, end }) => !referrals.some((one) => start >= one.start && end <= one.end));
}

const BREAK = /[\s，。、；：？！,;:?!()（）]/u;

/** Where to begin so that the first hit stands near the middle, at a natural pause if one is near. */
function startFor(text: string, first: number, room: number): number {
  const wanted = Math.max(0, Math.min(first - Math.floor(room / 2), text.length - room));
  if (wanted === 0) return 0;
  for (let at = wanted; at < Math.min(wanted + 10, first); at++) {
    if (BREAK.test(text.charAt(at - 1)) && !BREAK.test(text.charAt(at))) return at;
  }
  // Never between the halves of a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(text.charAt(wanted)) ? wanted - 1 : wanted;
}

/**
 * The part of a text around its first hit, as pieces.
 * @param room about how many UTF-16 units to keep
 */
export function snippetOf(text: string, marks: readonly Span[], room = 58): Piece[] {
  if (text.length <= room) return piecesOf(text, marks);
  const first = marks.reduce((least, mark) => Math.min(least, mark.start), text.length);
  const start = first === text.length ? 0 : startFor(text, first, room);
  const shifted = marks
    .filter((mark) => mark.end > start)
    .map((mark) => ({ start: Math.max(mark.start, start) - start, end: mark.end - start }));
  // The end is left to the line clamp, which knows the width.
  const pieces = piecesOf(text.slice(start, start + room * 2), shifted);
  return start === 0 ? pieces : [{ text: '…', hit: false }, ...pieces];
}
