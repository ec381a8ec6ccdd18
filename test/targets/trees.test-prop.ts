import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assess, measureArea, Portfolio, trackTargets } from "../../src/index.js";
import { draws } from "../draws.js";
import {
  asked,
  credited,
  day,
  figure,
  figures,
  isBy,
  type Leaf,
  leaves,
  lies,
  named,
  place,
  planOver,
  portfolioOver,
  tree,
  up,
  YEARS,
} from "./trees.js";

/* Another count over trees of places, straight from the words: loops over numbers, no plan, no table. */

const label = { zh: "数", en: "number" };
const target = { id: "t", label, clauses: ["1"], bound: "at-least", counts: { milestones: ["cultivated"] } } as const;
const flow = { ...target, kind: "flow", each: "locality", years: YEARS } as const;

describe("over any tree of places", () => {
  test.prop([tree, leaves, figures, day], { numRuns: draws(400) })(
    "who owes a yearly number is credited with the nearest, and what is short is reckoned by place and year",
    (of, all, by, asOf) => {
      const { input, owing } = asked(of, by);
      fc.pre(by.how === "one" || by.how === "year" || owing.length > 0);
      fc.pre(named(of, by.mask).length > 0 || by.how === "one" || by.how === "year");
      const { rows, owed, uncredited } = trackTargets(planOver(of, { ...flow, ...input }), portfolioOver(of, all), {
        asOf,
      });
      const expected = YEARS.flatMap((year) =>
        owing.map((at) => {
          const mine = all.filter(
            (leaf) => leaf.listed <= asOf && leaf.listed.startsWith(`${year}`) && credited(of, leaf, owing) === at,
          );
          const required = figure(by, by.how === "one" || by.how === "year" ? 0 : at, year);
          return { at, year, required, achieved: mine.length, short: Math.max(0, required - mine.length) };
        }),
      );
      expect(
        rows.map(({ locality, year, required, achieved, shortfall }) => [
          locality,
          year,
          required,
          achieved,
          shortfall,
        ]),
      ).toEqual(
        expected.map(({ at, year, required, achieved, short }) => [place(at), year, required, achieved, short]),
      );
      const isOver = (year: number) => asOf >= `${year}-12-31`;
      // One of a place that is not in the tree may lie in any, so that it is not known how a row stands that it could fill.
      const strays = (year: number) =>
        all.filter(
          (leaf) =>
            leaf.at >= of.length &&
            leaf.listed <= asOf &&
            leaf.listed.startsWith(`${year}`) &&
            credited(of, leaf, owing) === undefined,
        ).length;
      const isOpen = ({ year, short }: { readonly year: number; readonly short: number }) =>
        short > 0 && short <= strays(year) && isOver(year);
      for (const [n, each] of expected.entries()) {
        const status = rows[n]?.status;
        if (asOf < `${each.year}-01-01`) expect(status).toBe("not-due");
        else if (each.short === 0) expect(status).toBe("met");
        else if (isOpen(each)) expect(status).toBe("unknown");
        else expect(status === "missed").toBe(isOver(each.year));
      }
      const still = owing.flatMap((at) => {
        const own = expected.filter((each, n) => each.at === at && each.short > 0 && rows[n]?.status !== "unknown");
        const sum = (over: boolean) =>
          own.reduce((total, { year, short }) => total + (isOver(year) === over ? short : 0), 0);
        return own.length > 0 ? [[place(at), sum(false), sum(true)]] : [];
      });
      expect(owed.map(({ locality, owed: due, missed }) => [locality, due, missed])).toEqual(still);
      const nobodys = all.flatMap((leaf, n) =>
        leaf.listed <= asOf && leaf.listed < "2020" && leaf.at < of.length && credited(of, leaf, owing) === undefined
          ? [`c${n}`]
          : [],
      );
      expect(uncredited.map(({ complex }) => complex)).toEqual(nobodys);
    },
  );

  test.prop([tree, leaves, fc.nat(127), day, fc.boolean()], { numRuns: draws(300) })(
    "a stock counts who stands, at or below the places that it is over, and places each once",
    (of, all, mask, asOf, isOfPlaces) => {
      const over = named(of, mask);
      const stock = {
        ...target,
        kind: "stock",
        each: "area",
        value: 2,
        by: "2019-12-31",
        tiersCounted: "highest",
        counts: { milestones: ["cultivated"], ...(isOfPlaces && { as: "places" as const }) },
        ...(over.length > 0 && { localities: over.map(place) }),
      } as const;
      const [row] = trackTargets(planOver(of, stock), portfolioOver(of, all), { asOf }).rows;
      const on = asOf < stock.by ? asOf : stock.by;
      const isKnown = ({ at, parent }: Leaf) => at < of.length || (parent !== undefined && parent < of.length);
      const those = all.filter(
        (leaf) => isBy(on, leaf) && isKnown(leaf) && (over.length === 0 || over.some((at) => lies(of, leaf, at))),
      );
      // A place that the plan does not have is that which its record says it lies in.
      const places = new Set(those.map(({ at, parent }) => (at < of.length ? at : parent)));
      expect(row?.achieved).toBe(isOfPlaces ? places.size : those.length);
    },
  );

  test.prop([tree, leaves, fc.nat(6), day], { numRuns: draws(200) })(
    "a report of a part says of its places what the whole report says of them",
    (of, all, pick, asOf) => {
      const here = pick % of.length;
      const plan = planOver(of, { ...flow, value: 1, localities: [...of.keys()].map(place) });
      const [portfolio, inside] = [portfolioOver(of, all), (id = "") => up(of, Number(id.slice(1))).includes(here)];
      const whole = trackTargets(plan, portfolio, { asOf });
      const part = trackTargets(plan, portfolio, { asOf, scope: { localities: [place(here)] } });
      expect(part.rows).toEqual(whole.rows.filter(({ locality }) => inside(locality)));
      expect(part.owed).toEqual(whole.owed.filter(({ locality }) => inside(locality)));
    },
  );

  test.prop([tree, leaves], { numRuns: draws(200) })(
    "each place reports and measures what lies at it or below it",
    (of, drawn) => {
      fc.pre(of.some((parent) => parent !== undefined));
      // What lies in a place that the plan does not have may lie in any, and leaves their measures open.
      const all = drawn.filter(({ at, parent }) => at < of.length || (parent !== undefined && parent < of.length));
      const plan = planOver(of, { ...flow, value: 1, localities: [...of.keys()].map(place) });
      const portfolio = portfolioOver(of, all);
      const { localities, targets } = assess(plan, portfolio, { asOf: "2019-12-31" });
      for (const { locality, complexes, holding, missed, measured } of localities) {
        const here = Number(locality.slice(1));
        const below = all.filter((leaf) => lies(of, leaf, here));
        expect([complexes, holding]).toEqual([below.length, below.filter((leaf) => isBy("2019-12-31", leaf)).length]);
        const late = targets.owed.filter((each) => up(of, Number(each.locality.slice(1))).includes(here));
        expect(missed).toBe(late.reduce((sum, each) => sum + each.missed, 0));
        const own = Portfolio.parse({
          ...portfolio,
          complexes: portfolio.complexes.filter((_, n) => below.some((leaf) => leaf === all[n])),
        });
        const alone = measureArea(plan, own, { year: 2019 });
        const values = Object.fromEntries(Object.entries(alone).map(([id, { value }]) => [id, value]));
        expect(Object.fromEntries(Object.entries(measured ?? {}).map(([id, { value }]) => [id, value]))).toEqual(
          values,
        );
      }
    },
  );
});
