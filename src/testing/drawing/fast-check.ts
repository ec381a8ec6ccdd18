/** What of fast-check is asked for here, by its shape: whatever version is handed in, no package is needed. */
export interface FastCheck {
  constant<T>(value: T): Drawn<T>;
  constantFrom<T>(...values: T[]): Drawn<T>;
  boolean(): Drawn<boolean>;
  integer(range: { min: number; max: number }): Drawn<number>;
  array<T>(member: Drawn<T>, size: { minLength?: number; maxLength: number }): Drawn<T[]>;
  subarray<T>(list: T[], size: { minLength?: number }): Drawn<T[]>;
  record<T>(model: { [K in keyof T]: Drawn<T[K]> }, how: { noNullPrototype: boolean }): Drawn<T>;
  oneof<T>(how: { withCrossShrink: boolean }, ...weighted: { weight: number; arbitrary: Drawn<T> }[]): Drawn<T>;
}

/** What is asked of an arbitrary while others are made of it. */
export interface Drawn<T> {
  map<U>(mapper: (drawn: T) => U): Drawn<U>;
}

/** Fields of a record by name. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * An arbitrary of fast-check, for `fc.property` and all else that takes one. What fast-check alone calls gives `never`
 * here, so that the arbitraries of any version fit.
 */
export interface Arbitrary<T> {
  generate(random: never, bias: number | undefined): never;
  canShrinkWithoutContext(value: unknown): value is T;
  shrink(value: T, context: unknown): never;
  filter<U extends T>(refinement: (drawn: T) => drawn is U): Arbitrary<U>;
  filter(predicate: (drawn: T) => boolean): Arbitrary<T>;
  map<U>(mapper: (drawn: T) => U, unmapper?: (value: unknown) => T): Arbitrary<U>;
  chain<U>(chainer: (drawn: T) => Arbitrary<U>): Arbitrary<U>;
}

const ASKED = ["constant", "constantFrom", "boolean", "integer", "array", "subarray", "record", "oneof"];

/** Whether something has what is asked of fast-check. */
export function isFastCheck(value: unknown): value is FastCheck {
  return ASKED.every((name) => typeof Reflect.get(Object(value), name) === "function");
}
