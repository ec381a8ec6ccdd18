import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";

describe("whoever reads of an example only what stands first", () => {
  it.each(["dashboard.ts --all", "report.ts --full"])("ends %s without an error", (example) => {
    const command = `node_modules/.bin/tsx docs/examples/${example} | head -c 1 >/dev/null; exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = spawnSync("bash", ["-c", command], { cwd: TOP, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
