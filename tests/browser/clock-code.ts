/**
 * Code that sets the clock forward or back for all that runs after it in the same world, such as a script on login pages,
 * where the driver's own clock doesn't reach.
 * @param shift a JavaScript expression in milliseconds, asked with every look at the clock.
 */
export const clockCode = (shift: string): string => `{
  const Real = Date;
  const now = () => Real.now() + (${shift});
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(now());
    }
    static now() {
      return now();
    }
  };
}`;
