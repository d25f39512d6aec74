/** Values by names whose case does not matter, as in the Windows registry; a name stays as it was first written. */
export class NamedMap<Value> implements Iterable<[string, Value]> {
  readonly #held = new Map<string, [string, Value]>();

  get(name: string): Value | undefined {
    return this.#held.get(name.toLowerCase())?.[1];
  }
  set(name: string, value: Value): void {
    const folded = name.toLowerCase();
    this.#held.set(folded, [this.#held.get(folded)?.[0] ?? name, value]);
  }
  has(name: string): boolean {
    return this.#held.has(name.toLowerCase());
  }
  delete(name: string): void {
    this.#held.delete(name.toLowerCase());
  }
  [Symbol.iterator](): Iterator<[string, Value]> {
    return this.#held.values();
  }
}
