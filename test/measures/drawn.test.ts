import fc from "fast-check";
import { expect, it } from "vitest";
import type { Condition, Source } from "../../src/index.js";
import { CHOICES, CONDITION_LISTS, MILESTONE_KINDS, partsOf } from "../../src/plan/index.js";
import { jsonSchema } from "../../src/schema/index.js";
import { cardIn } from "../appraisal/quota-world.js";
import { chanceOf, KINDS } from "../appraisal/random-scorecards.js";
import { condition as ofFigures, source } from "./exactly.js";
import { condition as ofFacts } from "./facts-asked.js";
import { condition as ofLeaves } from "./leaves.js";

/*
 * The second implementations draw every kind of condition, source, scoring and quota that there is: a new one fails here.
 */

/** Enough that every kind comes, the rarest some dozen times. */
const ENOUGH = 2000;
const drawn = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, { numRuns: ENOUGH, seed: 1 });

const within = (condition: Condition): Condition[] =>
  "all" in condition
    ? [condition, ...condition.all.flatMap(within)]
    : "any" in condition
      ? [condition, ...condition.any.flatMap(within)]
      : "not" in condition
        ? [condition, ...within(condition.not)]
        : [condition];
const conditions = [...drawn(ofFigures), ...drawn(ofLeaves), ...drawn(ofFacts)].flatMap(within);
const sourcesIn = (of: Source): Source[] => [of, ...partsOf(of).flatMap((part) => sourcesIn(part.source))];
const sources = [
  ...drawn(source),
  ...conditions.flatMap((condition) => ("value" in condition ? [condition.value] : [])),
].flatMap(sourcesIn);

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** The keys by which the forms of a schema are told apart. */
const formsOf = (name: "Condition" | "Source") =>
  Object.values(jsonSchema(name).anyOf as readonly { readonly properties?: object }[]).flatMap(({ properties }) =>
    properties ? [Object.keys(properties)[0] ?? ""] : [],
  );
const formOf = (of: object, forms: readonly string[]) => forms.filter((form) => form in of);

it("every form of condition, with every bound", () => {
  const forms = formsOf("Condition");
  expect(forms.length).toBeGreaterThan(6);
  expect(sorted(conditions.flatMap((each) => formOf(each, forms)))).toEqual(sorted(forms));
  const bounds = ["above", "atLeast", "atMost", "below"];
  expect(sorted(conditions.flatMap((each) => ("value" in each ? formOf(each, bounds) : [])))).toEqual(bounds);
});

it("every list, and a checklist", () => {
  const lists = conditions.flatMap((each) =>
    "list" in each ? [typeof each.list === "string" ? each.list : "checklist"] : [],
  );
  expect(sorted(lists)).toEqual(sorted([...CONDITION_LISTS, "checklist"]));
});

it("every choice, but the two that are handed in as values (appraisal/quota-oracle, report/standings), and traits", () => {
  const choices = conditions.flatMap((each) => ("choice" in each ? [each.choice] : []));
  const handedIn = ["grade", "standing"];
  expect(sorted(choices)).toEqual(sorted([...CHOICES.filter((each) => !handedIn.includes(each)), "region", "size"]));
});

// What was measured is read as it stands; what is late is drawn beside the rules on each concern and report (report/in-time).
it("every form of source but what was measured and what is late; over every time and in every way", () => {
  const forms = formsOf("Source").filter((form) => form !== "measured" && form !== "late");
  const there = sources.flatMap((each) => (typeof each === "string" ? [] : formOf(each, forms)));
  expect(sorted(there)).toEqual(sorted(forms));
  const over = sources.flatMap((each) => (typeof each === "object" && "over" in each ? [each] : []));
  expect(sorted(over.map(({ by }) => by))).toEqual(["greatest", "least", "mean", "sum"]);
  const since = sorted(over.map(({ years }) => (typeof years === "number" ? "so many" : years)));
  expect(since).toEqual(sorted(["all", "so many", ...MILESTONE_KINDS]));
});

it("every kind of scoring: of curves, for each and by case another draws (sources-oracle)", () => {
  const kinds = (jsonSchema("Scoring").oneOf as readonly { readonly $ref: string }[]).map(
    ({ $ref }) => $ref.split("/").at(-1) ?? "",
  );
  const asWritten = kinds.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase());
  expect(sorted([...KINDS, "curve", "each", "by-case"])).toEqual(sorted(asWritten));
});

it("every form of quota, rounding and group, with and without conditions, ties in and out", () => {
  const grades = Array.from({ length: 300 }, (_, seed) => cardIn(chanceOf(seed), "range").grades).flat();
  const tops = grades.flatMap(({ top }) => (top ? [top] : []));
  expect(sorted(tops.flatMap((top) => Object.keys(top)))).toEqual(["count", "round", "share", "within"]);
  expect(sorted(tops.flatMap((top) => ("round" in top ? [top.round] : [])))).toEqual(["down", "half-up", "up"]);
  expect(sorted(tops.flatMap(({ within: group }) => group ?? []))).toEqual(["locality", "size", "tier", "town"]);
  expect(sorted(grades.flatMap((grade) => Object.keys(grade)))).toEqual(
    sorted(Object.keys(jsonSchema("Grade").properties as object)),
  );
});
