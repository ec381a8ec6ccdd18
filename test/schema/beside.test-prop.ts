import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type * as z from "zod";
import {
  definePlan,
  defineScorecard,
  type Fault,
  FundingPolicy,
  faultsOf,
  Plan,
  readFundingPolicy,
  readStandingRules,
  Scorecard,
  StandingRules,
} from "../../src/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { allPlacesIn } from "../fuzz/places.js";
import { refusedFor } from "../given.js";
import { ABSENT, altered, at, type Path } from "../plan/altered.js";
import { linjiang } from "../plan/linjiang.js";
import * as rich from "./rich.js";

/* What is refused by a schema hides nothing else, and what is said beside it is said as well once it is mended. */

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const READ: readonly (readonly [
  what: string,
  good: unknown,
  schema: z.ZodType,
  faults: (input: unknown) => readonly Fault[],
])[] = [
  ["a plan", linjiang, Plan, (input) => refusedFor(() => definePlan(input as never))],
  ["a plan of every form", rich.plan, Plan, (input) => refusedFor(() => definePlan(input as never))],
  [
    "a scorecard",
    taizhouScorecard,
    Scorecard,
    (input) => refusedFor(() => defineScorecard(input as never, { plan: taizhou })),
  ],
  [
    "a scorecard of every form",
    rich.scorecard,
    Scorecard,
    (input) => refusedFor(() => defineScorecard(input as never)),
  ],
  [
    "a policy of every form",
    rich.policy,
    FundingPolicy,
    (input) => refusedFor(() => readFundingPolicy(input, { plan: taizhou })),
  ],
  ["rules of standing", rich.standing, StandingRules, (input) => refusedFor(() => readStandingRules(input))],
];

/** What few fields take. */
const REFUSED: readonly unknown[] = [-1, 1.5, null, "", [], {}, ABSENT, "misspelt"];

/** What many fields take, though nothing is called so. */
const ODD: readonly unknown[] = [
  "nothing-like-it",
  "county",
  "0",
  "77",
  7,
  2021,
  "2021-06-30",
  ["nothing-like-it"],
  ABSENT,
];

function put(input: unknown, path: Path, value: unknown): unknown {
  if (value !== "misspelt") return altered(input, path, value);
  const key = path.at(-1);
  if (typeof key !== "string") return input;
  return altered(altered(input, path, ABSENT), [...path.slice(0, -1), `${key.slice(0, -1)}x`], at(input, path));
}

const under = (path: Path, other: Path) => other.every((key, index) => path[index] === key);

describe.each(READ)("of %s", (_, good, schema, faultsIn) => {
  const sample = plain(good);
  const places = fc.constantFrom(...allPlacesIn(sample).slice(1));
  const changes = (to: readonly unknown[], most: number) =>
    fc.array(fc.tuple(places, fc.constantFrom(...to)), { minLength: 1, maxLength: most });

  test.prop([changes(ODD, 3), changes(REFUSED, 2)], { numRuns: draws(100) })(
    "what is said beside what the schema refuses is said once that is mended",
    (odd, refused) => {
      fc.pre(odd.every(([path]) => refused.every(([other]) => !under(path, other) && !under(other, path))));
      const mended = odd.reduce((input, [path, to]) => altered(input, path, to), sample);
      fc.pre(schema.safeParse(mended).success);
      fc.pre(refused.every(([path, to]) => !schema.safeParse(put(mended, path, to)).success));
      const broken = refused.reduce((input, [path, to]) => put(input, path, to), mended);
      const bySchema = faultsOf(schema.safeParse(broken).error, broken);
      const all = faultsIn(broken);
      expect(all.slice(0, bySchema.length)).toEqual(bySchema);
      const left = faultsIn(mended);
      const vanished = all.slice(bySchema.length).filter((fault) => !left.some((other) => same(other, fault)));
      expect(vanished).toEqual([]);
      expect(new Set(all.map((fault) => JSON.stringify(fault))).size).toBe(all.length);
    },
  );
});

const same = (one: Fault, other: Fault) => JSON.stringify(one) === JSON.stringify(other);
