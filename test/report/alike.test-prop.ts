import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  assess,
  type Group,
  type Indicator,
  type Portfolio,
  readScorecard,
  type Scorecard,
  trackTargets,
} from "../../src/index.js";
import { taizhouScorecard } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { overturnedButTargets, overturnedTargets } from "./certain.js";
import { asked, completed } from "./holes.js";

/** How a name may be written otherwise and still be read as the same. */
const written = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => ` ${name}`,
  (name: string) => name.replace("（", "("),
);

/** Complexes of which one or two are written as another is, and the same with one of each such two alone. */
const alike = fc
  .record({
    portfolios: completed,
    isOpen: fc.boolean(),
    pairs: fc.array(fc.record({ one: fc.nat(), other: fc.nat(), isFirstKept: fc.boolean(), written }), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map(({ portfolios: { before, after }, isOpen, pairs }) => {
    const { complexes } = after;
    const renamed = new Map<string, string>();
    const gone = new Map<string, string>();
    for (const { one, other, isFirstKept, written } of pairs) {
      const [a, b] = [complexes[one % complexes.length], complexes[other % complexes.length]];
      if (!a || !b || a === b || [a, b].some(({ id }) => renamed.has(id) || gone.has(id))) continue;
      renamed.set(b.id, written(a.name)).set(a.id, a.name);
      gone.set(...(isFirstKept ? ([b.id, a.id] as const) : ([a.id, b.id] as const)));
    }
    const asAlike = (portfolio: Portfolio): Portfolio => ({
      ...portfolio,
      // A grant to one that is gone would be a grant to nobody knows whom, and a problem or a case of one nobody knows whose.
      ...(portfolio.grants && { grants: portfolio.grants.filter(({ complex }) => !renamed.has(complex)) }),
      ...(portfolio.needs && {
        needs: portfolio.needs.filter(({ complex }) => complex === undefined || !renamed.has(complex)),
      }),
      ...(portfolio.cases && { cases: portfolio.cases.filter(({ complex }) => !renamed.has(complex)) }),
      complexes: portfolio.complexes.map((complex) => ({ ...complex, name: renamed.get(complex.id) ?? complex.name })),
    });
    const apart = asAlike(isOpen ? before : after);
    return { apart, either: without(asAlike(after), gone), asOne: together(asAlike(after), gone) };
  });

/** A portfolio without some complexes, and what was appraised of them. */
function without({ complexes, records, ...others }: Portfolio, gone: ReadonlyMap<string, string>): Portfolio {
  return {
    ...others,
    complexes: complexes.filter(({ id }) => !gone.has(id)),
    ...(records && { records: records.filter(({ complex }) => !gone.has(complex)) }),
  };
}

/** The same, with what became of each of them under the one that it is. */
function together(portfolio: Portfolio, gone: ReadonlyMap<string, string>): Portfolio {
  const milestonesOf = (id: string) =>
    portfolio.complexes.flatMap((other) => (gone.get(other.id) === id ? other.milestones : []));
  const rest = without(portfolio, gone);
  return {
    ...rest,
    complexes: rest.complexes.map((complex) => ({
      ...complex,
      milestones: [...complex.milestones, ...milestonesOf(complex.id)],
    })),
  };
}

/** The scorecard with places for the best alone, and its straight lines drawn among all, in one of the ways there are. */
const relative = fc
  .record({
    method: fc.constantFrom("min-max", "percentile", "rank"),
    constant: fc.constantFrom("full", "half", "no-marks", "reject"),
    top: fc.constantFrom(
      { count: 1 },
      { share: "0.5", round: "down" },
      { share: "0.4", round: "up", within: "locality" },
    ),
    ties: fc.constantFrom("in", "out"),
  })
  .map(({ method, constant, top, ties }): Scorecard => {
    const among = (node: Group | Indicator): object =>
      "children" in node
        ? { ...node, children: node.children.map(among) }
        : node.scoring.kind === "linear"
          ? { ...node, scoring: { kind: "cohort", method, better: "higher", constant } }
          : node;
    const [best, ...others] = taizhouScorecard.grades;
    const bounds = ["30", "20", "10", "0"].slice(-others.length);
    const grades = [
      { ...best, atLeast: "40", top, ties },
      ...others.map((grade, at) => ({ ...grade, atLeast: bounds[at] })),
    ];
    return readScorecard({ ...taizhouScorecard, id: "relative", root: among(taizhouScorecard.root), grades });
  });

// A report of part of an area is of the complexes in it alone.
const whole = fc.record({ given: asked, relative: fc.option(relative, { nil: undefined }) }).map(
  ({
    given: {
      plan,
      options: { scope: _, ...options },
    },
    relative,
  }) => ({
    plan,
    options: { ...options, ...(relative && { scorecards: [relative] }) },
  }),
);

describe("of complexes that read alike", () => {
  test.prop([alike, whole], { numRuns: draws(200) })(
    "what is called certain comes out whichever of them there is",
    ({ apart, either }, { plan, options }) => {
      expect(overturnedButTargets(assess(plan, apart, options), assess(plan, either, options))).toEqual([]);
    },
  );

  test.prop([alike, whole], { numRuns: draws(200) })(
    "what targets count for certain counts when their listings are those of one",
    ({ apart, asOne }, { plan, options: { asOf } }) => {
      const on = (portfolio: Portfolio) => trackTargets(plan, portfolio, { asOf });
      expect(overturnedTargets(on(apart), on(asOne))).toEqual([]);
    },
  );
});
