import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Complex, checkPortfolio, type Milestone, type Plan, tiersOn, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const plans: readonly Plan[] = [taizhou, withReadings(taizhou, { delisting: "everything" })];

const milestone = fc.record(
  {
    kind: fc.constantFrom("cultivated", "applied", "recognised", "delisted"),
    tier: fc.constantFrom("county", "municipal", "nowhere"),
    on: fc.constantFrom("2019-01-01", "2019-01-02", "2019-06-30", "2020-01-01"),
    list: fc.constantFrom("creation", "cultivation"),
  },
  { requiredKeys: ["kind", "tier", "on"] },
);

/** The places of milestones out of order, each judged by itself from those that went before it. */
function judgedOneByOne(plan: Plan, complex: Complex): number[] {
  const turn = ["delisted", "cultivated", "applied", "recognised"];
  const inTurn = complex.milestones
    .map((each, at) => ({ ...each, at }))
    .sort((a, b) => a.on.localeCompare(b.on) || turn.indexOf(a.kind) - turn.indexOf(b.kind) || a.at - b.at);
  const statusAfter = (milestones: readonly (Milestone & { readonly at?: number })[], tier: string) =>
    tiersOn(plan, { ...complex, milestones: milestones.map(({ at: _, ...each }) => each) }, "9999-12-31").find(
      (held) => held.tier === tier,
    )?.status;
  const isListing = ({ kind }: Milestone) => kind === "cultivated" || kind === "recognised";
  const hasEnded = (before: readonly Milestone[], end: Milestone, tier: string) => {
    const listed: Milestone = { kind: "cultivated", tier, on: "2018-01-01" };
    const isHeld = statusAfter(before, tier) !== undefined;
    return end.kind === "delisted" && statusAfter([...(isHeld ? before : [listed]), end], tier) === undefined;
  };
  return inTurn
    .filter(({ kind, tier, on, list }, index) => {
      if (!plan.tiers.some(({ id }) => id === tier)) return false;
      const before = inTurn.slice(0, index);
      const last = before.findLastIndex((end, at) => hasEnded(before.slice(0, at), end, tier));
      const since = before
        .slice(last + 1)
        .filter((other) => other.tier === tier)
        .filter(
          (other, at, all) =>
            other.kind !== "cultivated" ||
            !all.slice(at).some((end) => end.kind === "delisted" && end.list === other.list),
        );
      if (kind === "delisted") {
        const earlier = before.filter((other) => other.on < on);
        if (statusAfter(before, tier) === undefined) return statusAfter(earlier, tier) === undefined;
        const lists = since.filter(isListing).map((listed) => listed.list);
        return list !== undefined && lists.every((each) => each !== undefined && each !== list);
      }
      if (kind !== "recognised" && statusAfter(before, tier) === "recognised") return true;
      return since.some((other) => other.kind === kind && other.list === list);
    })
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

describe("milestones out of order", () => {
  test.prop([fc.array(milestone, { maxLength: 7 }), fc.constantFrom(...plans)])(
    "are those that what went before rules out",
    (milestones, plan) => {
      const complex = Complex.parse({ id: "v", name: "阀", locality: "wenling", milestones });
      const found = checkPortfolio(plan, { complexes: [complex] }).filter(
        ({ rule }) => rule === "record-milestone-order",
      );
      expect(found.map(({ fault }) => fault?.path)).toEqual(
        judgedOneByOne(plan, complex).map((at) => `complexes[0].milestones[${at}]`),
      );
    },
  );
});
