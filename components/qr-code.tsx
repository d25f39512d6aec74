import { encode } from 'uqr';

interface Props {
  /** What the phone reads, such as `tel:0800080117`. */
  readonly data: string;
  /** What it is, for those who don't see it. */
  readonly label: string;
}

/** Modules of white around the code, without which phones don't find it (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** Every dark run of a row as one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1] === true) return '';
        const end = row.indexOf(false, x);
        const width = (end === -1 ? row.length : end) - x;
        return `M${x} ${y}h${width}v1h-${width}z`;
      }),
    )
    .join('');
}

/** A QR code, drawn here: black on white in every colour scheme, since phones read no other. */
export function QrCode({ data, label }: Props) {
  const { data: rows, size } = encode(data, { ecc: 'M', border: QUIET });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect class="qr-light" width={size} height={size} />
      <path class="qr-dark" d={pathOf(rows)} />
    </svg>
  );
}
