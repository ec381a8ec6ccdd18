import { describe, expect, it } from "vitest";
import type * as z from "zod";
import * as library from "../../src/index.js";
import { faultsOf } from "../../src/index.js";

/** A schema with a record it accepts, and where in it a decimal, a date and a map stand. */
interface Sample {
  readonly schema: z.ZodType;
  readonly record: object;
  readonly decimal?: string;
  readonly date?: string;
  readonly map?: string;
}

const step = { id: "accept", name: "受理", department: "science-bureau", channel: "counter", visits: 1 };

const SAMPLES: Readonly<Record<string, Sample>> = {
  Complex: {
    schema: library.Complex,
    record: {
      id: "pumps",
      name: "泵业",
      locality: "wenling",
      milestones: [{ kind: "cultivated", tier: "county", on: "2020-02-29", list: "creation" }],
      site: {
        floorArea: 4680.5,
        premises: [{ id: "a", main: true, buildingArea: "4680.50" }],
        carriers: [{ id: "t", kind: "town" }],
      },
      functions: { has: ["research-development"], lacks: [], virtual: [] },
      capabilities: [],
      resources: [{ kind: "incubation-platform", id: "r", shared: true, reach: ["region"] }],
      participants: [{ kind: "enterprise", name: "某企业", role: "lead" }],
      operatingModel: "none",
      industry: { id: "pumps", categories: ["pumps-motors"] },
      facts: { "slowest-answer": 3 },
      changes: [{ on: "2019-05-01", site: { floorArea: "5000" } }],
      waivers: [
        { clause: "4.1.2", tier: "county", reason: "旧厂房", approvedBy: "市科技局", approvedOn: "2019-03-01" },
      ],
    },
    decimal: "site.floorArea",
    date: "milestones.0.on",
    map: "facts",
  },
  AnnualRecord: {
    schema: library.AnnualRecord,
    record: {
      complex: "pumps",
      year: 2019,
      observed: { income: 12, ratings: { ratings: [80, "85.50"] }, done: { done: ["a"] } },
    },
    decimal: "observed.income",
    map: "observed",
  },
  Grant: {
    schema: library.Grant,
    record: {
      id: "g",
      complex: "pumps",
      amount: "1000000",
      on: "2019-05-01",
      period: { from: "2019-05-01", to: "2020-12-31" },
    },
    decimal: "amount",
    date: "period.to",
  },
  Expenditure: {
    schema: library.Expenditure,
    record: { id: "e", grant: "g", on: "2019-06-01", amount: "1", category: "equipment" },
    decimal: "amount",
    date: "on",
  },
  Survey: {
    schema: library.Survey,
    record: {
      id: "s",
      on: "2019-01-01",
      rows: [{ industry: "pumps", kind: "incubation-platform", need: 3, capacity: "1.5" }],
      candidates: [{ id: "lab", cost: "5", supplies: { testing: 2 } }],
      budget: 5,
    },
    decimal: "rows.0.need",
    date: "on",
    map: "candidates.0.supplies",
  },
  Need: {
    schema: library.Need,
    record: { id: "n", kind: "key", industry: "pumps", raisedOn: "2019-01-01" },
    date: "raisedOn",
  },
  Chain: {
    schema: library.Chain,
    record: { id: "c", name: "泵业链", industry: "pumps", links: [{ id: "casting", name: "铸造", strength: "weak" }] },
  },
  Project: { schema: library.Project, record: { id: "p", name: "项目", locality: "wenling", year: 2019 } },
  EnterpriseCase: {
    schema: library.EnterpriseCase,
    record: { id: "k", complex: "pumps", enterprise: "firm", kind: "knot", openedOn: "2019-01-01" },
    date: "openedOn",
  },
  Evidence: { schema: library.Evidence, record: { id: "v", item: "governance-goals", on: "2019-01-01" }, date: "on" },
  Process: {
    schema: library.Process,
    record: { id: "q", name: "备案", steps: [step], before: [step, { ...step, id: "decide" }] },
  },
  PipelineEntry: {
    schema: library.PipelineEntry,
    record: { id: "x", locality: "yuhuan", kind: "cultivated", tier: "county", on: "2020-06-30" },
    date: "on",
  },
  Portfolio: {
    schema: library.Portfolio,
    record: { complexes: [{ id: "pumps", name: "泵业", locality: "wenling", milestones: [] }] },
  },
};

