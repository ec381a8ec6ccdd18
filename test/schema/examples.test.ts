import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as library from "../../src/index.js";
import { type Fault, FundingPolicy, faultsOf, Plan, Portfolio, Scorecard, StandingRules } from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";

/* The example in a fault is itself accepted where the fault is, and like what was given there. */

const SCHEMAS = Object.entries(library).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);
const WRONG = [5, "a text", true, null, [], {}, new Date(0)];
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const isOfKind = ({ code }: { readonly code: string }) => code === "wrong-type" || code === "missing";

describe("where another kind of thing stands than is due", () => {
  it.each(SCHEMAS)("%s accepts the example", (_name, schema) => {
    for (const wrong of WRONG) {
      const faults = faultsOf(schema.safeParse(wrong).error, wrong).filter(
        (fault) => fault.path === "" && isOfKind(fault),
      );
      for (const { example } of faults)
        expect([wrong, example, schema.safeParse(JSON.parse(example)).success]).toEqual([wrong, example, true]);
    }
  });

  const file = readFileSync(new URL("../../docs/examples/portfolio.json", import.meta.url), "utf8");
  it.each([
    ["a portfolio", Portfolio, short(JSON.parse(file))],
    ["a plan", Plan, short(plain(taizhou))],
    ["a scorecard", Scorecard, plain(taizhouScorecard)],
    ["a funding policy", FundingPolicy, plain(taizhouFunding)],
    ["rules of standing", StandingRules, plain(taizhouStanding)],
  ] as const)("in %s the example mends the fault, at every place that holds others", (_what, schema, input) => {
    const places = containersIn(input);
    expect(places.length).toBeGreaterThan(2);
    for (const path of places) {
      // Most of what is wrong in one place has one example.
      const tried = new Map<string, readonly Fault[]>();
      const leftOf = (example: string) => {
        const mended = withAt(input, path, JSON.parse(example));
        const left = tried.get(example) ?? faultsOf(schema.safeParse(mended).error, mended);
        tried.set(example, left);
        return left;
      };
      for (const wrong of [5, "a text", null, [], {}]) {
        const broken = withAt(input, path, wrong);
        const here = path.reduce(
          (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
          "",
        );
        for (const { example, path: at } of faultsOf(schema.safeParse(broken).error, broken).filter(
          (fault) => fault.path === here && isOfKind(fault),
        )) {
          const left = leftOf(example).filter((fault) => fault.path.startsWith(at));
          expect([here, wrong, example, left]).toEqual([here, wrong, example, []]);
        }
      }
    }
  });
});

describe("the example is like what was given", () => {
  const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [] };
  const exampleFor = (more: object) =>
    faultsOf(library.Complex.safeParse({ ...complex, ...more }).error, { ...complex, ...more }).map(({ example }) =>
      JSON.parse(example),
    );

  it.each([
    ["a figure for a site", { site: "2000" }, { floorArea: "2000" }],
    ["a word for an inventory", { functions: "研究开发" }, ["研究开发"]],
    ["a word for an industry", { industry: "pumps" }, { id: "pumps", categories: ["pumps"] }],
    [
      "a milestone by itself, with a year for its day",
      { milestones: { kind: "cultivated", tier: "county", on: "2018" } },
      [{ kind: "cultivated", tier: "county", on: "2020-12-31" }],
    ],
  ])("%s", (_what, more, example) => {
    expect(exampleFor(more)).toEqual([example]);
  });

  it("a name for a label is the name in each language", () => {
    expect(faultsOf(library.Label.safeParse("泵业").error, "泵业").map(({ example }) => example)).toEqual([
      '{"zh":"泵业","en":"泵业"}',
    ]);
  });

  it("no example of a list is empty, which would say that there is none", () => {
    expect(exampleFor({ functions: 5 })[0]).toHaveLength(1);
    expect(exampleFor({ resources: {} })[0]).toHaveLength(1);
  });
});

/** The value with two of each list. */
function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(short);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, short(member)]));
}

type Path = readonly (string | number)[];

/** The paths of what holds others, one of each kind. */
function containersIn(value: unknown, path: Path = [], seen = new Set<string>()): Path[] {
  const kind =
    path.filter((key) => typeof key === "string").join(".") + path.filter((key) => typeof key === "number").length;
  if (typeof value !== "object" || value === null || seen.has(kind)) return [];
  seen.add(kind);
  const inner = Object.entries(value).flatMap(([key, member]) =>
    containersIn(member, [...path, Array.isArray(value) ? Number(key) : key], seen),
  );
  return [path, ...inner];
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? withAt(item, rest, put) : item));
  const own = value as Record<string, unknown>;
  return { ...own, [key]: withAt(own[key], rest, put) };
}
