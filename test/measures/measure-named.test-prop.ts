import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  defineScorecard,
  MEASURES,
  type Measured,
  measure,
  measureArea,
  measureNamed,
  Portfolio,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { faultsThrownBy } from "../given.js";
import { linjiang, load } from "../plan/linjiang.js";
import { contradictory, incomplete } from "../report/portfolios.js";
import { complexOf, portfolioOf } from "./sample.js";

const plans = [taizhou, withReadings(taizhou, { "evaluated-unit": "platform" }), load(linjiang)] as const;
const plan = fc.constantFrom(...plans);
const portfolios = fc.oneof(contradictory, incomplete);
const year = fc.constantFrom(2018, 2019, 2020, 2021);
const FEW = { numRuns: draws(25) };

const kind = fc
  .oneof(fc.string({ minLength: 1 }), fc.constantFrom("a.b", ".", "constructor", "资源", "incubation-platform"))
  .filter((id) => id.trim() === id && id !== "__proto__");
const noise = fc.oneof(fc.string(), fc.constantFrom(".", "..", "-", " ", ".incubation-platform", "constructor"));
const id = fc.oneof(
  fc.constantFrom(...MEASURES.map((each) => each.id)),
  fc.constantFrom(...MEASURES.filter(({ by }) => by).map((each) => each.id)),
);
const text = fc.oneof(
  noise,
  id,
  fc.tuple(id, noise).map(([first, last]) => first + last),
  fc.tuple(noise, id).map(([first, last]) => first + last),
  id.map((each) => each.toUpperCase()),
  id.map((each) => each.slice(0, -1)),
  fc.tuple(id, kind).map(([first, of]) => `${first}.${of}`),
);

type Values = { readonly [name: string]: Measured };

/** What stands under the names of a record or an area beside the value. */
const heldIn = (values: Values) => Object.entries(values).map(([name, { unit, clauses }]) => ({ name, unit, clauses }));

describe("the measure that a name stands for", () => {
  test.prop([plan, portfolios, year], FEW)("is that of every value measured under it", (under, portfolio, of) => {
    const records = measure(under, portfolio, { year: of });
    const whole = { of: "area", values: measureArea(under, portfolio, { year: of }) } as const;
    for (const measured of [...records.map((each) => ({ of: "complex", values: each.measured ?? {} })), whole]) {
      for (const { name, unit, clauses } of heldIn(measured.values)) {
        const named = measureNamed(name);
        expect([name, named?.of, named?.unit]).toEqual([name, measured.of, unit]);
        expect(clauses).toEqual((named && under.cites[named.rule]) ?? []);
      }
    }
    for (const { platform, measured = {} } of records) {
      if (platform === undefined) expect(measuresIn(measured)).toEqual(new Set(namesOf("complex")));
    }
    expect(measuresIn(whole.values)).toEqual(new Set(namesOf("area")));
  });

  test.prop([fc.uniqueArray(kind, { minLength: 1, maxLength: 3 })])(
    "is there for each kind of resource recorded",
    (kinds) => {
      const resources = kinds.map((each, index) => ({ kind: each, id: `r${index}`, shared: true }));
      const members = { resourceKinds: kinds.map((id) => ({ id, label: { zh: id, en: id } })) };
      const [record] = measure(taizhou, portfolioOf([complexOf("pumps", { resources })], { members }), { year: 2020 });
      for (const each of kinds) {
        expect(record?.measured?.[`shared-resources-of.${each}`]?.value).toBe("1");
        expect(measureNamed(`shared-resources-of.${each}`)?.id).toBe("shared-resources-of");
      }
    },
  );

  test.prop([text])("is its own, or that of one kind before the first point, and else there is none", (name) => {
    const [own = "", ...of] = name.split(".");
    const expected = MEASURES.find((each) => (each.by ? each.id === own && of.join(".") !== "" : each.id === name));
    expect(measureNamed(name)).toEqual(expected);
  });

  test.prop([text.filter((name) => name.trim() === name && name !== "")])(
    "may be asked for by a scorecard, which is else refused in both languages with the names there are",
    (name) => {
      const define = () => defineScorecard(cardBy(name));
      if (measureNamed(name)) {
        expect(define().root.children[0]).toMatchObject({ source: { measured: name } });
        return;
      }
      const [fault] = faultsThrownBy(define);
      expect(fault?.path).toBe("root.children[0].source.measured");
      for (const accepted of [fault?.accepted.zh, fault?.accepted.en]) expect(accepted).toContain(MEASURES[0]?.id);
    },
  );
});

function measuresIn(values: Values): Set<string | undefined> {
  return new Set(Object.keys(values).map((name) => measureNamed(name)?.id));
}

/** Those by a kind are there only where there are kinds, which each of the plans has. */
function namesOf(of: "complex" | "area"): string[] {
  return MEASURES.filter((each) => each.of === of).map((each) => each.id);
}

function cardBy(measured: string) {
  const label = { zh: "指标", en: "indicator" };
  const scoring = { kind: "linear", zeroAt: 0, fullAt: 1 } as const;
  return {
    id: "card",
    title: label,
    provenance: "illustrative",
    root: {
      id: "root",
      label,
      marks: 10,
      children: [{ id: "only", label, marks: 10, scoring, source: { measured } }],
    },
    grades: [{ id: "any", label, atLeast: 0 }],
    missing: "range",
    rounding: { places: 2, mode: "half-up" },
  } as const;
}

describe("a measured value", () => {
  test.prop([plan, portfolios, year], FEW)(
    "is there exactly where nothing is missing and no reason given",
    (under, portfolio, of) => {
      const values = [
        ...measure(under, portfolio, { year: of, stayMonths: 6 }).map((each) => each.measured ?? {}),
        measureArea(under, portfolio, { year: of }),
      ];
      for (const [name, { value, missing, reason }] of values.flatMap((each) => Object.entries(each))) {
        expect([name, value === undefined]).toEqual([name, missing.length > 0 || reason !== undefined]);
        expect([name, missing.length > 0 && reason !== undefined]).toEqual([name, false]);
      }
    },
  );

  test.prop([incomplete, year, fc.nat()], FEW)("does not hang on the order of the lists", (portfolio, of, by) => {
    const turned = Portfolio.parse(
      Object.fromEntries(
        Object.entries(portfolio).map(([list, rows]) => [list, Array.isArray(rows) ? rotated(rows, by) : rows]),
      ),
    );
    expect(byComplex(turned, of)).toEqual(byComplex(portfolio, of));
  });
});

function rotated<T>(rows: readonly T[], by: number): T[] {
  const at = rows.length === 0 ? 0 : by % rows.length;
  return [...rows.slice(at), ...rows.slice(0, at)].reverse();
}

/** Values by complex; the places in lists of what is missing are counted, not named. */
function byComplex(portfolio: Portfolio, of: number) {
  const records = measure(taizhou, portfolio, { year: of, stayMonths: 6 });
  return new Map(
    records.map(({ complex, platform = "", measured = {} }) => [
      `${complex}/${platform}`,
      Object.entries(measured).map(([name, { missing, ...rest }]) => [name, rest, missing.length]),
    ]),
  );
}
