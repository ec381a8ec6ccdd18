import { expect, it } from "vitest";
import { scenarioSaid } from "./processes.js";

// One by one: reproducible.full.test.ts.
it("the built package says the same, byte for byte, in a strange zone, locale and host at once", () => {
  const usual = scenarioSaid({ TZ: "UTC" });
  expect(usual.status).toBe(0);
  expect(usual.stdout.length).toBeGreaterThan(100_000);
  expect(usual.stdout).not.toContain("NaN");
  expect(JSON.stringify(JSON.parse(usual.stdout))).toBe(usual.stdout);
  const strange = scenarioSaid(
    { TZ: "Pacific/Apia", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", NODE_NO_WARNINGS: "1" },
    ["--disallow-code-generation-from-strings", "--frozen-intrinsics"],
    "settings.mjs",
  );
  expect(strange.status).toBe(0);
  expect(strange.stdout === usual.stdout).toBe(true);
});
