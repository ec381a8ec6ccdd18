import { join } from "node:path";
import { expect, it } from "vitest";
import { compiled } from "./processes.js";

const CONSUMERS = [
  ["a strict one, ESM and CJS, without skipLibCheck", "."],
  // With exactOptionalPropertyTypes the declarations of echarts 6.1 themselves do not compile.
  ["of the charts, without skipLibCheck", "charts"],
  ["with moduleResolution node10", "node10"],
] as const;

it.each(CONSUMERS)(
  "a consumer compiles against the built declarations: %s",
  (_, folder) => {
    expect(compiled(join("test/contract/consumer", folder))).toBe("");
  },
  240_000,
);