const table = Object.entries(SAMPLES).map(([name, sample]) => ({ name, ...sample }));
const withDecimal = table.flatMap((sample) =>
  sample.decimal === undefined ? [] : [{ ...sample, at: sample.decimal }],
);
const withDate = table.flatMap((sample) => (sample.date === undefined ? [] : [{ ...sample, at: sample.date }]));
const withMap = table.flatMap((sample) => (sample.map === undefined ? [] : [{ ...sample, at: sample.map }]));

/** A copy of a record with another value at a path. */
function changed(record: object, at: string, value: unknown): unknown {
  const copy: unknown = structuredClone(record);
  const keys = at.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy);
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

const shown = (at: string) => at.replace(/\.(\d+)/g, "[$1]");

function faultAt(schema: z.ZodType, input: unknown, path: string) {
  const result = schema.safeParse(input);
  expect(result.success).toBe(false);
  const faults = faultsOf(result.error, input);
  const fault = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`) || path === "");
  expect(fault, `${JSON.stringify(faults.map((each) => each.path))} has ${path}`).toBeDefined();
  expect(fault?.accepted.zh).toMatch(/\p{Script=Han}|"/u);
  expect(fault?.accepted.en).not.toMatch(/\p{Script=Han}/u);
  return fault;
}

describe.each(table)("$name", ({ schema, record }) => {
  it("accepts its sample, gives plain JSON, and the same when parsed again", () => {
    const before = JSON.stringify(record);
    const parsed = schema.parse(record);
    expect(JSON.stringify(record)).toBe(before);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
    expect(structuredClone(parsed)).toEqual(parsed);
    expect(schema.parse(parsed)).toEqual(parsed);
  });

  it.each([
    ["a text", "x"],
    ["a number", 1],
    ["null", null],
    ["nothing", undefined],
    ["a list", []],
    ["a date object", new Date(0)],
    ["a function", () => 1],
    ["a map", new Map()],
  ])("refuses %s", (_, input) => {
    const result = schema.safeParse(input);
    expect(result.success).toBe(false);
    expect(faultsOf(result.error, input).length).toBeGreaterThan(0);
  });

  it("names what is missing in an empty record", () => {
    const result = schema.safeParse({});
    const faults = faultsOf(result.error, {});
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ path, got }) => path !== "" && got === "nothing")).toBe(true);
  });

  it("names a key that it does not have", () => {
    expect(faultAt(schema, { ...record, flor: 1 }, "flor")).toMatchObject({ path: "flor", got: "1" });
  });

  it("refuses an own __proto__ and is not changed by it", () => {
    const hostile: unknown = JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(record).slice(1)}`);
    expect(faultAt(schema, hostile, "__proto__")?.path).toBe("__proto__");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("refuses a key that is there and undefined", () => {
    const [key = ""] = Object.keys(record);
    expect(schema.safeParse({ ...record, [key]: undefined }).success).toBe(false);
  });
});

describe.each(withDecimal)("the decimal $at of $name", ({ schema, record, at }) => {
  it.each([
    ["0x10", '"0x10"'],
    ["1e3", '"1e3"'],
    ["2,000", '"2,000"'],
    ["", '""'],
    ["Infinity", '"Infinity"'],
    [JSON.parse("1e400"), "Infinity"],
    [Number.NaN, "NaN"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1234567890123456, "1234567890123456"],
    ["1".repeat(19), `"${"1".repeat(19)}"`],
    [true, "true"],
    [null, "null"],
  ])("is refused as %j", (value, got) => {
    expect(faultAt(schema, changed(record, at, value), shown(at))?.got).toBe(got);
  });
});

