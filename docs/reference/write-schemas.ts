import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

// A file of cases is a list of them.
const { $schema, $id, $defs, ...items } = jsonSchema("Case");
const list = { $schema, $id: `${$id}s`, title: "Cases", type: "array", items, $defs };
writeFileSync(join(folder, "cases.json"), `${JSON.stringify(list)}\n`);

// The preset's own cases, written in files by section.
const written = join(import.meta.dirname, "../../src/taizhou/cases");
const cases = readdirSync(written).flatMap((file): unknown[] => JSON.parse(readFileSync(join(written, file), "utf8")));
mkdirSync(join(folder, "../taizhou"), { recursive: true });
writeFileSync(
  join(folder, "../taizhou/cases.json"),
  `[\n${cases.map((each) => JSON.stringify(each)).join(",\n")}\n]\n`,
);
