import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as library from "../../src/index.js";
import { faultsOf, PolicyError } from "../../src/index.js";
import { isPlainDate } from "../../src/kernel/index.js";
import { type JsonSchema, jsonSchema, SCHEMA_NAMES, type SchemaName } from "../../src/schema/index.js";
import { SCHEMAS } from "../../src/schema/schemas.js";
import { SCHEMA_TEXTS } from "../../src/schema/texts.js";
import { taizhouFunding } from "../../src/taizhou/index.js";
import * as testing from "../../src/testing/index.js";
import { bare } from "../given.js";
import { plain, SAMPLES } from "./schema-samples.js";
import { ajv, validatorOf } from "./schema-validator.js";

const forms = SCHEMA_NAMES.flatMap((name) => (["input", "output"] as const).map((io) => ({ name, io })));

type Part = { readonly [keyword: string]: unknown };

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null && !Array.isArray(value);

function definitionOf(name: string, { $defs }: JsonSchema): Part {
  const held = isPart($defs) ? $defs[name] : undefined;
  return isPart(held) ? held : expect.fail(`no ${name}`);
}

/** Every schema within a schema, with the path to it. */
function* partsOf(schema: unknown, at: string): Generator<{ readonly part: Part; readonly at: string }> {
  if (!isPart(schema)) return;
  yield { part: schema, at };
  for (const keyword of ["properties", "$defs"]) {
    for (const [key, member] of Object.entries(isPart(schema[keyword]) ? schema[keyword] : {})) {
      yield* partsOf(member, `${at}.${key}`);
    }
  }
  for (const keyword of ["items", "additionalProperties", "propertyNames", "not"]) yield* partsOf(schema[keyword], at);
  for (const keyword of ["anyOf", "oneOf", "prefixItems"]) {
    const members: unknown = schema[keyword];
    if (Array.isArray(members)) for (const member of members) yield* partsOf(member, at);
  }
}

describe("the public schemas", () => {
  it("are all that the library exports, each under its name", () => {
    const exported = Object.entries({ ...library, ...testing }).filter(([, value]) => value instanceof z.ZodType);
    expect(new Map<string, unknown>(Object.entries(SCHEMAS))).toEqual(new Map(exported));
    expect(Object.keys(SCHEMAS)).toEqual(SCHEMA_NAMES);
  });

  it("are told apart by an id that says name and form", () => {
    expect(new Set(forms.map(({ name, io }) => jsonSchema(name, { io }).$id)).size).toBe(2 * SCHEMA_NAMES.length);
    expect(jsonSchema("Complex").$id).toBe("urn:innovation-service-complex:Complex:input");
    expect(jsonSchema("Complex")).toEqual(jsonSchema("Complex", { io: "input" }));
  });

  it("are plain JSON of the caller's own", () => {
    const schema = jsonSchema("Plan");
    expect(plain(schema)).toEqual(schema);
    expect(structuredClone(schema)).toEqual(schema);
    Object.assign(schema, { type: "string" });
    Object.assign(definitionOf("Date", schema), { pattern: "x" });
    expect(jsonSchema("Plan").type).toBe("object");
    expect(jsonSchema("Plan")).not.toEqual(schema);
  });

  it("are not touched by what the host keeps in zod's registry", () => {
    const before = jsonSchema("Waiver");
    z.globalRegistry.add(library.Waiver, { id: "Host", description: "the host's own words" });
    expect(jsonSchema("Waiver")).toEqual(before);
    expect(jsonSchema("Complex").$defs).toHaveProperty("Waiver");
    z.globalRegistry.remove(library.Waiver);
  });

  it("hold what is shared once, and a group within a group by reference", () => {
    expect(JSON.stringify(jsonSchema("Portfolio")).length).toBeLessThan(60_000);
    expect(jsonSchema("Group").properties).toMatchObject({
      children: { items: { anyOf: [{ $ref: "#/$defs/Indicator" }, { $ref: "#" }] } },
    });
    expect(jsonSchema("Scorecard").$defs).toMatchObject({
      Group: { properties: { children: { items: { anyOf: [{}, { $ref: "#/$defs/Group" }] } } } },
    });
  });
});

const KEYWORDS = new Set(
  `$schema $id $ref $defs title description examples type format pattern minLength maxLength minimum maximum exclusiveMinimum
   exclusiveMaximum const enum not if else allOf anyOf oneOf items prefixItems minItems maxItems uniqueItems minProperties properties required
   additionalProperties propertyNames`.split(/\s+/),
);

