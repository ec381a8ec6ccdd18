import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";

function run(env: Readonly<Record<string, string>>, flags: readonly string[] = [], host = "esm.mjs") {
  return node(env, [...flags, join(TOP, "test/runtimes/hosts", host)]);
}

function node(env: Readonly<Record<string, string>>, args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: TOP,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout };
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
    expect(node({ TZ: zone }, ["-p", "String(new Date(2020, 0, 1).getTimezoneOffset())"]).stdout.trim()).toBe(offset);
    expect(run({ TZ: zone }).stdout === utc.stdout).toBe(true);
  });

  it("after the host has set decimal.js to three digits and zod to another language and words", () => {
    const there = run({ TZ: "UTC" }, [], "settings.mjs");
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
