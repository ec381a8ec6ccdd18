import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";
import * as charts from "../../src/charts/index.js";
import * as library from "../../src/index.js";
import * as schema from "../../src/schema/index.js";
import * as tables from "../../src/tables/index.js";
import {
  complexOfTakes,
  cultivatedTakes,
  delistedTakes,
  recognisedTakes,
  sheetOfTakes,
  waivedTakes,
} from "../../src/testing/builders.js";
import { coverageChartTakes } from "../../src/testing/coverage/chart.js";
import { coverageOfTakes } from "../../src/testing/coverage/coverage.js";
import { coverageMarkdownTakes } from "../../src/testing/coverage/markdown.js";
import { arbitrariesForTakes } from "../../src/testing/drawing/arbitraries-for.js";
import { FUNCTIONS } from "../../src/testing/functions.js";
import * as testing from "../../src/testing/index.js";
import { mutantsOfTakes, refusedMutantsOfTakes } from "../../src/testing/mutants.js";
import { runCasesTakes } from "../../src/testing/run-cases.js";
import { survivorsOfTakes } from "../../src/testing/survivors.js";
import { type Call, soundCalls, THIS } from "./calls.js";
import { type Changed, changesOf, KINDS } from "./changed.js";

const calls = soundCalls(THIS);

/** What the functions of the kit for tests take. */
const OF_TESTING = [
  ...[
    arbitrariesForTakes,
    complexOfTakes,
    coverageChartTakes,
    coverageMarkdownTakes,
    coverageOfTakes,
    cultivatedTakes,
    delistedTakes,
    mutantsOfTakes,
    recognisedTakes,
    refusedMutantsOfTakes,
    runCasesTakes,
  ],
  ...[sheetOfTakes, survivorsOfTakes, waivedTakes],
];

/** What each function takes, by its name. */
const TAKES = new Map([...Object.values(FUNCTIONS), ...OF_TESTING].map((entry) => [entry.name, entry.args.shape]));

/** Schemas of arguments that are read within the function, with words of its own. */
const READ_WITHIN: Readonly<Record<string, readonly z.ZodType[]>> = {
  allocateFunding: [library.FundingPolicy],
  assessChain: [z.any(), library.Chain],
  fillGaps: [library.Filling],
  toRows: [z.any(), library.Portfolio],
  definePlan: [library.Plan],
  readPlan: [library.Plan],
  defineScorecard: [library.Scorecard],
  readScorecard: [library.Scorecard],
  readStandingRules: [library.StandingRules],
  readFundingPolicy: [library.FundingPolicy],
  fromRows: [z.any(), z.record(z.string(), z.array(z.array(z.any())))],
  sheetOf: [library.Scorecard, z.number(), library.AnnualRecord.unwrap().shape.observed],
  faultsOf: [z.any(), z.any()],
};

/** Keys in one order, since none means anything. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Outcome {
  readonly answer?: string;
  readonly error?: unknown;
}

function outcome(run: () => unknown): Outcome {
  try {
    return { answer: said(run()) };
  } catch (error) {
    return { error };
  }
}

/** An answer as text; what was written into a result by hand may stand in it and be no JSON. */
function said(answer: unknown): string {
  try {
    return JSON.stringify(answer, inOrder) ?? "nothing";
  } catch {
    return "no JSON";
  }
}

/** Whether words are those of this library, and not what a schema says that was not asked to say anything. */
function isSaid(words: string): boolean {
  return words !== "" && !words.startsWith("Invalid input");
}

/** What is wrong with how a changed call came out. */
function wrongIn({ wanted, args }: Changed, call: Call, sound: Outcome): string | undefined {
  const { answer, error } = outcome(() => call.verb(...args));
  if (typeof wanted === "object") {
    const other = outcome(() => call.verb(...wanted.as));
    return other.answer === answer ? undefined : `not as ${other.answer === undefined ? "refused" : "answered"}`;
  }
  if (answer === undefined) {
    if (!(error instanceof library.PolicyError)) return String(error).slice(0, 120);
    if (error.faults.length === 0) return "refused without a fault";
    const mute = error.faults.find(({ accepted: { zh, en }, example }) => !isSaid(zh) || !isSaid(en) || example === "");
    if (mute) return `refused without a word of what is accepted at ${mute.path}: ${mute.accepted.en}, ${mute.example}`;
    return error.message.length > 20_000 ? `a message of ${error.message.length} characters` : undefined;
  }
  if (wanted === "refused") return "answered";
  return wanted === "refused or same" && answer !== sound.answer ? "answered otherwise" : undefined;
}

/** In the quick run every tenth change is made, of whatever kind and place it comes to be; with `test:full` all are. */
const EVERY = process.env.FC_RUNS === undefined ? 1 : 10;

/** How many calls were made, by kind of change; said at the end, and held so that the walk cannot shrink unseen. */
const counts = new Map<string, number>();
const walked = new Set<z.ZodType>();

afterAll(() => {
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  process.stdout.write(`doors: ${total()} calls of ${calls.length} functions: ${kinds.join(", ")}\n`);
});

const total = () => [...counts.values()].reduce((sum, count) => sum + count, 0);

describe("every public function, called carelessly", () => {
  it("is among those that are walked", () => {
    const functions = [library, charts, schema, tables, testing].flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) =>
        typeof value === "function" && name !== "PolicyError" ? [name] : [],
      ),
    );
    expect(functions.filter((name) => !calls.some((call) => call.name === name))).toEqual([]);
  });

  it("has its entry in the table of functions, by its own name, and the table has no other", () => {
    const functions = [library, charts, schema, tables].flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) =>
        typeof value === "function" && name !== "PolicyError" && name !== "faultsOf" ? [name] : [],
      ),
    );
    expect(Object.keys(FUNCTIONS).sort()).toEqual(functions.sort());
    for (const [name, entry] of Object.entries(FUNCTIONS)) expect(entry.name).toBe(name);
  });

  it("or, of the kit for tests, which asks by that table, one of its own", () => {
    const functions = Object.entries(testing).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(OF_TESTING.map(({ name }) => name)).toEqual(functions.sort());
  });

  it.each(calls)("$name answers the same or refuses with its faults", (call) => {
    const given = said(call.args);
    const sound = outcome(() => call.verb(...call.args));
    expect(sound).toHaveProperty("answer");
    const shape = Object.values(TAKES.get(call.name) ?? {}).map((schema) => schema as z.ZodType);
    const schemas = call.args.map((_, at) => READ_WITHIN[call.name]?.[at] ?? shape[at]);
    const changes = changesOf(call, schemas, walked);
    expect(changes.length).toBeGreaterThan(15);
    const wrong = changes.flatMap((change, at) => {
      if (at % EVERY !== 0) return [];
      counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
      const found = wrongIn(change, call, sound);
      return found === undefined ? [] : [`${change.kind} at ${change.where}: ${found}`];
    });
    expect(wrong).toEqual([]);
    expect(said(call.args) === given).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("in tens of thousands of ways, each kind many times", () => {
    expect(total()).toBeGreaterThan(20_000 / EVERY);
    // Of the rarest kinds the quick run may make none.
    const few = Object.keys(KINDS).filter((kind) => (counts.get(kind) ?? 0) < 5);
    if (EVERY === 1) expect(few).toEqual([]);
  });
});
