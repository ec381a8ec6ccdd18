import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema } from "../../src/schema/index.js";

/** The files that an editor is pointed to, each the schema of a document that people write. */
const FILES = {
  plan: "Plan",
  portfolio: "Portfolio",
  scorecard: "Scorecard",
  "funding-policy": "FundingPolicy",
} as const;

// Run by the build: dist/schema. The document may name its schema, as editors expect.
const folder = join(import.meta.dirname, "../../dist/schema");
mkdirSync(folder, { recursive: true });
for (const [file, name] of Object.entries(FILES)) {
  const { properties, ...schema } = jsonSchema(name);
  const text = JSON.stringify({ ...schema, properties: { $schema: { type: "string" }, ...Object(properties) } });
  writeFileSync(join(folder, `${file}.json`), `${text}\n`);
}
