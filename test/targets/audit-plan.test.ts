import { describe, expect, it } from "vitest";
import {
  auditPlan,
  type Finding,
  type Plan,
  type PlanInput,
  readPlan,
  describe as told,
  withReadings,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";
import { base, say } from "../standards/sister-plan.js";
import { flow, provinceWith } from "./levels-of-places.js";

/** The one finding of a rule on a target, in a year where one is asked for. */
function findingOf(plan: Plan, rule: string, target: string, year?: number): Finding {
  const found = auditPlan(plan).filter(
    (finding) => finding.rule === rule && finding.subject.id === target && finding.year === year,
  );
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${rule}`);
  return first;
}

const addressees = withReadings(taizhou, { localities: "addressees" });
const bothZones = withReadings(taizhou, { localities: "addressees", "zone-merger": "both-2020" });

describe("2.4 against 2.6: what one a year in each locality adds up to", () => {
  it("nine localities in three years make 27, three short of 30", () => {
    expect(findingOf(taizhou, "audit-flow-to-stock", "total-stock")).toMatchObject({
      verdict: "unmet",
      bound: "at-least",
      required: "30",
      actual: "27",
      shortfall: "3",
    });
  });

  it("it rests on both clauses", () => {
    expect(findingOf(taizhou, "audit-flow-to-stock", "total-stock").clauses).toEqual(
      expect.arrayContaining(["2.4", "2.6"]),
    );
  });

  it("eleven, eleven and ten addressees make 32, enough", () => {
    expect(findingOf(addressees, "audit-flow-to-stock", "total-stock")).toMatchObject({
      verdict: "met",
      required: "30",
      actual: "32",
    });
  });

  it("eleven addressees in every year make 33, enough", () => {
    expect(findingOf(bothZones, "audit-flow-to-stock", "total-stock")).toMatchObject({
      verdict: "met",
      required: "30",
      actual: "33",
    });
  });

  it("what is enough has no shortfall", () => {
    expect("shortfall" in findingOf(addressees, "audit-flow-to-stock", "total-stock")).toBe(false);
  });

  it("it names the reading of the localities", () => {
    expect(
      [taizhou, addressees].map((plan) => findingOf(plan, "audit-flow-to-stock", "total-stock").readings.localities),
    ).toEqual(["divisions", "addressees"]);
  });

  it("it names the reading of the merger, where the zones count", () => {
    expect(
      [addressees, bothZones].map(
        (plan) => findingOf(plan, "audit-flow-to-stock", "total-stock").readings["zone-merger"],
      ),
    ).toEqual(["merged-2020", "both-2020"]);
  });
});

describe("2.7 within 2.6: ten provincial complexes fit into 30", () => {
  it("holds, and is listed all the same", () => {
    expect(findingOf(taizhou, "audit-tiers-to-total", "total-stock").verdict).toBe("met");
  });

  it("rests on both clauses", () => {
    expect(findingOf(taizhou, "audit-tiers-to-total", "total-stock").clauses).toEqual(
      expect.arrayContaining(["2.6", "2.7"]),
    );
  });
});

describe("2.7 and 2.6 over the places that the stock counts: nine divisions and the merged zone", () => {
  it("ten provincial complexes over ten places force nobody above one", () => {
    const { required, because, verdict } = findingOf(taizhou, "audit-spread", "provincial-stock");
    expect([required, verdict]).toEqual(["1", "met"]);
    expect(because.map((each) => [each.required, each.actual])).toEqual([["10", "10"]]);
  });

  it("thirty over ten places force nobody above three", () => {
    expect(findingOf(taizhou, "audit-spread", "total-stock").required).toBe("3");
  });

  it("rests on the stock's clause alone, whoever owes the yearly number", () => {
    expect(findingOf(taizhou, "audit-spread", "provincial-stock").clauses).toEqual(["2.7"]);
    expect(findingOf(addressees, "audit-spread", "total-stock").required).toBe("3");
  });

  it("with the zones apart there are eleven places", () => {
    const { required, because } = findingOf(bothZones, "audit-spread", "total-stock");
    expect([required, because[0]?.actual]).toEqual(["3", "11"]);
  });

  it("where a complex counts in every tier, ten of all three tiers make 30: one in each place is enough", () => {
    const plan = withReadings(taizhou, { "tier-count": "every" });
    expect(findingOf(plan, "audit-spread", "total-stock").required).toBe("1");
  });
});

describe("2.6 and 2.7 with 4.1.2: the least floor area of them all", () => {
  it("10 × 10,000 m² and 20 × 2,000 m² are 140,000 m²", () => {
    const { required, actual, unit } = findingOf(taizhou, "audit-least-quantity", "total-stock");
    expect([required ?? actual, unit]).toEqual(["140000", "m²"]);
  });

  it("rests on the three clauses", () => {
    expect(findingOf(taizhou, "audit-least-quantity", "total-stock").clauses).toEqual(
      expect.arrayContaining(["2.6", "2.7", "4.1.2"]),
    );
  });

  it("where a complex counts in every tier, ten of all three tiers are enough: 100,000 m²", () => {
    const { required, actual } = findingOf(
      withReadings(taizhou, { "tier-count": "every" }),
      "audit-least-quantity",
      "total-stock",
    );
    expect(required ?? actual).toBe("100000");
  });

  it("where the area binds only once recognised, and the listed count, no area follows", () => {
    const plan = withReadings(taizhou, { "floor-area-binds": "on-recognition" });
    const found = auditPlan(plan).filter(({ rule }) => rule === "audit-least-quantity");
    expect(found.flatMap(({ required, actual }) => [required, actual])).not.toContain("140000");
  });

  it("where the area binds only once recognised, and only the recognised count, it follows again", () => {
    const plan = withReadings(taizhou, { "floor-area-binds": "on-recognition", "in-stock": "recognised" });
    const { required, actual } = findingOf(plan, "audit-least-quantity", "total-stock");
    expect(required ?? actual).toBe("140000");
  });
});

describe("2.4 for 2018: what was left of the year when the plan came", () => {
  const flow = "yearly-cultivation";
  const issued = (issuedOn: string): Plan => {
    const { document, ...rest } = taizhou;
    if (document === undefined) throw new Error("no document");
    return planFrom({ ...rest, document: { ...document, issuedOn } });
  };

  it("24 days at its issue on 7 December 2018", () => {
    expect(findingOf(taizhou, "audit-late-issue", flow, 2018)).toMatchObject({ actual: "24", unit: "days" });
  });

  it("none at its publication on 21 January 2019", () => {
    expect(findingOf(taizhou, "audit-late-publication", flow, 2018)).toMatchObject({ actual: "0", unit: "days" });
  });

  it("and 344 days of 2019", () => {
    expect(findingOf(taizhou, "audit-late-publication", flow, 2019)).toMatchObject({ actual: "344", unit: "days" });
  });

  it("of all its days, and says nothing of the years to come", () => {
    const said = auditPlan(taizhou).filter(({ rule }) => rule === "audit-late-publication");
    expect(said.map(({ year, required }) => [year, required])).toEqual([
      [2018, "365"],
      [2019, "365"],
    ]);
    const leap = auditPlan(issued("2020-03-01")).filter(({ rule }) => rule === "audit-late-issue");
    expect(leap.map(({ year, required }) => [year, required])).toEqual([
      [2018, "365"],
      [2019, "365"],
      [2020, "366"],
    ]);
  });

  it.each([
    ["audit-late-issue", 2018],
    ["audit-late-publication", 2018],
  ])("%s rests on 2.4 and on the notice", (rule, year) => {
    expect(findingOf(taizhou, rule, flow, year).clauses).toEqual(["2.4", "N.1"]);
  });

  it.each([
    ["2018-12-31", "0"],
    ["2018-12-30", "1"],
    ["2018-01-02", "363"],
  ])("issued on %s, a plan has %s days of 2018 left", (issuedOn, left) => {
    expect(findingOf(issued(issuedOn), "audit-late-issue", flow, 2018).actual).toBe(left);
  });

  it.each(["2018-01-01", "2017-12-31"])("issued on %s, it is late for no year", (issuedOn) => {
    const found = auditPlan(issued(issuedOn)).filter(({ rule }) => rule === "audit-late-issue");
    expect(found.filter(({ verdict }) => verdict === "unmet")).toEqual([]);
  });
});

describe("what does not follow is not said", () => {
  const yearly = { ...flow, each: "area", value: 3, years: [2018, 2019, 2020] } as const;
  const { years: _years, ...bare } = yearly;
  const stock = {
    ...bare,
    id: "stock",
    label: { zh: "存量", en: "stock" },
    kind: "stock",
    by: "2020-12-31",
    tiersCounted: "highest",
  } as const;
  type Targets = NonNullable<PlanInput["targets"]>;
  const sentences = (rule: string, ...targets: object[]) => {
    const plan = provinceWith(...(targets as unknown as Targets));
    return auditPlan(plan)
      .filter((finding) => finding.rule === rule)
      .map((finding) => [finding.verdict, told(plan, finding, zhCN), told(plan, finding, en)]);
  };

  it("the years before those that a stock counts add nothing to it", () => {
    const found = auditPlan(provinceWith(yearly, { ...stock, value: 9, since: "2019-01-01" }));
    expect(found.filter(({ rule }) => rule === "audit-flow-to-stock")).toMatchObject([
      { verdict: "unmet", required: "9", actual: "6", shortfall: "3" },
    ]);
  });

  it.each<[string, object, object]>([
    ["another milestone", { counts: { milestones: ["recognised"] } }, {}],
    ["another list", { counts: { milestones: ["cultivated"], lists: ["a"] } }, { lists: ["b"] }],
    ["any list", {}, { lists: ["b"] }],
    ["another tier", { tier: "county" }, { tier: "provincial" }],
  ])("a flow of %s is nothing of the stock", (_name, own, { lists, ...of }: { lists?: string[] }) => {
    const targets = [
      { ...yearly, ...own },
      { ...stock, value: 9, ...of, counts: { milestones: ["cultivated"], ...(lists && { lists }) } },
    ];
    const plan = readPlan({
      ...provinceWith(yearly),
      lists: ["a", "b"].map((id) => ({ id, label: { zh: id, en: id } })),
      targets,
    });
    expect(auditPlan(plan).filter(({ rule }) => rule === "audit-flow-to-stock")).toEqual([]);
  });

  it("more than exactly so many, or than at most, is no fulfilment", () => {
    for (const bound of ["exactly", "at-most"] as const) {
      expect(sentences("audit-flow-to-stock", yearly, { ...stock, value: 5, bound })).toEqual([
        [
          "unmet",
          "“每年新增”合计至少9家，超过“存量”的5家（1，提示）",
          '"new each year" adds up to 9 complexes at least, more than the 5 complexes of "stock" (1, advisory)',
        ],
      ]);
    }
    expect(sentences("audit-flow-to-stock", yearly, { ...stock, value: 9, bound: "at-most" })).toEqual([]);
    expect(sentences("audit-flow-to-stock", yearly, { ...stock, value: 9, bound: "exactly" })[0]?.[0]).toBe("met");
  });

  it("where exactly so many are due each year, more of them is no way out", () => {
    expect(sentences("audit-flow-to-stock", { ...yearly, bound: "exactly" }, { ...stock, value: 10 })).toEqual([
      [
        "unmet",
        "“每年新增”合计至少9家，“存量”要求10家：还须计划前已有1家（1，提示）",
        '"new each year" adds up to 9 complexes at least, "stock" asks for 10 complexes: it takes 1 complex from before the plan (1, advisory)',
      ],
    ]);
  });

  it("tiers that come to more than a total contradict it only where that is a ceiling", () => {
    const tier = { ...stock, id: "tier", label: { zh: "省级数量", en: "provincial" }, tier: "provincial", value: 20 };
    expect(sentences("audit-tiers-to-total", { ...stock, value: 10 }, tier)).toEqual([]);
    expect(sentences("audit-tiers-to-total", { ...stock, value: 10, bound: "at-most" }, tier)).toEqual([
      [
        "unmet",
        "“省级数量”共20家，超过“存量”的10家（1，提示）",
        '"provincial" comes to 20 complexes, more than the 10 complexes of "stock" (1, advisory)',
      ],
    ]);
    expect(sentences("audit-tiers-to-total", { ...stock, value: 20, bound: "at-most" }, tier)[0]?.[0]).toBe("met");
  });

  it("two yearly numbers are each told by their own name, though they stand in one clause", () => {
    const other = { ...yearly, id: "other", label: { zh: "每年认定", en: "recognised each year" } } as const;
    expect(sentences("audit-flow-to-stock", yearly, other, { ...stock, value: 9 }).map(([, zh]) => zh)).toEqual([
      "“每年新增”合计至少9家，“存量”要求9家（1）",
      "“每年认定”合计至少9家，“存量”要求9家（1）",
    ]);
  });

  it("what is asked of some alone, or of a tier that none need be of, adds up to nothing", () => {
    const area = { id: "area", label: { zh: "面积", en: "area" }, clauses: ["1"], effect: "decides", test: "at-least" };
    const of = (more: object) =>
      auditPlan(
        readPlan({
          ...provinceWith({ ...stock, value: 10 }),
          standards: [{ ...area, fact: "floor-area", unit: "m²", ...more }],
        }),
      ).filter(({ rule }) => rule === "audit-least-quantity");
    expect(of({ value: { county: 1000, provincial: 2000 } }).map(({ required }) => required)).toEqual(["10000"]);
    expect(of({ value: 1000, when: { choice: "locality", in: ["river"] } })).toEqual([]);
    expect(of({ value: { provincial: 1000 }, tiers: ["provincial"] })).toEqual([]);
  });
});

describe("the findings as a whole", () => {
  const findings = auditPlan(taizhou);

  it("miss no input: a plan's numbers are all in the plan", () => {
    expect(findings.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });

  it("list what holds as well as what does not", () => {
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(["met", "unmet"]));
  });

  it("each rest on a clause of the plan", () => {
    const known = new Set(taizhou.clauses.map(({ id }) => id));
    expect(findings.filter(({ clauses }) => clauses.length === 0 || clauses.some((id) => !known.has(id)))).toEqual([]);
  });

  it("are plain JSON", () => {
    expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
  });
});

describe("what is owed at different tiers", () => {
  const yearly = (tier: string) => ({
    ...{ id: tier, label: say(tier), clauses: ["1"], kind: "flow", bound: "at-least", tier, value: 3, each: "area" },
    ...{ years: [2018, 2019, 2020], counts: { milestones: ["cultivated"] } },
  });
  const audited = (tiersCounted: string, value: number) =>
    auditPlan(
      readPlan({
        ...{ ...base, clauses: [{ id: "1", kind: "target", gist: say("so many") }] },
        targets: [
          yearly("county"),
          yearly("provincial"),
          {
            ...{
              id: "stock",
              label: say("stock"),
              clauses: ["1"],
              kind: "stock",
              bound: "at-least",
              value,
              each: "area",
            },
            ...{ by: "2020-12-31", counts: { milestones: ["cultivated"] }, tiersCounted },
          },
        ],
      }),
    ).flatMap(({ rule, verdict, required, actual, against }) =>
      rule === "audit-flow-to-stock" ? [[verdict, required, actual, against?.map(({ id }) => id)]] : [],
    );

  it("adds up where a stock counts every tier: 9 and 9 are 18", () => {
    expect(audited("every", 18)).toEqual([["met", "18", "18", ["county", "provincial"]]]);
    expect(audited("every", 19)).toEqual([["unmet", "19", "18", ["county", "provincial"]]]);
  });

  it("may be the same complexes where it counts each at its highest", () => {
    expect(audited("highest", 18)).toEqual([
      ["unmet", "18", "9", ["county"]],
      ["unmet", "18", "9", ["provincial"]],
    ]);
  });
});
