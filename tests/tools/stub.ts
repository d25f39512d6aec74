/** Stands where `npm run new-rule` leaves something to write. */
export const STUB = 'FILL IN';