describe.each(forms)("$name as $io", ({ name, io }) => {
  const schema = jsonSchema(name, { io });
  const parts = [...partsOf(schema, name)];

  it("is a schema of draft 2020-12, to a validator of another hand, and uses its vocabulary alone", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(validatorOf(name, io)).toBeTypeOf("function");
    expect(parts.flatMap(({ part }) => Object.keys(part).filter((key) => !KEYWORDS.has(key)))).toEqual([]);
  });

  it("closes every object that is no map and no label, which takes any language, and refers to what it holds and to nothing else", () => {
    const objects = parts.filter(({ part }) => part.type === "object");
    expect(objects.filter(({ part }) => part.properties && part.additionalProperties !== false)).toEqual(
      objects.filter(({ part }) => Object.keys(part.properties ?? {}).join() === "zh,en"),
    );
    expect(objects.filter(({ part }) => !part.properties && !isPart(part.additionalProperties))).toEqual([]);
    const used = new Set(parts.flatMap(({ part }) => (typeof part.$ref === "string" ? [part.$ref] : [])));
    const held = Object.keys(schema.$defs ?? {}).map((key) => `#/$defs/${key}`);
    expect([...used].filter((ref) => ref !== "#").sort()).toEqual(held.sort());
  });

  it("says of every field in both languages what it is, what each value means, and what absence means", () => {
    expect(parts.flatMap(({ part, at }) => undescribed(part, at))).toEqual([]);
  });
});

/** The fields of a schema without a text, and whatever of it lacks one itself. */
function undescribed(part: Part, at: string): string[] {
  const { properties, required, title } = part;
  const needed = Array.isArray(required) ? required : [];
  const own = title === undefined || isBilingual(part.description) ? [] : [at];
  if (!isPart(properties)) return own;
  return [
    ...own,
    ...Object.entries(properties).flatMap(([key, field]) => {
      const description: unknown = isPart(field) ? field.description : undefined;
      if (!isBilingual(description)) return [`${at}.${key} has no text`];
      const [en = "", zh = ""] = description.split("\n");
      const saysAbsence = en.includes("Absent: ") && zh.includes("不填：");
      if (saysAbsence === needed.includes(key)) return [`${at}.${key} and its absence`];
      return valuesOf(field)
        .filter((value) => !en.includes(`\`${value}\`: `) || !zh.includes(`\`${value}\`：`))
        .map((value) => `${at}.${key} ${value}`);
    }),
  ];
}

function isBilingual(text: unknown): text is string {
  if (typeof text !== "string") return false;
  const [en = "", zh = "", ...rest] = text.split("\n");
  return (
    rest.length === 0 && /^[A-Z]/.test(en) && /[.…]$/.test(en) && !/\p{sc=Han}/u.test(en) && /\p{sc=Han}.*。$/u.test(zh)
  );
}

/** The values that a field allows where it has a closed list of them; those of the fields within it are theirs. */
function valuesOf(field: unknown): string[] {
  if (!isPart(field) || field.properties) return [];
  const { const: only, enum: several, items, additionalProperties, anyOf } = field;
  const within = [items, additionalProperties, ...(Array.isArray(anyOf) ? anyOf : [])];
  const own = [only, ...(Array.isArray(several) ? several : [])].filter((value) => typeof value === "string");
  return [...own, ...within.flatMap(valuesOf)];
}

describe("the texts", () => {
  it.each(SCHEMA_NAMES)("of %s are all used", (name) => {
    const shown = JSON.stringify(jsonSchema(name));
    const { fields } = SCHEMA_TEXTS[name];
    const unused = Object.entries(fields).filter(([, text]) => !shown.includes(JSON.stringify(text.zh).slice(1, -1)));
    expect(unused.map(([path]) => path)).toEqual([]);
  });
});

