/** How much may still be done: counted in steps, so that the same input always ends at the same place. */
export interface Work {
  /** Takes so many steps; false once there are not enough left, and from then on always. */
  spend(steps: number): boolean;
  /** Steps taken so far. */
  readonly spent: number;
}

/** A budget of `steps`; a step is about one character that is looked at. */
export function createWork(steps: number): Work {
  let spent = 0;
  let over = false;
  return {
    spend(more) {
      over ||= spent + more > steps;
      if (!over) spent += more;
      return !over;
    },
    get spent() {
      return spent;
    },
  };
}
