/*
 * Property tests draw the same cases every time, so that a red run is red again when it is repeated. To draw others:
 *
 *   FC_SEED=$RANDOM npx vitest run --config test/vitest.config.ts
 *
 * A test that fails names the seed it was drawn by. Mutation tests ask for fewer cases, and for no smaller one than the
 * first that fails: FC_RUNS is how many a test draws that does not say itself. A file that does not name fast-check does
 * not wait for it to load.
 */
import { readFileSync } from "node:fs";
import { expect } from "vitest";

const { FC_SEED = 20180928, FC_RUNS } = process.env;
const { testPath } = expect.getState();

if (testPath === undefined || readFileSync(testPath, "utf8").includes("fast-check")) {
  const { fc } = await import("@fast-check/vitest");
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    seed: Number(FC_SEED),
    ...(FC_RUNS !== undefined && { numRuns: Number(FC_RUNS), endOnFailure: true }),
  });
}