describe.each(SAMPLES)("samples of $name", ({ name, samples }) => {
  it("are there, and are taken by schema and parse alike", () => {
    expect(samples.length).toBeGreaterThan(0);
    const refused = samples.filter((sample) => !validatorOf(name)(sample) || !SCHEMAS[name].safeParse(sample).success);
    expect(refused).toEqual([]);
  });

  it("are, once parsed, of the output form and of the input form", () => {
    const outputs = samples.map((sample) => plain(SCHEMAS[name].parse(sample)));
    expect(outputs.filter((output) => !validatorOf(name, "output")(output))).toEqual([]);
    expect(outputs.filter((output) => !validatorOf(name)(output))).toEqual([]);
  });

  it("are refused by both with a key too many, one too few, or null for one", () => {
    const spoilt = samples.slice(0, 5).flatMap((sample) => {
      if (!isPart(sample)) return [null, 1.5e300, `${JSON.stringify(sample)}`.repeat(300)];
      const { required } = jsonSchema(name);
      const needed = Array.isArray(required) ? required.map(String) : [];
      return [
        { ...sample, "no such key": 1 },
        JSON.parse(
          JSON.stringify(sample).replace(/\}$/, `${Object.keys(sample).length > 0 ? "," : ""}"__proto__":{}}`),
        ),
        // Of an expectation, that nothing is there is said by `is: null`.
        ...Object.keys(sample).flatMap((key) => (key === "is" ? [] : [{ ...sample, [key]: null }])),
        ...needed.map((key) => Object.fromEntries(Object.entries(sample).filter(([other]) => other !== key))),
      ];
    });
    expect(spoilt.filter((value) => validatorOf(name)(value))).toEqual([]);
    expect(spoilt.filter((value) => SCHEMAS[name].safeParse(value).success)).toEqual([]);
  });
});

const label = { zh: "名称", en: "name" };
const waiver = { clause: "a", tier: "b", reason: "c", approvedBy: "d", approvedOn: "2020-02-29" };
const premises = { id: "a" };
const complex = { id: "a", name: "b", locality: "c", milestones: [] };

