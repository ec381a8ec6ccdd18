import { describe, expect, it } from "vitest";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { jsonSchema } from "../../src/schema/index.js";
import { sheetsFor, tableSchema } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { flow, provinceWith } from "../targets/levels-of-places.js";

const sheets = sheetsFor(taizhou, { language: zhCN, scorecards: [taizhouScorecard] });
const columnsOf = (id: string) => sheets.find((sheet) => sheet.id === id)?.columns ?? [];
const column = (id: string, key: string) => columnsOf(id).find((each) => each.key === key);

/** Fields that stand in no sheet, since they are computed. */
const COMPUTED = ["records.type", "records.key", "records.measured"];

describe("the sheets that a portfolio needs", () => {
  it("are one for each list of records, and for each within them", () => {
    const titles = sheets.map(({ title }) => title);
    const asked = ["综合体", "里程碑", "变更", "豁免", "年度数据", "资金拨付", "支出", "调查", "难题", "诉求", "项目"];
    expect(asked.filter((title) => !titles.includes(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("leave no field of a record out, whatever is added to its schema", () => {
    const { properties, $defs } = jsonSchema("Portfolio") as unknown as {
      readonly properties: Record<string, { readonly items?: { readonly $ref?: string } }>;
      readonly $defs: Record<string, { readonly properties?: Record<string, unknown> }>;
    };
    const left = Object.entries(properties).flatMap(([list, { items }]) =>
      Object.keys($defs[items?.$ref?.replace("#/$defs/", "") ?? ""]?.properties ?? {}).flatMap((field) => {
        const isColumn = columnsOf(list).some(({ key }) => key === field || key.startsWith(`${field}.`));
        const isSheet = sheets.some(({ id }) => id.startsWith(`${list}.${field}`));
        const isMap = ["keys", "traits", "facts"].includes(field);
        return isColumn || isSheet || isMap || COMPUTED.includes(`${list}.${field}`) ? [] : [`${list}.${field}`];
      }),
    );
    expect(left).toEqual([]);
  });

  it("have figures with their units, names to choose from, and what has to be filled in", () => {
    expect(column("complexes", "site.floorArea")).toMatchObject({ header: "场所面积", unit: "平方米", kind: "number" });
    expect(column("grants", "amount")).toMatchObject({ header: "金额", unit: "元", kind: "number", required: true });
    expect(column("complexes", "locality")).toMatchObject({ required: true, kind: "choice" });
    expect(column("complexes", "locality")?.choices).toContainEqual({ id: "wenling", label: "温岭市" });
    expect(column("complexes", "cultivated.tier")?.choices?.map(({ label }) => label)).toEqual([
      "县级",
      "市级",
      "省级",
    ]);
    expect(column("complexes", "cultivated.on")).toMatchObject({ header: "培育日期", kind: "day", required: false });
    expect(column("records", "observed.service-income")).toMatchObject({ header: "服务收入", unit: "元" });
  });

  it("have a column for what a level of the plan reads, called as the level", () => {
    const level = { ...flow, kind: "level", of: "index", unit: "分", value: 80, by: "2020-12-31" } as const;
    const { years: _years, counts: _counts, ...target } = level;
    const areas = sheetsFor(provinceWith(target), { language: zhCN }).find(({ id }) => id === "areas");
    expect(areas?.columns.find(({ key }) => key === "observed.index")).toMatchObject({
      header: "每年新增",
      unit: "分",
    });
  });

  it("say that what a list omits is lacking, and name no list of the plan by its id", () => {
    expect(column("complexes", "functions")?.note).toContain("所填即为全部，未填的即为没有。");
    const notes = sheets.flatMap(({ columns }) => columns.map(({ note }) => note));
    expect(notes.filter((note) => /取计划|undefined/u.test(note))).toEqual([]);
  });

  it("are said in English too", () => {
    const [complexes] = sheetsFor(taizhou, { language: en });
    expect(complexes?.title).toBe("Complexes");
    expect(complexes?.columns.filter(({ header }) => /[一-鿿]/u.test(header))).toEqual([]);
  });
});

/** Types of a field, and the constraints that each may have, as the specification lists them (Table Schema, Frictionless). */
const CONSTRAINTS: Readonly<Record<string, readonly string[]>> = {
  string: ["required", "unique", "pattern", "enum", "minLength", "maxLength"],
  number: ["required", "unique", "pattern", "enum", "minimum", "maximum"],
  integer: ["required", "unique", "pattern", "enum", "minimum", "maximum"],
  year: ["required", "unique", "enum", "minimum", "maximum"],
  date: ["required", "unique", "enum", "minimum", "maximum"],
  boolean: ["required", "enum"],
};
/** What a field of a type may say beside name, type, title, description and constraints. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  number: ["decimalChar", "groupChar", "bareNumber"],
  integer: ["groupChar", "bareNumber"],
  boolean: ["trueValues", "falseValues"],
};
const COMMON = ["name", "type", "format", "title", "description", "example", "constraints", "rdfType"];

describe("a sheet as a Table Schema", () => {
  it.each(sheets)("$id keeps to the specification", (sheet) => {
    const { fields, missingValues } = tableSchema(sheet);
    expect(fields.length).toBe(sheet.columns.length);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(missingValues[0]).toBe("");
    for (const field of fields) {
      const { type, constraints = {} } = field;
      expect(Object.keys(CONSTRAINTS)).toContain(type);
      const known = [...COMMON, ...(OWN[type] ?? [])];
      expect(Object.keys(field).filter((key) => !known.includes(key))).toEqual([]);
      expect(Object.keys(constraints).filter((key) => !CONSTRAINTS[type]?.includes(key))).toEqual([]);
      const { enum: names = ["x"] } = constraints;
      expect([names.length > 0, new Set(names).size === names.length]).toEqual([true, true]);
    }
  });
});
