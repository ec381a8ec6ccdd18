import { describe, expect, it } from "vitest";
import {
  assess,
  compareReports,
  namesFrom,
  type Plan,
  Portfolio,
  type ReportChange,
  describe as render,
  toMarkdown,
  withReadings,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf, planFrom } from "../given.js";

/** The plan as it was revised: some of its standards, or of its targets, changed. */
function revision(
  change: {
    readonly standard?: (standard: Plan["standards"][number]) => object | undefined;
    readonly target?: (target: Plan["targets"][number]) => object;
    readonly more?: readonly object[];
  },
  plan: Plan = taizhou,
): Plan {
  const { standard = (each) => each, target = (each) => each, more = [] } = change;
  const standards = [...plan.standards.flatMap((each) => standard(each) ?? []), ...more];
  const targets = plan.targets.map(target);
  return planFrom({ ...plan, revision: "2", standards, targets } as Plan);
}

const withArea = (value: object) => (each: Plan["standards"][number]) =>
  each.id === "floor-area" ? { ...each, ...value } : each;

const municipal = (figure: string) =>
  revision({ standard: withArea({ value: { county: "2000", municipal: figure, provincial: "10000" } }) });

const reportOf = (plan: Plan, floorArea: number, more: object = {}) =>
  assess(
    plan,
    Portfolio.parse({
      complexes: [
        {
          id: "pumps",
          name: "泵业综合体",
          locality: "wenling",
          site: { floorArea },
          milestones: [{ kind: "cultivated", tier: "municipal", on: "2018-09-30" }],
          ...more,
        },
      ],
    }),
    { asOf, detail: "all" },
  );
const before = reportOf(taizhou, 5500);

const all = (changes: readonly ReportChange[]): ReportChange[] =>
  changes.flatMap((change) => [change, ...all(change.because)]);
const ways = (changes: readonly ReportChange[]) =>
  all(changes).flatMap(({ kind, path, direction, field, also }) =>
    kind === "stamp"
      ? []
      : [
          [
            path,
            direction,
            ...also.filter((each) => each.field !== field).map((each) => `${each.field} ${each.direction}`),
          ],
        ],
  );

describe("a figure that a revision moved", () => {
  const changes = compareReports(before, reportOf(municipal("6000"), 5500));

  it("is told after the revision, and makes nothing of the record worse", () => {
    expect(changes[0]?.path).toBe("stamp.plan.revision");
    expect(ways(changes)).toEqual([
      ["complexes.pumps.tiers.municipal.verdict", "other", "required other"],
      ["complexes.pumps.tiers.municipal.findings.floor-area.verdict", "other", "shortfall other", "required other"],
    ]);
  });

  it("is named as the cause, of the verdict and of the tier", () => {
    const [, change = expect.fail()] = changes;
    const names = namesFrom(before);
    expect(render(taizhou, [change, ...change.because], zhCN, names).split("\n")).toEqual([
      "变化：泵业综合体，市级：判定由符合变为不符合（场所面积：要求由5,000平方米变为6,000平方米）",
      "变化：泵业综合体，市级，场所面积：判定由符合变为不符合（要求由5,000平方米变为6,000平方米）",
    ]);
    expect(render(taizhou, change, en, names)).toBe(
      "changed: 泵业综合体, municipal: verdict from met to unmet (floor area: required from 5,000 m² to 6,000 m²)",
    );
    expect(toMarkdown(taizhou, change, zhCN, { names })).toContain("要求由5,000平方米变为6,000平方米");
  });

  it("makes nothing better the other way round", () => {
    expect(new Set(ways(compareReports(reportOf(municipal("6000"), 5500), before)).map(([, way]) => way))).toEqual(
      new Set(["other"]),
    );
  });

  it("leaves what the record did at a tier whose figure stayed", () => {
    const lost = compareReports(before, reportOf(municipal("6000"), 1999));
    const found = new Map(all(lost).map(({ path, direction }) => [path, direction]));
    expect(found.get("complexes.pumps.tiers.county.verdict")).toBe("worse");
    expect(found.get("complexes.pumps.tiers.municipal.verdict")).toBe("other");
  });
});

