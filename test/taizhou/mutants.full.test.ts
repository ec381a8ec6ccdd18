import { expect, it } from "vitest";
import { taizhou } from "../../src/taizhou/index.js";
import { mutantsOf, survivorsOf } from "../../src/testing/index.js";
import { notice, values } from "./notice.js";

/** Read one by one: no case could notice these, since nothing in the library asks for what they change. */
const NOTHING_ASKS: Readonly<Record<string, string>> = {
  "crosswalk.4": "that creative design overlaps design: only what is exact carries evidence",
  "crosswalk.5": "that education overlaps talent training",
  "crosswalk.6": "that promoting results overlaps a technology market",
  "targets.provincial-stock.tiersCounted":
    "a complex stands at the highest tier at most once, however tiers are counted",
};

it("the notice's cases notice every change of its figures, days, members, effects and bounds that anything asks for", () => {
  const rules = mutantsOf(taizhou).filter(({ kind }) => kind !== "clauses");
  const left = survivorsOf(taizhou, notice, { values }).filter(({ kind }) => kind !== "clauses");
  expect(left.map(({ path }) => path).filter((path) => !(path in NOTHING_ASKS))).toEqual([]);
  expect(rules.length).toBeGreaterThan(200);
  expect(left.length / rules.length).toBeLessThan(0.02);
}, 1_200_000);
