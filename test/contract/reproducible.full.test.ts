import { describe, expect, it } from "vitest";
import { node, scenarioSaid } from "./processes.js";

const utc = scenarioSaid({ TZ: "UTC" });

describe("the built package says the same, byte for byte", () => {
  it("says something", () => {
    expect(utc.status).toBe(0);
    expect(utc.stdout.length).toBeGreaterThan(100_000);
  });

  it.each([
    ["UTC", "0"],
    ["Asia/Shanghai", "-480"],
    ["America/Los_Angeles", "480"],
    ["Pacific/Apia", "-840"],
  ])("in the time zone %s", (zone, offset) => {
    expect(node(["-p", "String(new Date(2020, 0, 1).getTimezoneOffset())"], { TZ: zone }).stdout.trim()).toBe(offset);
    expect(scenarioSaid({ TZ: zone }).stdout === utc.stdout).toBe(true);
  });

  it("after the host has set decimal.js to three digits, zod to another language and words, and stopped the clock", () => {
    const there = scenarioSaid({ TZ: "UTC" }, [], "settings.mjs");
    expect(there.status).toBe(0);
    expect(there.stdout === utc.stdout).toBe(true);
  });

  it("where code may not be made from strings", () => {
    const there = scenarioSaid({ TZ: "UTC" }, ["--disallow-code-generation-from-strings"]);
    expect(there.stdout === utc.stdout).toBe(true);
  });

  it("where the language's own objects are frozen", () => {
    const there = scenarioSaid({ TZ: "UTC", NODE_NO_WARNINGS: "1" }, ["--frozen-intrinsics"]);
    expect(there.stdout === utc.stdout).toBe(true);
  });

  it.each(["zh_CN.UTF-8", "tr_TR.UTF-8"])("under the locale %s", (locale) => {
    expect(scenarioSaid({ TZ: "UTC", LC_ALL: locale, LANG: locale }).stdout === utc.stdout).toBe(true);
  });

  it("in a strange zone, locale and host at once", () => {
    const there = scenarioSaid(
      { TZ: "Pacific/Apia", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", NODE_NO_WARNINGS: "1" },
      ["--disallow-code-generation-from-strings", "--frozen-intrinsics"],
      "settings.mjs",
    );
    expect(there.status).toBe(0);
    expect(there.stdout === utc.stdout).toBe(true);
  });
});
