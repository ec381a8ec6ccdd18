/*
 * Property tests draw the same cases every time, so that a red run is red again when it is repeated. To draw others:
 *
 *   FC_SEED=$RANDOM npx vitest run --config test/vitest.config.ts
 *
 * A test that fails names the seed it was drawn by.
 */
import { fc } from "@fast-check/vitest";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20180928) });
