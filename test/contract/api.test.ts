import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiReport } from "../../docs/reference/api-report.js";
import { ENTRIES } from "../../docs/reference/entries.js";
import { TOP } from "../source.js";

describe("docs/api says what the public names and types are", () => {
  it.each(ENTRIES)("%s", (entry) => {
    const kept = readFileSync(join(TOP, "docs/api", `${entry}.api.md`), "utf8");
    const renew = "the public types have changed: `npm run api` renews docs/api, and CHANGELOG.md says why";
    expect(apiReport(entry), renew).toBe(kept);
  });
});
