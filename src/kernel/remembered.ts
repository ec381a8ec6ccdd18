/** Constructs nothing but gives back what it is given, so that a class derived from it adds its private fields to that. */
class Itself {
  constructor(value: object) {
    // biome-ignore lint/correctness/noConstructorReturn: a private field can be added to what is there in no other way.
    return value;
  }
}

/**
 * A mark on an object that nobody else can set, see or copy: no clone, no proxy and no spread has it.
 *
 * A `WeakSet` would do as well, but with one of all that is read, parsing took three times as long, and of many records
 * a hundred times, since the garbage collector goes through it.
 */
class Mark extends Itself {
  readonly #made = true;

  static isOn(value: object): boolean {
    return #made in value;
  }
}

/** Freezes an object or list of our own making and remembers it; what it holds has to be remembered by itself. */
export function remember<V>(value: V): V {
  if (typeof value !== "object" || value === null || Mark.isOn(value)) return value;
  new Mark(value);
  return Object.freeze(value);
}

/** Whether a value was made here and needs no second reading; JSON from elsewhere, frozen or not, was not. */
export function isRemembered(value: unknown): boolean {
  return typeof value === "object" && value !== null && Mark.isOn(value);
}