describe("a rule that a revision", () => {
  const rule = {
    id: "tenants",
    label: { zh: "入驻单位", en: "tenants" },
    clauses: ["4.1.2"],
    effect: "decides",
    test: "at-least",
    fact: "on-site-tenants",
    value: "10",
    unit: "count",
  };
  const site = { site: { floorArea: 5500, onSiteTenants: 3 } };
  const had = reportOf(taizhou, 5500, site);
  const has = reportOf(revision({ more: [rule] }), 5500, site);

  it("brought makes no verdict worse", () => {
    const path = "complexes.pumps.tiers.municipal.verdict";
    const change = compareReports(had, has).find((each) => each.path === path) ?? expect.fail();
    expect([change.field, change.before, change.after, change.direction]).toEqual(["verdict", "met", "unmet", "other"]);
    expect(render(taizhou, change, zhCN, namesFrom(has))).toContain("判定由符合变为不符合（规定有变化）");
    expect(render(taizhou, change, en, namesFrom(has))).toContain("verdict from met to unmet (rule not the same)");
  });

  it("dropped makes none better", () => {
    expect(compareReports(has, had).map(({ direction }) => direction)).not.toContain("better");
  });

  it("words otherwise, or calls otherwise, is the same", () => {
    const renamed = revision({ standard: withArea({ label: { zh: "面积", en: "area" }, clauses: ["4.1.3"] }) });
    const directions = new Map(ways(compareReports(before, reportOf(renamed, 4999))).map(([path, way]) => [path, way]));
    expect(directions.get("complexes.pumps.tiers.municipal.verdict")).toBe("worse");
  });

  it("lets nobody off from is another one, with the same figure", () => {
    const waivers = [
      {
        clause: "4.1.2",
        tier: "municipal",
        reason: { zh: "旧城", en: "old town" },
        approvedBy: "a",
        approvedOn: "2018-01-01",
      },
    ];
    const waived = reportOf(taizhou, 4000, { waivers: waivers.map((each) => ({ ...each, reason: "old town" })) });
    const strict = revision({ standard: withArea({ waivable: false }) });
    const again = reportOf(strict, 4000, { waivers: waivers.map((each) => ({ ...each, reason: "old town" })) });
    const change = compareReports(waived, again).find(({ path }) => path === "complexes.pumps.tiers.municipal.verdict");
    expect([change?.before, change?.after, change?.direction]).toEqual(["waived", "unmet", "other"]);
  });
});

describe("a target that a revision moved", () => {
  const revised = revision({
    target: (each) => (each.id === "yearly-cultivation" ? { ...each, value: { 2018: 2, 2019: 1, 2020: 1 } } : each),
  });
  const changes = compareReports(before, reportOf(revised, 5500));
  const found = new Map(changes.map((change) => [change.path, change]));

  it("leaves its status and shortfall neither worse nor better, and says what is asked", () => {
    const change = found.get("targets.rows.yearly-cultivation.wenling.2018.status") ?? expect.fail();
    expect([change.before, change.after, change.direction]).toEqual(["met", "missed", "other"]);
    expect(change.also.map(({ field, direction }) => [field, direction])).toEqual([
      ["shortfall", "other"],
      ["required", "other"],
    ]);
    expect(render(taizhou, change, zhCN)).toContain("状态由已完成变为逾期未完成（要求由1家变为2家）");
    expect(changes.filter(({ direction }) => direction !== "other").map(({ part }) => part)).toEqual(["audit"]);
  });

  it("does not hide what was achieved", () => {
    const empty = assess(taizhou, { complexes: [] }, { asOf, detail: "all" });
    const change = compareReports(empty, reportOf(revised, 5500)).find(
      ({ path }) => path === "targets.rows.yearly-cultivation.wenling.2018.achieved",
    );
    expect([change?.direction, change?.difference]).toEqual(["better", "1"]);
  });
});

describe("a reading alone", () => {
  it("makes better or worse what it was chosen for", () => {
    const strict = withReadings(taizhou, { localities: "addressees" });
    expect(compareReports(before, reportOf(strict, 5500))[0]?.kind).toBe("stamp");
    const seven = withReadings(taizhou, { "functions-expected": { id: "minimum", value: 1 } });
    const functions = { functions: ["creative-design"] };
    const [, change] = compareReports(reportOf(taizhou, 5500, functions), reportOf(seven, 5500, functions));
    expect([change?.rule, change?.direction]).toEqual(["functions", "better"]);
  });
});
