import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";

const SCENARIO = join(TOP, "test/contract/scenario.mjs");

function run(env: Readonly<Record<string, string>>, flags: readonly string[] = [], host = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, SCENARIO, host], {
    cwd: TOP,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const utc = run({ TZ: "UTC" });

describe("the built package says the same, byte for byte", () => {
  it("says something", () => {
    expect(utc.status).toBe(0);
    expect(utc.stdout.length).toBeGreaterThan(100_000);
    expect(utc.stdout).not.toContain("NaN");
    expect(JSON.stringify(JSON.parse(utc.stdout))).toBe(utc.stdout);
  });

  it.each([
    ["UTC", "0"],
    ["Asia/Shanghai", "-480"],
    ["America/Los_Angeles", "480"],
    ["Pacific/Apia", "-840"],
  ])("in the time zone %s", (zone, offset) => {
    const there = run({ TZ: zone });
    expect(there.stderr).toBe(offset);
    expect(there.stdout === utc.stdout).toBe(true);
  });

  it("after the host has set decimal.js to three digits and zod to another language and words", () => {
    const there = run({ TZ: "UTC" }, [], "host-settings");
    expect(there.status).toBe(0);
    expect(there.stdout === utc.stdout).toBe(true);
  });

  it("where code may not be made from strings", () => {
    const there = run({ TZ: "UTC" }, ["--disallow-code-generation-from-strings"]);
    expect(there.stdout === utc.stdout).toBe(true);
  });

  it("where the language's own objects are frozen", () => {
    const there = run({ TZ: "UTC", NODE_NO_WARNINGS: "1" }, ["--frozen-intrinsics"]);
    expect(there.stdout === utc.stdout).toBe(true);
  });

  it.each(["zh_CN.UTF-8", "tr_TR.UTF-8"])("under the locale %s", (locale) => {
    expect(run({ TZ: "UTC", LC_ALL: locale, LANG: locale }).stdout === utc.stdout).toBe(true);
  });
});
