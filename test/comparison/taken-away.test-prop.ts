import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { assess, compareReports, Portfolio, type ReportChange } from "../../src/index.js";
import { isPlainObject } from "../../src/kernel/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { everything, portfolio } from "../report/portfolios.js";

const full = assess(taizhou, portfolio, everything);

type Path = readonly (string | number)[];

/** The sample without what stands at a path. */
function without(path: Path): Portfolio {
  const copy = structuredClone(portfolio);
  const holder = path.slice(0, -1).reduce<object>((inner, key) => Object(Reflect.get(inner, key)), copy);
  const last = path.at(-1) ?? "";
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return Portfolio.parse(copy);
}

const all = (changes: readonly ReportChange[]): ReportChange[] =>
  changes.flatMap((change) => [change, ...all(change.because)]);

/** What is told as better or worse. */
const decided = (changes: readonly ReportChange[]) =>
  all(changes).flatMap(({ path, also, ...change }) =>
    [change, ...also].flatMap(({ direction, field, before, after }) =>
      direction === "other" ? [] : [[direction, path, field, before, after]],
    ),
  );

const FACTS: readonly (readonly [list: keyof Portfolio, keys: readonly string[], within?: string])[] = [
  [
    "complexes",
    ["site", "functions", "capabilities", "resources", "participants", "operatingModel", "industry", "facts"],
  ],
  ["complexes", ["floorArea", "premises", "onSiteTenants", "virtualTenants", "carriers"], "site"],
  ["projects", ["eligible"]],
];

/** Facts that are recorded: what is absent of them is not known. */
const facts: readonly Path[] = [
  ...FACTS.flatMap(([list, keys, within]) =>
    [...((portfolio[list] ?? []) as readonly object[]).entries()].flatMap(([at, record]) => {
      const holder: unknown = within === undefined ? record : Reflect.get(record, within);
      const path = within === undefined ? [list, at] : [list, at, within];
      return isPlainObject(holder) ? keys.flatMap((key) => (key in holder ? [[...path, key]] : [])) : [];
    }),
  ),
  ...[...(portfolio.records ?? []).entries()].flatMap(([at, { observed }]) =>
    Object.keys(observed).map((key) => ["records", at, "observed", key]),
  ),
  ...(portfolio.surveys ?? []).flatMap(({ rows }, survey) =>
    rows.flatMap((row, at) =>
      (["need", "capacity"] as const).flatMap((key) => (key in row ? [["surveys", survey, "rows", at, key]] : [])),
    ),
  ),
];

describe("a fact recorded before and no longer", () => {
  test.prop([fc.constantFrom(...facts)], { numRuns: draws(30) })("makes nothing better or worse", (path) => {
    expect(decided(compareReports(full, assess(taizhou, without(path), everything))), path.join(".")).toEqual([]);
  });
});

describe("a record that is there no longer", () => {
  const placeOf = (list: "complexes" | "cases" | "pipeline", id: string | undefined) =>
    (portfolio[list] ?? []).findIndex((each) => each.id === id);
  const { notStanding, cases, projection } = full;

  it.each([
    ["notStanding", "complexes", notStanding[0]?.complex],
    ["cases.open", "cases", cases?.open[0]?.case],
    ["projection.slipped", "pipeline", projection?.slipped?.[0]],
  ] as const)("takes with it, as neither, what is said of it in %s", (path, list, id) => {
    const changes = compareReports(full, assess(taizhou, without([list, placeOf(list, id)]), everything));
    const change = changes.find((each) => each.path === `${path}.${id}`) ?? expect.fail(`${path}.${id}`);
    expect([change.direction, change.after]).toEqual(["other", undefined]);
  });

  it("but what is closed is better, the record being there", () => {
    const id = cases?.open[0]?.case;
    const closed = portfolio.cases?.map((each) =>
      each.id === id ? { ...each, answeredOn: each.openedOn, closedOn: everything.asOf } : each,
    );
    const report = assess(taizhou, Portfolio.parse({ ...portfolio, cases: closed }), everything);
    const change = compareReports(full, report).find((each) => each.path === `cases.open.${id}`);
    expect(change?.direction).toBe("better");
  });
});
