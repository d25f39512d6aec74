/** The number of `phone` as a telephone dials it, digits and a leading plus: `(04)2222-0507 轉 123` is `0422220507`. An extension is asked for by hand. */
export function dialled(phone: string): string {
  return phone.replace(/(?<=\d.*)[#,轉分ex].*|[^\d+]/gi, '');
}
