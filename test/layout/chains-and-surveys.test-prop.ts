import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assessChain, type ChainInput, Survey, surveyGaps } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const IDS = ["a", "b", "c", "d", "e", "f"];

/** Chains whose links come after some of those drawn before them, listed in any order. */
const links: fc.Arbitrary<ChainInput["links"]> = fc
  .tuple(
    ...IDS.map((id, at) =>
      fc.record(
        {
          id: fc.constant(id),
          name: fc.constant(id),
          after: fc.subarray(IDS.slice(0, at)),
          strength: fc.constantFrom("missing", "weak", "sound"),
        },
        { requiredKeys: ["id", "name"], noNullPrototype: true },
      ),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));

const assess = (of: ChainInput["links"]) =>
  assessChain(taizhou, { id: "chain", name: "链", industry: "pumps", links: of });

describe("whatever the chain (4.4.3)", () => {
  it.prop([links])("each link is assessed once, behind all it comes after", (of) => {
    const order = assess(of).assessed.map(({ id }) => id);
    expect([...order].sort()).toEqual(IDS);
    for (const { id, after = [] } of of) {
      for (const before of after) expect(order.indexOf(before)).toBeLessThan(order.indexOf(id));
    }
  });

  it.prop([links])("what stands on a link is what comes after it, directly or through others", (of) => {
    const behind = (id: string): Set<string> => {
      const direct = of.filter((link) => link.after?.includes(id)).map((link) => link.id);
      return new Set([...direct, ...direct.flatMap((next) => [...behind(next)])]);
    };
    for (const { id, dependents, dependentIds = [], share } of assess(of).assessed) {
      expect([...dependentIds].sort()).toEqual([...behind(id)].sort());
      expect(dependents).toBe(behind(id).size);
      expect(Math.abs(Number(share) - dependents / IDS.length)).toBeLessThan(1e-12);
    }
  });

  it.prop([links])(
    "only missing and weak links are to be seen to, those that more stands on first, missing before weak",
    (of) => {
      const { priorities, missing, weak, unknown } = assess(of);
      const rank = priorities.map(({ dependents, strength }) => -2 * dependents + Number(strength === "weak"));
      expect(rank).toEqual([...rank].sort((a, b) => a - b));
      expect(priorities.map(({ id }) => id).sort()).toEqual(
        of
          .filter(({ strength }) => strength === "missing" || strength === "weak")
          .map(({ id }) => id)
          .sort(),
      );
      expect(missing + weak).toBe(priorities.length);
      expect(unknown).toBe(of.filter(({ strength }) => strength === undefined).length);
    },
  );

  it.prop([links])("whatever an unknown link turns out to be, what the chain lacks stays within its range", (of) => {
    const [low, high] = (assess(of).lacking ?? []).map(Number);
    for (const strength of ["missing", "sound"] as const) {
      const [known] = assess(of.map((link) => ({ strength, ...link }))).lacking ?? [];
      expect(Number(known)).toBe(strength === "missing" ? high : low);
    }
  });
});

const units = fc.nat(40).map((tenths) => String(tenths / 10));
const rows = fc.array(
  fc.record(
    {
      locality: fc.constantFrom("wenling", "yuhuan"),
      industry: fc.constantFrom("pumps", "moulds"),
      kind: fc.constantFrom("incubation-platform", "inspection-testing-institution"),
      need: units,
      capacity: units,
      shared: units,
    },
    { requiredKeys: ["kind"], noNullPrototype: true },
  ),
  { maxLength: 7 },
);
const surveys = rows.map((all) => Survey.parse({ id: "s", on: "2019-05-01", rows: all }));
const tenths = (value: string | undefined) => Math.round(Number(value) * 10);

describe("whatever the survey (4.2.3, 4.3.4)", () => {
  it.prop([surveys])(
    "there is a gap or a surplus of what is known, never both, and the difference between need and capacity",
    (of) => {
      for (const { need, capacity, gap, surplus, state } of surveyGaps(taizhou, of).rows) {
        expect(state === "unknown").toBe(need === undefined || capacity === undefined);
        if (state === "unknown") continue;
        expect(tenths(gap) - tenths(surplus)).toBe(tenths(need) - tenths(capacity));
        expect(Math.min(tenths(gap), tenths(surplus))).toBe(0);
      }
    },
  );

  it.prop([surveys])("a gap is filled by sharing or left to build, to the last of it", (of) => {
    for (const { gap, bySharing, toBuild } of surveyGaps(taizhou, of).rows) {
      if (gap === undefined) continue;
      expect(tenths(bySharing) + tenths(toBuild)).toBe(tenths(gap));
      expect(Math.min(tenths(bySharing), tenths(toBuild))).toBeGreaterThanOrEqual(0);
    }
  });

  it.prop([surveys])("the kinds add up what the rows of them say", (of) => {
    const { rows: said, kinds } = surveyGaps(taizhou, of);
    for (const total of kinds) {
      const own = said.filter(({ kind, unit }) => kind === total.kind && unit === total.unit);
      expect(total.unknown).toBe(own.filter(({ state }) => state === "unknown").length);
      for (const key of ["need", "capacity", "gap", "surplus", "bySharing", "toBuild"] as const) {
        const known = own.filter(({ state }) => state !== "unknown");
        expect(tenths(total[key])).toBe(known.reduce((sum, row) => sum + tenths(row[key]), 0));
      }
    }
  });

  it.prop([surveys, fc.nat()])(
    "rows in another order, or one taken apart in two, come to the same figures",
    (of, turn) => {
      const at = turn % (of.rows.length + 1);
      const figuresOf = (survey: typeof of) =>
        surveyGaps(taizhou, survey)
          .rows.map(({ id, state, need, capacity, gap, toBuild }) =>
            JSON.stringify([id, state, need, capacity, gap, toBuild]),
          )
          .sort();
      const turned = { ...of, rows: [...of.rows.slice(at), ...of.rows.slice(0, at)] };
      expect(figuresOf(turned)).toEqual(figuresOf(of));
      const parts = of.rows.flatMap((row) =>
        row.need === undefined || row.capacity === undefined || row.shared !== undefined
          ? [row]
          : [
              { ...row, need: "0" as const },
              { ...row, capacity: "0" as const },
            ],
      );
      expect(figuresOf({ ...of, rows: parts })).toEqual(figuresOf(of));
    },
  );

  it.prop([surveys])("a kind of the plan has rows or is told as not surveyed", (of) => {
    const { notSurveyed } = surveyGaps(taizhou, of);
    const surveyed = new Set(of.rows.map(({ kind }) => kind));
    expect(notSurveyed).toEqual(taizhou.resourceKinds.map(({ id }) => id).filter((id) => !surveyed.has(id)));
  });
});
