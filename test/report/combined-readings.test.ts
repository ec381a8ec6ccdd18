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
