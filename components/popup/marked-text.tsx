import type { Piece } from './snippet';

/** A text with its hits marked; text nodes only. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text))}</>;
}