describe.each(withDate)("the date $at of $name", ({ schema, record, at }) => {
  it.each(["2019-02-29", "2019-2-1", "20190201", "2019-13-01", "", 20190201, null])("is refused as %j", (value) => {
    const fault = faultAt(schema, changed(record, at, value), shown(at));
    expect(fault).toMatchObject({ path: shown(at), got: JSON.stringify(value), example: '"2020-12-31"' });
  });

  it("may be the 29th of February of a leap year", () => {
    expect(schema.safeParse(changed(record, at, "2020-02-29")).success).toBe(true);
  });
});

describe.each(withMap)("the map $at of $name", ({ schema, record, at }) => {
  it("refuses an own __proto__, and takes constructor for a key like any other", () => {
    const hostile: unknown = JSON.parse('{"__proto__":1}');
    expect(faultAt(schema, changed(record, at, hostile), `${shown(at)}.__proto__`)?.got).toBe("1");
    expect(schema.safeParse(changed(record, at, { constructor: "1" })).success).toBe(true);
  });
});

describe("an area", () => {
  it.each([
    ["-1", '"-1"'],
    [-0.01, "-0.01"],
  ])("is refused as %j", (area, got) => {
    const input = changed(SAMPLES.Complex?.record ?? {}, "site.floorArea", area);
    expect(faultAt(library.Complex, input, "site.floorArea")).toMatchObject({ got, example: '"4680"' });
  });

  it("may be 0, and -0 is 0", () => {
    const parse = (area: unknown) =>
      library.Complex.parse(changed(SAMPLES.Complex?.record ?? {}, "site.floorArea", area));
    expect(parse("0").site?.floorArea).toBe("0");
    expect(parse(-0).site?.floorArea).toBe("0");
    expect(parse("2000.50").site?.floorArea).toBe("2000.5");
  });
});

describe("hostile input ends in an error, soon", () => {
  const nested = (levels: number) => {
    let value: unknown = 1;
    for (let level = 0; level < levels; level += 1) value = { site: value };
    return value;
  };

  it.each(table)("$name: nested a hundred thousand deep", ({ schema, record }) => {
    for (const input of [
      nested(100_000),
      { ...record, ...Object(nested(100_000)) },
      changed(record, "id", nested(100_000)),
    ]) {
      const result = schema.safeParse(input);
      expect(result.success).toBe(false);
      expect(faultsOf(result.error, input).length).toBeGreaterThan(0);
    }
  });

  it("holding itself", () => {
    const input: Record<string, unknown> = { ...SAMPLES.Complex?.record };
    input.site = input;
    const { error } = library.Complex.safeParse(input);
    expect(faultsOf(error, input).some(({ path }) => path.startsWith("site."))).toBe(true);
  });

  it("a million entries, good and bad", () => {
    const ids = Array.from({ length: 1_000_000 }, (_, index) => `f${index}`);
    expect(library.Complex.safeParse(changed(SAMPLES.Complex?.record ?? {}, "functions", ids)).success).toBe(true);
    const bad = changed(
      SAMPLES.Complex?.record ?? {},
      "functions",
      ids.map(() => 1),
    );
    const { error } = library.Complex.safeParse(bad);
    expect(faultsOf(error, bad)).toHaveLength(1000);
  });

  it("half a character pair in a name", () => {
    const input = { ...SAMPLES.Complex?.record, name: "泵\ud800" };
    expect(faultAt(library.Complex, input, "name")?.path).toBe("name");
  });

  it("a key that is a symbol is no key of JSON and changes nothing", () => {
    const input = { ...SAMPLES.Complex?.record, [Symbol("s")]: 1 };
    expect(library.Complex.parse(input)).toEqual(library.Complex.parse(SAMPLES.Complex?.record));
  });
});
