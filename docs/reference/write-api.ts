import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TOP } from "../../test/source.js";
import { apiReport } from "./api-report.js";
import { ENTRIES } from "./entries.js";

// `npm run api`: docs/api, a file for each entry point.
mkdirSync(join(TOP, "docs/api"), { recursive: true });
for (const entry of ENTRIES) writeFileSync(join(TOP, "docs/api", `${entry}.api.md`), apiReport(entry));