const invalid: readonly (readonly [SchemaName, string, unknown])[] = [
  ["Waiver", "a day that does not exist", { ...waiver, approvedOn: "2019-02-29" }],
  ["Waiver", "a day in another form", { ...waiver, approvedOn: "2020-2-9" }],
  ["Waiver", "a time", { ...waiver, approvedOn: "2020-02-29T00:00:00Z" }],
  ["Waiver", "the year 0", { ...waiver, until: "0000-01-01" }],
  ["Waiver", "a blank reason", { ...waiver, reason: " \u3000\n" }],
  ["Waiver", "a reason of 2,001 characters", { ...waiver, reason: "字".repeat(2001) }],
  ["Waiver", "an id of 201 characters", { ...waiver, clause: "a".repeat(201) }],
  ["Waiver", "an empty id", { ...waiver, clause: "" }],
  ["Waiver", "an id with space at its end", { ...waiver, clause: "a\u00a0" }],
  ["Waiver", "an id with a line break at its end", { ...waiver, clause: "a\n" }],
  ["Waiver", "the id __proto__", { ...waiver, clause: "__proto__" }],
  ["Waiver", "a number for an id", { ...waiver, clause: 4 }],
  ["Premises", "an area below 0", { ...premises, buildingArea: -0.01 }],
  ["Premises", "an area below 0 as text", { ...premises, buildingArea: "-0.01" }],
  ["Premises", "digits in groups", { ...premises, buildingArea: "2,000" }],
  ["Premises", "an exponent", { ...premises, buildingArea: "1e3" }],
  ["Premises", "a number that is not decimal", { ...premises, buildingArea: "0x10" }],
  ["Premises", "a sign", { ...premises, buildingArea: "+1" }],
  ["Premises", "no digit before the point", { ...premises, buildingArea: ".5" }],
  ["Premises", "no digit after the point", { ...premises, buildingArea: "5." }],
  ["Premises", "other digits", { ...premises, buildingArea: "１２" }],
  ["Premises", "19 digits", { ...premises, buildingArea: "1234567890123456789" }],
  ["Premises", "19 places", { ...premises, buildingArea: "0.1234567890123456789" }],
  ["Premises", "a number of 19 digits", { ...premises, buildingArea: 1e18 }],
  ["Premises", "space around a number", { ...premises, buildingArea: " 1" }],
  ["Premises", "an empty text for a number", { ...premises, buildingArea: "" }],
  ["Premises", "a text for a yes or no", { ...premises, main: "true" }],
  ["Site", "half a tenant", { onSiteTenants: 1.5 }],
  ["Site", "a number of tenants below 0", { onSiteTenants: -1 }],
  ["Site", "a number of tenants as text", { onSiteTenants: "3" }],
  ["Site", "more tenants than can be counted", { onSiteTenants: 2 ** 53 }],
  ["Inventory", "what is there without what is lacking", { has: [] }],
  ["Inventory", "a text", "design"],
  ["Observation", "two forms at once", { ratings: [], done: [] }],
  ["Observation", "a yes or no", true],
  ["Resource", "a reach that there is not", { kind: "a", id: "b", reach: ["planet"] }],
  ["Participant", "a role that there is not", { kind: "a", name: "b", role: "Lead" }],
  ["Milestone", "a kind that there is not", { kind: "listed", tier: "a", on: "2020-01-01" }],
  ["Complex", "a list that is none", { ...complex, milestones: {} }],
  ["Complex", "a change without its day", { ...complex, changes: [{ site: {} }] }],
  ["Complex", "a figure under the key __proto__", { ...complex, facts: JSON.parse('{"__proto__": 1}') }],
  ["Complex", "a figure under a blank key", { ...complex, facts: { " ": 1 } }],
  ["Portfolio", "no complexes", {}],
  ["AnnualRecord", "the year 0", { complex: "a", year: 0, observed: {} }],
  ["AnnualRecord", "a year of five digits", { complex: "a", year: 10_000, observed: {} }],
  ["AnnualRecord", "a year as text", { complex: "a", year: "2019", observed: {} }],
  ["Calendar", "the eighth day of the week", { restDays: [8] }],
  ["ScheduleTask", "days below 0", { id: "a", days: -1 }],
  ["ScheduleTask", "a lag without a task", { id: "a", days: 1, after: [{ lagDays: 1 }] }],
  ["Source", "two sources", { observed: "a", measured: "b" }],
  ["Source", "a ratio of one", { ratio: ["a"] }],
  ["Source", "a ratio of three", { ratio: ["a", "b", "c"] }],
  [
    "Steps",
    "steps up and steps down",
    {
      kind: "steps",
      steps: [
        { atLeast: 1, share: 1 },
        { atMost: 2, share: 0 },
      ],
    },
  ],
  ["Scoring", "a kind that there is not", { kind: "curve", zeroAt: 0, fullAt: 1 }],
  ["Scoring", "fields of another kind", { kind: "linear", min: 0, max: 1, combine: "mean" }],
  ["Group", "an indicator within that is none", { id: "a", label, marks: 1, children: [{ id: "b", label, marks: 1 }] }],
  ["StandingRule", "no year in a row", { id: "a", label, grades: [], inARow: 0, to: "b" }],
  [
    "FundingPolicy",
    "a mixed rule within a mixed one",
    { ...taizhouFunding, rule: { kind: "mixed", parts: [{ id: "a", share: 1, rule: { kind: "mixed", parts: [] } }] } },
  ],
  ["FundingPolicy", "once no", { ...taizhouFunding, once: false }],
  ["Target", "a day of a stock for a flow", { ...flow(), by: "2020-12-31" }],
  ["Target", "no kind", { ...flow(), kind: undefined }],
  ["Standard", "a test that there is not", { id: "a", label, clauses: [], effect: "decides", test: "equals" }],
  ["Alternative", "the key __proto__ within", { label, set: { a: JSON.parse('[{"__proto__": 1}]') } }],
  ["Label", "one language", { zh: "名称" }],
  ["ClauseKind", "another word", "law"],
];

function flow() {
  const counts = { milestones: ["cultivated"] };
  return { id: "a", label, clauses: [], bound: "exactly", value: 1, each: "area", counts, kind: "flow", years: [2020] };
}

describe("refused by schema and parse alike", () => {
  it.each(invalid)("%s: %s", (name, _what, value) => {
    const written = plain(value);
    expect([validatorOf(name)(written), SCHEMAS[name].safeParse(written).success]).toEqual([false, false]);
  });
});

const half = "\ud800";
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const instalment = { id: "a", share: "0.5" };

/** What JSON Schema cannot say: the doc comment of `jsonSchema` lists it. */
const unsaid: readonly (readonly [SchemaName, string, unknown])[] = [
  ["Observation", "a number of more than 15 significant digits", 0.1 + 0.2],
  ["Observation", "a number of more than 18 places", 1e-19],
  ["Label", "half of a character pair in a text", { zh: half, en: "name" }],
  ["Counts", "half of a character pair in an id", { milestones: ["recognised"], lists: [`a${half}`] }],
  [
    "FundingRule",
    "half of a character pair in a key",
    { kind: "by-grade", amounts: { [half]: 1 }, whenShort: "by-rank" },
  ],
  ["Alternative", "JSON nested more than 64 levels", { label, set: { a: deep(65) } }],
  ["FundingPolicy", "instalments of one id", { ...taizhouFunding, instalments: [instalment, instalment] }],
  ["FundingPolicy", "instalments that do not make a whole", { ...taizhouFunding, instalments: [instalment] }],
];

