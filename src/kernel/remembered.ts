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
  #by: object | string | undefined;

  constructor(value: object, by: object | string | undefined) {
    super(value);
    this.#by = by;
  }

  static isOn(value: object): value is Mark {
    return #by in value;
  }

  static renew(value: Mark, by: object | string): void {
    value.#by = by;
  }

  static isBy(value: object, by: object | string): boolean {
    return #by in value && value.#by === by;
  }
}

/**
 * Freezes an object or list of our own making and remembers it, and by what it was made: a schema, or the name of a kind
 * of thing. What it holds has to be remembered by itself.
 */
export function remember<V>(value: V, by?: object | string): V {
  if (typeof value !== "object" || value === null) return value;
  if (!Mark.isOn(value)) new Mark(value, by);
  else if (by !== undefined) Mark.renew(value, by);
  return Object.freeze(value);
}

/** Whether a value was made here, or by this where it is said, and needs no second reading; JSON from elsewhere, frozen or not, was not. */
export function isRemembered(value: unknown, by?: object | string): boolean {
  return typeof value === "object" && value !== null && Mark.isOn(value) && (by === undefined || Mark.isBy(value, by));
}
