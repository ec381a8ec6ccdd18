/*
 * Property tests draw the same cases every time, so that a red run is red again when it is repeated. To draw others:
 *
 *   FC_SEED=$RANDOM npx vitest run --config test/vitest.config.ts
 *
 * A test that fails names the seed it was drawn by. FC_RUNS is how many cases a property draws at most (draws.ts); where
 * they are few, or change as in mutation tests, no smaller one is looked for than the first that fails. A file that does
 * not name fast-check does not wait for it to load.
 */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { draws } from "./draws.js";

const { FC_SEED = 20180928, FC_RUNS } = process.env;
const { testPath } = expect.getState();

if (testPath === undefined || readFileSync(testPath, "utf8").includes("fast-check")) {
  const { fc } = await import("@fast-check/vitest");
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    seed: Number(FC_SEED),
    numRuns: draws(100),
    ...(FC_RUNS !== undefined && { endOnFailure: true }),
  });
}
