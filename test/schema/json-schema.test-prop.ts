import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { faultsOf } from "../../src/index.js";
import { AMOUNT, DECIMAL, PART, PORTION, POSITIVE } from "../../src/kernel/index.js";
import { SCHEMAS } from "../../src/schema/schemas.js";
import { draws } from "../draws.js";
import { SAMPLES } from "./schema-samples.js";
import { validatorOf } from "./schema-validator.js";

/** Values near the limits of what fields take. */
const NEAR: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    [],
    {},
    [1],
    ["a"],
    { zh: "甲", en: "a" },
    { has: [], lacks: [] },
    { ratings: [1] },
    { done: [] },
  ],
  ...[0, -0, 1, -1, 0.5, 7, 8, 100, 101, 9999, 10_000, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e15, 123456789012345],
  ...[1e17, 999999999999999000, 1e18, -1e18, 1e300, 1e-7, 1e-18, 1e-19, 0.1 + 0.2, 1234567890.123456],
  ...[
    "0",
    "-0",
    "-0.00",
    "1.50",
    "007",
    "-1",
    "-0.5",
    "+1",
    ".5",
    "5.",
    "1e3",
    "0x10",
    "2,000",
    "١",
    "１",
    "NaN",
    "Infinity",
  ],
  ...["123456789012345678", "1234567890123456789", "0.123456789012345678", "0.1234567890123456789"],
  ...["2020-02-29", "2019-02-29", "1900-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2020-13-01", "2020-1-1"],
  ...[
    "",
    " ",
    "a",
    " a",
    "a ",
    "a\n",
    "a\nb",
    "\u3000",
    "\ufeffa",
    "\u200b",
    "字",
    "😀",
    "__proto__",
    "constructor",
    "none",
  ],
  ...["a".repeat(200), "a".repeat(201), "😀".repeat(200), "😀".repeat(201), "字".repeat(2000), "字".repeat(2001)],
  ...["linear", "flow", "covers", "mixed", "county", "all", "integer", "half-up"],
  JSON.parse('{"__proto__": 1}'),
];

const KEYS = ["a", " a", "", "__proto__", "constructor", "id", "kind", "list", "from", "until", "value", "site", "has"];

type Change =
  | { readonly kind: "put"; readonly at: number; readonly value: unknown }
  | { readonly kind: "add"; readonly at: number; readonly key: string; readonly value: unknown }
  | { readonly kind: "drop" | "double"; readonly at: number };

const value = fc.oneof(
  { arbitrary: fc.constantFrom(...NEAR), weight: 8 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 },
);
const at = fc.nat();
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("put" as const), at, value }),
  fc.record({ kind: fc.constant("add" as const), at, key: fc.constantFrom(...KEYS), value }),
  fc.record({ kind: fc.constantFrom("drop" as const, "double" as const), at }),
);

const copy = (sample: unknown): unknown => JSON.parse(JSON.stringify(sample));

/** Places in a value: each member of a list or an object, and the value itself as the one member of a list. */
function placesIn(holder: object): { readonly holder: object; readonly key: string }[] {
  return Object.entries(holder).flatMap(([key, member]) => [
    { holder, key },
    ...(typeof member === "object" && member !== null ? placesIn(member) : []),
  ]);
}

/** A copy of the value after the changes. */
function changed(sample: unknown, changes: readonly Change[]): unknown {
  const root = [copy(sample)];
  for (const each of changes) {
    const places = placesIn(root);
    const place = places[each.at % places.length];
    if (place) apply(each, place, place.holder === root);
  }
  return root[0];
}

function apply(each: Change, { holder, key }: { holder: object; key: string }, isRoot: boolean): void {
  const set = (where: object, name: string, next: unknown) =>
    Object.defineProperty(where, name, { value: copy(next), enumerable: true, configurable: true, writable: true });
  const member: unknown = Reflect.get(holder, key);
  switch (each.kind) {
    case "put":
      set(holder, key, each.value);
      break;
    case "add":
      if (Array.isArray(member)) member.push(copy(each.value));
      else if (typeof member === "object" && member !== null) set(member, each.key, each.value);
      break;
    case "drop":
      if (isRoot) break;
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case "double":
      if (!isRoot && Array.isArray(holder)) holder.splice(Number(key), 0, copy(member));
  }
}

/** Whether everything that parse has against a value is what JSON Schema cannot say. */
function isUnsaid(error: unknown, input: unknown): boolean {
  const faults = faultsOf(error, input);
  return (
    faults.length > 0 &&
    faults.every(({ accepted, got }) => {
      const is = (...all: readonly string[]) => all.some((en) => accepted.en.includes(en));
      const isDecimal = is(...[DECIMAL, AMOUNT, POSITIVE, PART, PORTION].map(({ en }) => en));
      return is("in which no id stands twice", "add up to exactly 1") || (isDecimal && /^-?\d[\d.e+-]*$/.test(got));
    })
  );
}

const verdicts = { taken: 0, refused: 0, unsaid: 0 };

test.prop([fc.nat(), fc.nat(), fc.array(change, { minLength: 1, maxLength: 3 })], { numRuns: draws(3000) })(
  "a sample that is changed is taken by schema and parse alike, or refused by both",
  (which, index, changes) => {
    const { name, samples } = SAMPLES[which % SAMPLES.length] ?? SAMPLES[0] ?? expect.fail();
    const input = changed(samples[index % samples.length], changes);
    const parsed = SCHEMAS[name].safeParse(input);
    const valid = validatorOf(name)(input);
    if (valid && !parsed.success) {
      verdicts.unsaid += 1;
      expect(isUnsaid(parsed.error, input)).toBe(true);
      return;
    }
    expect(valid).toBe(parsed.success);
    verdicts[parsed.success ? "taken" : "refused"] += 1;
    if (!parsed.success) return;
    expect(validatorOf(name, "output")(copy(parsed.data))).toBe(true);
    expect(validatorOf(name)(copy(parsed.data))).toBe(true);
  },
);

it.runIf(draws(3000) === 3000)("has seen enough of either", () => {
  expect(verdicts.taken).toBeGreaterThan(250);
  expect(verdicts.refused).toBeGreaterThan(250);
  expect(verdicts.unsaid).toBeGreaterThan(0);
  expect(verdicts.unsaid).toBeLessThan(300);
});
