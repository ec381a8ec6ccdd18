import { describe, expect, it } from "vitest";
import { refusedFor } from "../given.js";
import { CONDITION_PLACES, fieldsOfKind, type Place, SOURCE_PLACES } from "./places.js";
import { CONDITIONS, SOURCES, type Wrong } from "./wrong.js";

/*
 * What is wrong with a condition or a source is refused wherever one stands: with path, what was got, what is accepted and the
 * nearest right one.
 */

/** What only a plan's dictionary of keys can refuse. */
const byKeys = ([what]: Wrong): boolean =>
  /key|ratio|checklist|growth of a|change of a|sum$/.test(what) && /there is not/.test(what);

it("are all the places where a condition or a source stands", () => {
  const placed = (places: readonly Place<never>[]) => places.map(({ field }) => field).sort();
  expect(placed(CONDITION_PLACES)).toEqual(fieldsOfKind("Condition").sort());
  expect(placed(SOURCE_PLACES)).toEqual(fieldsOfKind("Source").sort());
});

const KINDS = [
  { kind: "condition", places: CONDITION_PLACES, wrong: CONDITIONS },
  { kind: "source", places: SOURCE_PLACES, wrong: SOURCES },
] as const;

describe.each(KINDS.flatMap(({ places, ...rest }) => places.map((place) => ({ ...rest, ...place }))))(
  "$field, a $kind",
  ({ at, define, wrong, keys }) => {
    it.each(wrong.filter((row) => keys || !byKeys(row)))("%s", (_, value, path, got, near) => {
      const faults = refusedFor(() => define(value as never));
      const found = faults.find((fault) => fault.path === `${at}${path}`);
      expect([found?.got, found?.near]).toEqual([got, near]);
      expect(found?.accepted).toEqual({ zh: expect.stringMatching(/\p{sc=Han}|./u), en: expect.stringMatching(/./) });
      expect(found?.example).not.toBe("");
      // What has no source that there is has no unit either.
      expect(faults.every((other) => other.path.startsWith(at.replace(/\.of$/, "")))).toBe(true);
    });
  },
);

describe("what follows from what is asked cannot be asked", () => {
  it.each(CONDITION_PLACES.flatMap(({ barred, ...place }) => barred.map((choice) => ({ ...place, choice }))))(
    "$field: $choice",
    ({ at, define, choice }) => {
      const inside = { not: { any: [{ choice, in: ["x"] }] } };
      expect(refusedFor(() => define(inside as never))).toMatchObject([
        { path: `${at}.not.any[0].choice`, got: `"${choice}"`, code: "not-understood" },
      ]);
    },
  );

  it.each(CONDITION_PLACES)("$field: a condition that is nested deeper than 32", ({ at, define }) => {
    let deep: object = { choice: "region", in: ["delta"] };
    for (let level = 0; level < 33; level += 1) deep = { not: deep };
    expect(refusedFor(() => define(deep as never)).map(({ path }) => path)).toEqual([at]);
  });

  it.each([...CONDITION_PLACES, ...SOURCE_PLACES])("$field: one that holds itself", ({ define }) => {
    const circle: { not?: object; growth?: object } = {};
    circle.not = circle;
    circle.growth = circle;
    expect(refusedFor(() => define(circle as never))).not.toEqual([]);
  });
});
