import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TOP } from "../source.js";
import { compiled } from "./processes.js";

const CONSUMERS = [
  ["a strict one, ESM and CJS, without skipLibCheck", "."],
  // With exactOptionalPropertyTypes the declarations of echarts 6.1 themselves do not compile.
  ["of the charts, without skipLibCheck", "charts"],
] as const;

it.each(CONSUMERS)(
  "a consumer compiles against the built declarations: %s",
  (_, folder) => {
    expect(compiled(join("test/contract/consumer", folder))).toBe("");
  },
  240_000,
);

// This resolution knows no `exports`, and so not the package by its own name within itself.
it("a consumer compiles against the built declarations: with moduleResolution node10", () => {
  const folder = mkdtempSync(join(tmpdir(), "node10-"));
  try {
    cpSync(join(TOP, "test/contract/consumer/node10"), folder, { recursive: true });
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(TOP, join(folder, "node_modules/innovation-service-complex"));
    expect(compiled(folder)).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 240_000);
