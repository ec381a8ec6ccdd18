import { describe, expect, it } from "vitest";
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
import { coverageOfTakes } from "../../src/testing/coverage/coverage.js";
import { coverageChartTakes, coverageMarkdownTakes } from "../../src/testing/coverage/shown.js";
import { arbitrariesForTakes } from "../../src/testing/drawing/arbitraries-for.js";
import { FUNCTIONS } from "../../src/testing/functions.js";
import * as testing from "../../src/testing/index.js";
import { mutantsOfTakes, refusedMutantsOfTakes } from "../../src/testing/mutants.js";
import { runCasesTakes } from "../../src/testing/run-cases.js";
import { survivorsOfTakes } from "../../src/testing/survivors.js";
import { soundCalls } from "./calls.js";
import { changesOf } from "./changed.js";

const calls = soundCalls();

/** Functions that take anything by their nature, and what for. */
const TAKES_ANYTHING: Readonly<Record<string, string>> = {
  faultsOf: "answers for every error and every input",
  idOf: "any text may name nothing",
  readDay: "a cell may be empty",
  readNumber: "a cell may be empty",
};

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

/** Keys in one order, since none means anything. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function outcome(run: () => unknown): { readonly answer: string } | { readonly error: unknown } {
  try {
    return { answer: JSON.stringify(run(), inOrder) ?? "nothing" };
  } catch (error) {
    return { error };
  }
}

describe("every public function, called carelessly", () => {
  it("is among those that are walked", () => {
    const functions = [library, charts, tables, testing].flatMap((entry) =>
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

  it.each(calls.filter(({ name }) => !Object.hasOwn(TAKES_ANYTHING, name)))(
    "$name answers the same or refuses with its faults",
    ({ name, verb, args }) => {
      const sound = outcome(() => verb(...args));
      expect(sound).toHaveProperty("answer");
      const wrong = changesOf({ name, verb, args }).flatMap(({ how, args: changed, wanted }) => {
        const { answer, error } = { answer: undefined, error: undefined, ...outcome(() => verb(...changed)) };
        if (error !== undefined) {
          if (!(error instanceof library.PolicyError)) return [`${how}: ${String(error).slice(0, 120)}`];
          if (error.faults.length === 0) return [`${how}: refused without a fault`];
          if (wanted === "same") return [`${how}: refused: ${error.message.slice(0, 200)}`];
          return error.message.length > 20_000 ? [`${how}: a message of ${error.message.length} characters`] : [];
        }
        if (wanted === "refused") return [`${how}: answered`];
        if (wanted === "answered or refused") return [];
        return "answer" in sound && answer === sound.answer ? [] : [`${how}: answered otherwise`];
      });
      expect(wrong).toEqual([]);
    },
  );
});
