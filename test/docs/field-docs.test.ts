import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fieldDocs } from "../../docs/reference/field-docs.js";
import { TOP } from "../source.js";

const { files, unplaced } = fieldDocs();

it("above every property of a public schema stands what is said of its field: `npm run fields` renews it", () => {
  const stale = [...files].filter(([path, text]) => readFileSync(join(TOP, path), "utf8") !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
  expect(files.size).toBeGreaterThan(30);
});

it("every field has its property, but for those of a part that is built apart", () => {
  expect(unplaced).toEqual(["Source.sum.of", "Source.sum.times"]);
});
