import { expect, it } from "vitest";
import { assess, combineReports, Portfolio } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";

it("totals of reports combined name the readings that those of the whole do, also where places are in no part", () => {
  const complexes = ["wenling", "yuhuan"].map((locality) => ({
    id: locality,
    name: `${locality}综合体`,
    locality,
    milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
  }));
  const of = (localities: string[]) =>
    assess(taizhou, Portfolio.parse({ complexes: complexes.filter((each) => localities.includes(each.locality)) }), {
      asOf,
      scope: { localities },
    });
  const totals = (report: ReturnType<typeof of>) =>
    report.targets?.totals.map(({ target, year, readings }) => [target, year, readings]);
  const whole = totals(of(["wenling", "yuhuan"]));
  expect(whole?.every(([, , readings]) => Object.keys(readings ?? {}).length > 0)).toBe(true);
  expect(totals(combineReports([of(["wenling"]), of(["yuhuan"])]))).toEqual(whole);
});

it("what may lie in any place leaves open those of other parts, as of all records at once", () => {
  const complexes = [
    { id: "n", name: "n", locality: "wenling", milestones: [] },
    ...["温岭", "yuhuan"].map((locality) => ({
      id: locality,
      name: locality,
      locality,
      milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
    })),
  ];
  const of = (own: typeof complexes, localities: string[]) =>
    assess(taizhou, Portfolio.parse({ complexes: own }), { asOf: "2020-12-31", scope: { localities } });
  const said = (report: ReturnType<typeof of>) => [
    report.targets.rows.map(({ key, status, range, undecided }) => [key, status, range, [...undecided].sort()]),
    report.localities.map(({ locality, missed }) => [locality, missed]),
  ];
  const [n, ...others] = complexes;
  const parts = [of(n ? [n] : [], ["wenling"]), of(others, ["yuhuan"])];
  const whole = combineReports(parts);
  expect(said(whole)).toEqual(said(of(complexes, ["wenling", "yuhuan"])));
  expect(whole.targets.rows.find((row) => row.locality === "wenling" && row.year === 2018)).toMatchObject({
    status: "unknown",
    undecided: ["温岭"],
  });
  expect(whole.localities[0]?.measured?.complexes).toMatchObject({ missing: ["complexes[1].locality"] });
});
