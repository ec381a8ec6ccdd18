import { describe, expect, it } from "vitest";
import type { Json } from "../../src/kernel/index.js";
import { EXAMPLES, HEADERS, UNITS } from "../../src/schema/headers.js";
import { fieldsOf, jsonSchema, SCHEMA_NAMES } from "../../src/schema/index.js";
import { isList, isPart } from "../../src/schema/kinds.js";
import { SCHEMA_TEXTS } from "../../src/schema/texts.js";
import { ajv } from "./schema-validator.js";

/** The properties in a schema with their paths, what is a schema of its own left out. */
function propertiesIn(schema: Json | undefined, within = ""): (readonly [string, Json])[] {
  if (isList(schema)) return schema.flatMap((each) => propertiesIn(each, within));
  if (!isPart(schema)) return [];
  const { properties, items, additionalProperties, anyOf, oneOf, prefixItems } = schema;
  const members = isPart(properties) ? Object.entries(properties) : [];
  return [
    ...members.flatMap(([key, member]) => {
      const path = within === "" ? key : `${within}.${key}`;
      return [[path, member] as const, ...propertiesIn(member, path)];
    }),
    ...[items, additionalProperties, anyOf, oneOf, prefixItems].flatMap((part) => propertiesIn(part, within)),
  ];
}

const keyOf = (path: string) => path.replace(/^.*[.:]/, "");
const fields = SCHEMA_NAMES.flatMap((name) => fieldsOf(name).map((field) => ({ name, ...field })));

describe.each(SCHEMA_NAMES)("%s", (name) => {
  const there = propertiesIn(jsonSchema(name));

  it("has a row for each of its fields, and no other", () => {
    const described = fieldsOf(name).map(({ path }) => path.replace(/^.*:/, ""));
    expect(new Set(described)).toEqual(new Set(there.map(([path]) => path)));
    expect(new Set(fieldsOf(name).map(({ path }) => path)).size).toBe(described.length);
  });

  it("has a short header and a sentence for each, in both languages", () => {
    for (const { path, header, says } of fieldsOf(name)) {
      expect([path, header.zh.length > 0 && header.zh.length <= 8]).toEqual([path, true]);
      expect([path, header.en.length > 0 && header.en.length <= 24]).toEqual([path, true]);
      expect(says.zh).toMatch(/。$/);
      expect(says.en).toMatch(/\.$/);
      expect(SCHEMA_TEXTS[name].fields[path]?.header ?? HEADERS[keyOf(path)]).toBeDefined();
    }
  });

  it("takes the example of each", () => {
    const { $defs } = jsonSchema(name);
    for (const { path, example } of fieldsOf(name)) {
      const places = there.filter(([each]) => each === path.replace(/^.*:/, "")).map(([, schema]) => schema);
      if (example === undefined) continue;
      expect([path, places.some((schema) => ajv.validate({ ...Object(schema), $defs }, example))]).toEqual([
        path,
        true,
      ]);
    }
  });
});

it("what may be filled in in one cell has an example", () => {
  const [without, withOne] = [
    fields.filter(({ example }) => example === undefined),
    fields.filter(({ example }) => example !== undefined),
  ];
  expect(withOne.length).toBeGreaterThan(without.length);
  const inCells = without.filter(({ name, path }) => !(/^Funding/.test(name) && /(^|\.)amount$/.test(path)));
  expect(inCells.filter(({ path }) => /(^|\.)(on|amount|year|floorArea|name|id|tier)$/.test(path))).toEqual([]);
});

it("no header, unit or example is of a field that there is not, or stands twice", () => {
  const keys = new Set(fields.map(({ path }) => keyOf(path)));
  for (const table of [HEADERS, UNITS, EXAMPLES])
    expect(Object.keys(table).filter((key) => !keys.has(key))).toEqual([]);
  for (const { name, path } of fields) {
    const own = SCHEMA_TEXTS[name].fields[path]?.header;
    if (own) expect([name, path, own]).not.toEqual([name, path, HEADERS[keyOf(path)]]);
  }
});

it("an area is in m², and its header does not say so", () => {
  expect(fieldsOf("Site").find(({ path }) => path === "floorArea")).toMatchObject({
    header: { zh: "场所面积", en: "Floor area" },
    unit: { zh: "平方米", en: "m²" },
    example: "4680",
  });
});

it("one name in two forms of a record has two examples", () => {
  const standard = fieldsOf("Standard");
  expect(standard.find(({ path }) => path === "within:from")?.example).toBe("cultivated");
  expect(standard.find(({ path }) => path === "from")?.example).toBe("2020-12-31");
});
