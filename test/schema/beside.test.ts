import { describe, expect, it } from "vitest";
import {
  apportion,
  definePlan,
  defineScorecard,
  fillGaps,
  readFundingPolicy,
  readStandingRules,
} from "../../src/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { refusedFor } from "../given.js";
import { altered } from "../plan/altered.js";
import { linjiang } from "../plan/linjiang.js";

/* A part that its schema refuses hides no fault of the others; what would have to be read of it is not said. */

const policy = {
  id: "by-level",
  label: { zh: "按层级", en: "by level" },
  provenance: "external",
  clauses: ["9.9"],
  payee: "complex",
  rule: { kind: "entitlement", amount: { byTier: { provincial: 3, town: 1 } } },
};

const READ: readonly (readonly [
  what: string,
  call: (input: unknown) => unknown,
  good: unknown,
  changes: Readonly<Record<string, unknown>>,
  paths: readonly string[],
])[] = [
  [
    "a plan's standard",
    (input) => definePlan(input as never),
    linjiang,
    {
      "standards.0.value.base": "0x10",
      "standards.0.clauses": ["z"],
      "standards.1.unit": "metre",
      "localities.1.successor": "nowhere",
      "targets.0.years": [2021, 2029],
    },
    [
      "standards[0].value.base",
      "localities[1].successor",
      "standards[0].clauses[0]",
      "standards[1].unit",
      "targets[0].years[1]",
    ],
  ],
  [
    "an id of a plan, of which references to the list wait",
    (input) => definePlan(input as never),
    linjiang,
    { "localities.2.id": "", "standards.0.clauses": ["z"], "targets.0.localities": ["north", "nowhere"] },
    ["localities[2].id", "standards[0].clauses[0]"],
  ],
  [
    "a misspelt key, whose place is then open",
    (input) => definePlan(input as never),
    altered(linjiang, "standards.4.months", undefined),
    { "standards.4.month": 24, "targets.1.by": "2030-12-31" },
    ["standards[4].month", "targets[1].by"],
  ],
  [
    "a scorecard",
    (input) => defineScorecard(input as never, { plan: taizhou }),
    taizhouScorecard,
    { "root.children.0.children.0.marks": "ten", "root.children.1.clauses": ["9.9"], "grades.1.atLeast": "95" },
    ["root.children[0].children[0].marks", "grades[1].atLeast", "root.children[1].clauses[0]"],
  ],
  [
    "a funding policy",
    (input) => readFundingPolicy(input, { plan: taizhou }),
    policy,
    { "rule.amount.byTier.provincial": -1 },
    ["rule.amount.byTier.provincial", "clauses[0]", "rule.amount.byTier.town"],
  ],
  [
    "rules of standing",
    (input) => readStandingRules(input, { plan: taizhou }),
    taizhouStanding,
    { "rules.0.inARow": 0, "rules.1.to": "nowhere", initial: "nowhere" },
    ["rules[0].inARow", "initial", "rules[1].to"],
  ],
  [
    "a problem of filling gaps",
    (input) => fillGaps(input as never),
    { needs: [{ id: "a", demand: 1 }], candidates: [{ id: "x", cost: 1, supplies: { b: 1 } }], objective: "min-cost" },
    { "needs.0.demand": "many" },
    ["needs[0].demand", "candidates[0].supplies.b"],
  ],
  [
    "claims",
    (input) => apportion(100, input as never),
    [
      { id: "a", weight: 1 },
      { id: "a", weight: 1 },
    ],
    { "0.weight": -1 },
    ["claims[0].weight", "claims[1].id"],
  ],
];

describe("refused for its schema and for the rest at once", () => {
  it.each(READ)("%s", (_, call, good, changes, paths) => {
    const input = Object.entries(changes).reduce((value, [path, to]) => altered(value, path, to), good);
    expect(refusedFor(() => call(input)).map(({ path }) => path)).toEqual(paths);
  });
});