describe("taken by the schema and refused by parse", () => {
  it.each(unsaid)("%s: %s", (name, _what, value) => {
    expect([validatorOf(name)(value), SCHEMAS[name].safeParse(value).success]).toEqual([true, false]);
  });

  it("is said of the policy whose parts have to make a whole", () => {
    expect(jsonSchema("FundingPolicy").description).toContain("must add up to exactly 1");
    expect(jsonSchema("FundingPolicy").description).toContain("合计须正好为1");
  });
});

describe("the output form", () => {
  const valid = (buildingArea: unknown) => validatorOf("Premises", "output")({ id: "a", buildingArea });

  it("takes a decimal as canonical text alone", () => {
    expect(["0", "0.5", "2000", "123456789012345678.123456789012345678"].map(valid)).toEqual([true, true, true, true]);
    expect(["-0", "0.50", "02000", "-1", "1.", "", 2000, "1e3"].filter(valid)).toEqual([]);
  });

  it("takes a negative decimal where one is due", () => {
    const amount = (text: string) =>
      validatorOf("Expenditure", "output")({ id: "a", grant: "b", on: "2020-01-01", amount: text, category: "c" });
    expect(["-1", "-0.5", "0"].map(amount)).toEqual([true, true, true]);
    expect(["-0", "-01", "-0.50"].filter(amount)).toEqual([]);
  });
});

describe("a kind of value", () => {
  const definition = (name: SchemaName, kind: string): RegExp => {
    return new RegExp(String(definitionOf(kind, jsonSchema(name)).pattern), "u");
  };

  it("takes just the dates that exist, of all years", () => {
    const pattern = definition("Milestone", "Date");
    const pad = (value: number, length: number) => String(value).padStart(length, "0");
    const days = ["01-00", "01-01", "01-31", "01-32", "02-28", "02-29", "02-30", "04-30", "04-31", "12-31", "13-01"];
    const every = Array.from(
      { length: 14 * 33 },
      (_, index) => `${pad(Math.floor(index / 33), 2)}-${pad(index % 33, 2)}`,
    );
    const dates = [
      ...Array.from({ length: 10_000 }, (_, year) => days.map((day) => `${pad(year, 4)}-${day}`)).flat(),
      ...["1900", "2000", "2019", "2020"].flatMap((year) => every.map((day) => `${year}-${day}`)),
    ];
    expect(dates.filter((date) => pattern.test(date) !== isPlainDate(date))).toEqual([]);
  });

  it("knows the same spaces as parse, of all characters of the basic plane", () => {
    const [id, text] = [definition("Label", "Text"), definition("Counts", "Id")];
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const whole = characters.filter((character) => !/\p{Cs}/u.test(character));
    const blank = (character: string) => character.trim() === "";
    expect(whole.filter((character) => id.test(character) === blank(character))).toEqual([]);
    expect(whole.filter((character) => text.test(`${character}a`) === blank(character))).toEqual([]);
    expect(whole.filter((character) => text.test(`a${character}`) === blank(character))).toEqual([]);
  });
});

describe("a name or form that there is not", () => {
  const refused = (...args: readonly unknown[]) => {
    try {
      return Reflect.apply(jsonSchema, undefined, args) as JsonSchema;
    } catch (error) {
      return error;
    }
  };

  it.each(["complex", "__proto__", "constructor", "Choice", "", 7, null, undefined])("%s", (name) => {
    const error = refused(name);
    expect(error).toBeInstanceOf(PolicyError);
    const [fault] = faultsOf(error, undefined);
    expect(fault?.path).toBe("name");
    expect(fault?.example).toBe('"Portfolio"');
    expect(SCHEMA_NAMES.filter((known) => !fault?.accepted.en.includes(known))).toEqual([]);
    expect(SCHEMA_NAMES.filter((known) => !fault?.accepted.zh.includes(known))).toEqual([]);
  });

  it("a form", () => {
    expect(faultsOf(refused("Complex", { io: "both" }), undefined).map(bare)).toEqual([
      {
        path: "io",
        got: '"both"',
        accepted: { zh: "以下之一：input、output", en: "one of input, output" },
        example: '"input"',
      },
    ]);
  });
});
