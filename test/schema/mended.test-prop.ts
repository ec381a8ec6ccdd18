import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  definePlan,
  defineScorecard,
  type Fault,
  faultsOf,
  Portfolio,
  readFundingPolicy,
  readStandingRules,
} from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { ningbo } from "../appraisal/ningbo.js";
import { draws } from "../draws.js";
import { portfolio } from "../fuzz/asked.js";
import { allPlacesIn } from "../fuzz/places.js";
import { refusedFor } from "../given.js";
import { ABSENT, altered, at, type Path } from "../plan/altered.js";
import { linjiang } from "../plan/linjiang.js";
import * as rich from "./rich.js";

/* Of what is right but for one thing, each fault goes away where its example is put in its place. */

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const READ: readonly (readonly [what: string, good: unknown, faults: (input: unknown) => readonly Fault[]])[] = [
  ["a plan", linjiang, (input) => refusedFor(() => definePlan(input as never))],
  ["a plan of every form", rich.plan, (input) => refusedFor(() => definePlan(input as never))],
  ["a scorecard", taizhouScorecard, (input) => refusedFor(() => defineScorecard(input as never, { plan: taizhou }))],
  ["a scorecard of every form", rich.scorecard, (input) => refusedFor(() => defineScorecard(input as never))],
  ["a printed scorecard", ningbo, (input) => refusedFor(() => defineScorecard(input as never))],
  ["a policy", taizhouFunding, (input) => refusedFor(() => readFundingPolicy(input, { plan: taizhou }))],
  ["a policy of every form", rich.policy, (input) => refusedFor(() => readFundingPolicy(input))],
  ["rules of standing", taizhouStanding, (input) => refusedFor(() => readStandingRules(input))],
  ["rules of standing of every form", rich.standing, (input) => refusedFor(() => readStandingRules(input))],
  ["a portfolio", portfolio, (input) => faultsOf(Portfolio.safeParse(input).error, input)],
];

/** What is put in the place of something. */
const LEAVES: readonly unknown[] = [
  ...[5, 0, -1, 1.5, 2019, 0.1 + 0.2, true, null, "", "a text", "county", "none", "12,000", "5%", "0", "100", "1e4"],
  ...["2019-02-30", "2020-12-31", "$value", "integer", [], {}, ["x"], [[]], { id: "x" }, [{ id: "x" }], ABSENT],
];

const LAST = { misspelt: "a key", cut: "a word", twice: "a list" } as const;

/** What was good, with one thing wrong somewhere. */
const broken = (good: unknown): fc.Arbitrary<unknown> => {
  const places = allPlacesIn(good).slice(1);
  const wrong = fc.constantFrom<unknown>(...LEAVES, ...(Object.keys(LAST) as (keyof typeof LAST)[]));
  return fc.tuple(fc.constantFrom(...places), wrong).map(([path, how]) => {
    const [value, key] = [at(good, path), path.at(-1)];
    if (how === "misspelt" && typeof key === "string")
      return altered(altered(good, path, ABSENT), [...path.slice(0, -1), `${key.slice(0, -1)}x`], value);
    if (how === "cut" && typeof value === "string") return altered(good, path, value.slice(0, -1));
    if (how === "twice" && Array.isArray(value)) return altered(good, path, [...value, ...value.slice(0, 1)]);
    return altered(good, path, how);
  });
};

/** The input with a fault's example where the fault is; a key of another name where that is wrong. */
function mended(input: unknown, { code, path, got, example, near }: Fault): unknown {
  const keys = keysOf(path, input);
  const [key, value] = [keys.at(-1), at(input, keys)];
  const isKey = code === "unknown-key" || (got === JSON.stringify(key) && value !== key);
  const due: unknown = JSON.parse(example);
  if (!isKey) return altered(input, keys, due === null ? ABSENT : due);
  const without = altered(input, keys, ABSENT);
  return code === "unknown-key" && near === undefined
    ? without
    : altered(without, [...keys.slice(0, -1), String(due)], value);
}

/** The keys of a path as a fault writes it; a key may hold dots and brackets. */
function keysOf(path: string, input: unknown): Path {
  if (path === "") return [];
  const [whole, index, quoted] = /^\[(?:(\d+)|("(?:[^"\\]|\\.)*"))\]/u.exec(path) ?? [];
  const named = path.replace(/^\./u, "");
  const key =
    whole === undefined ? (/^[^.[]+/u.exec(named)?.[0] ?? named) : quoted ? JSON.parse(quoted) : Number(index);
  const rest = whole === undefined ? named.slice(key.length) : path.slice(whole.length);
  return [key, ...keysOf(rest, at(input, [key]))];
}

describe.each(READ)("of %s with one thing wrong", (_, good, faultsIn) => {
  const sample = plain(good);

  test.prop([broken(sample)], { numRuns: draws(300) })("each fault goes away by its example", (input) => {
    // What a choice of reading leaves unsound is said of the plan that it leaves.
    for (const fault of faultsIn(input).filter(({ path }) => !path.includes(" → "))) {
      const left = faultsIn(mended(input, fault));
      const isSame = ({ path, accepted, got }: Fault) =>
        path === fault.path && accepted.en === fault.accepted.en && (fault.example !== "null" || got === fault.got);
      expect([fault, left.filter(isSame)]).toEqual([fault, []]);
    }
  });
});
