import { describe, expect, it } from "vitest";
import { COMPLEX_CHECKS, FUND_CHECKS, POLICY_CHECKS } from "../../src/funding/index.js";
import {
  Expenditure,
  Grant,
  PolicyError,
  Portfolio,
  RULES,
  describe as render,
  superviseFunds,
  withReadings,
} from "../../src/index.js";
import { en as english } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { policyOf } from "./policies.js";

type GrantInput = Parameters<typeof Grant.parse>[0] & object;

const grantOf = (own: GrantInput = {}) =>
  Grant.parse({
    id: "g",
    complex: "pumps",
    amount: 1000,
    on: "2018-06-01",
    special: true,
    period: { from: "2019-01-01", to: "2020-12-31" },
    categories: ["equipment"],
    appraisals: [],
    reports: [],
    ...own,
  });

let count = 0;
const spend = (amount: number | string, on = "2019-06-01", category = "equipment", grant = "g") => {
  count += 1;
  return Expenditure.parse({ id: `e${count}`, grant, on, amount, category });
};

const find = (rule: string, grant: Grant, spent: readonly Expenditure[] = [], asOf = "2020-12-31") =>
  superviseFunds(
    taizhou,
    { complexes: [], grants: [grant], expenditures: spent, complete: ["expenditures"] },
    { asOf },
  ).filter((finding) => finding.rule === rule);

const brief = (...args: Parameters<typeof find>) => {
  const [first] = find(...args);
  return [first?.verdict, first?.required, first?.actual, first?.shortfall];
};

describe("spent over the grant (5.2.4)", () => {
  it("not at the grant itself", () => {
    expect(brief("fund-overspent", grantOf(), [spend(1000)])).toEqual(["met", "1000", "1000", undefined]);
  });

  it("from the first fen above it", () => {
    expect(brief("fund-overspent", grantOf(), [spend("1000.01")])).toEqual(["unmet", "1000", "1000.01", "0.01"]);
  });

  it("net of a refund", () => {
    expect(brief("fund-overspent", grantOf(), [spend(1200), spend(-200)])[0]).toBe("met");
  });

  it("leaves out what is later, and what is another grant's", () => {
    const spent = [spend(1200, "2020-01-01"), spend(1200, "2019-02-01", "equipment", "other")];
    expect(brief("fund-overspent", grantOf(), spent, "2019-12-31")).toEqual(["met", "1000", "0", undefined]);
    expect(brief("fund-overspent", grantOf(), spent, "2020-01-01")[0]).toBe("unmet");
  });
});

describe("spent on a category not allowed (5.2.4)", () => {
  it("by its amount, with the categories", () => {
    const [found] = find("fund-category", grantOf(), [spend(10), spend(5, "2019-06-01", "banquets")]);
    expect(found).toMatchObject({
      verdict: "unmet",
      actual: "5",
      shortfall: "5",
      items: { has: ["equipment"], lacks: ["banquets"] },
    });
  });

  it("not where it was corrected in the same category", () => {
    const spent = [spend(5, "2019-06-01", "banquets"), spend(-5, "2019-07-01", "banquets")];
    expect(brief("fund-category", grantOf(), spent)[0]).toBe("met");
  });

  it("still where the refund was of another category", () => {
    const spent = [spend(5, "2019-06-01", "banquets"), spend(-5, "2019-07-01", "equipment")];
    expect(brief("fund-category", grantOf(), spent)).toEqual(["unmet", "0", "5", "5"]);
  });

  it("unknown where the grant does not say which are allowed, met where nothing is spent", () => {
    const { categories: _none, ...grant } = grantOf();
    expect(find("fund-category", grant, [spend(1)])[0]).toMatchObject({ verdict: "unknown", missing: ["categories"] });
    expect(brief("fund-category", grant)[0]).toBe("met");
  });
});

describe("spent outside the period (5.2.4)", () => {
  it.each([
    ["2018-12-31", "unmet"],
    ["2019-01-01", "met"],
    ["2020-12-31", "met"],
    ["2021-01-01", "unmet"],
  ])("on %s: %s", (on, verdict) => {
    expect(brief("fund-period", grantOf(), [spend(7, on)], "2021-06-30")[0]).toBe(verdict);
  });

  it("a refund after it is none", () => {
    expect(brief("fund-period", grantOf(), [spend(7), spend(-7, "2021-01-05")], "2021-06-30")[0]).toBe("met");
  });
});

describe("unspent after the period (5.2.4)", () => {
  it("is asked from the close of its last day", () => {
    expect(brief("fund-unspent", grantOf(), [spend(900)], "2020-12-30")[0]).toBe("not-applicable");
    expect(brief("fund-unspent", grantOf(), [spend(900)], "2020-12-31")).toEqual(["unmet", "1000", "900", "100"]);
  });

  it("of what was paid out alone", () => {
    const instalments = [
      { id: "a", amount: 600, due: "2019-02-01", paidOn: "2019-02-02" },
      { id: "b", amount: 400, due: "2020-02-01" },
    ];
    expect(brief("fund-unspent", grantOf({ instalments }), [spend(600)])).toEqual(["met", "600", "600", undefined]);
  });

  it("from the day it was paid out", () => {
    const instalments = [
      { id: "a", amount: 600, due: "2019-02-01", paidOn: "2019-02-02" },
      { id: "b", amount: 400, due: "2021-02-01", paidOn: "2021-02-10" },
    ];
    const spent = [spend(600)];
    expect(brief("fund-unspent", grantOf({ instalments }), spent, "2021-02-09")[0]).toBe("met");
    expect(brief("fund-unspent", grantOf({ instalments }), spent, "2021-02-10")).toEqual([
      "unmet",
      "1000",
      "600",
      "400",
    ]);
  });
});

describe("behind the planned pace, which only advises", () => {
  it("by days, cut off to the fen", () => {
    // 365 of 731 days of 1,000 yuan: 499.3160…
    expect(find("fund-pace", grantOf(), [spend("499.31")], "2019-12-31")[0]).toMatchObject({
      verdict: "met",
      required: "499.31",
      effect: "advises",
    });
    expect(brief("fund-pace", grantOf(), [spend("499.3")], "2019-12-31")).toEqual(["unmet", "499.31", "499.3", "0.01"]);
  });

  it("as far as money was paid out", () => {
    const instalments = [{ id: "a", amount: 300, due: "2019-02-01", paidOn: "2019-02-02" }];
    expect(brief("fund-pace", grantOf({ instalments }), [spend(300)], "2019-12-31")).toEqual([
      "met",
      "300",
      "300",
      undefined,
    ]);
  });

  it.each(["2018-12-31", "2020-12-31"])("not outside the period: %s", (asOf) => {
    expect(brief("fund-pace", grantOf(), [], asOf)[0]).toBe("not-applicable");
  });
});

describe("reports (5.2.4)", () => {
  const report = (own: object, asOf?: string) =>
    brief("fund-report", grantOf({ reports: [{ id: "r", ...own }] }), [], asOf);

  it("in time on the due date, late the day after", () => {
    expect(report({ due: "2020-01-31", on: "2020-01-31" })).toEqual(["met", "0", "0", undefined]);
    expect(report({ due: "2020-01-31", on: "2020-02-01" })).toEqual(["unmet", "0", "1", "1"]);
  });

  it("overdue from the close of the due date", () => {
    expect(report({ due: "2020-01-31" }, "2020-01-30")[0]).toBe("not-applicable");
    expect(report({ due: "2020-01-31" }, "2020-01-31")).toEqual(["unmet", "0", "0", "1"]);
    expect(report({ due: "2020-01-31", on: "2020-03-01" }, "2020-02-09")).toEqual(["unmet", "0", "9", "10"]);
  });

  it("without a due date unknown, made or not", () => {
    expect(find("fund-report", grantOf({ reports: [{ id: "r", on: "2020-01-31" }] }))[0]).toMatchObject({
      verdict: "unknown",
      missing: ["reports[0].due"],
    });
    const { reports: _none, ...unrecorded } = grantOf();
    expect(find("fund-report", unrecorded)[0]).toMatchObject({ verdict: "unknown", missing: ["reports"] });
  });

  it.each([
    ["2020-01-10", "met", undefined],
    ["2020-01-11", "unmet", "1"],
    [undefined, "unmet", "357"],
  ])("within ten days of the day that it is up to, made on %s: %s", (on, verdict, shortfall) => {
    const plan = withReadings(taizhou, { "in-time": { id: "within-days", value: 10 } });
    const report = { id: "r", upTo: "2019-12-31", ...(on && { on }) };
    const ask = (reports: object[]) =>
      superviseFunds(plan, Portfolio.parse({ complexes: [], grants: [grantOf({ reports: reports as never })] }), {
        asOf: "2020-12-31",
      }).filter(({ rule }) => rule === "fund-report");
    expect(ask([report])[0]).toMatchObject({
      verdict,
      ...(shortfall && { shortfall }),
      readings: { "in-time": { id: "within-days", value: 10 } },
    });
    expect(ask([{ ...report, due: "2021-01-31" }])[0]?.verdict).toBe(on ? "met" : "not-applicable");
    expect(ask([{ id: "r" }])[0]).toMatchObject({ verdict: "unknown", missing: ["reports[0].due"] });
  });
});

describe("supervision", () => {
  it("answers by exactly the rules listed, also where all is well", () => {
    const listed = RULES.funding.filter((rule) => rule !== "fund-by-performance" && rule !== "benefit-distribution");
    expect([...FUND_CHECKS, ...COMPLEX_CHECKS, ...POLICY_CHECKS].map(({ rule }) => rule).sort()).toEqual(
      [...listed].sort(),
    );
    const found = superviseFunds(
      taizhou,
      { complexes: [], grants: [grantOf()], expenditures: [], complete: ["expenditures"] },
      {
        asOf: "2019-12-31",
        policies: [policyOf({ clawback: { when: { choice: "locality", in: ["wenling"] }, share: 1 } })],
      },
    );
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([...listed].sort());
  });

  it("says nothing of a grant before the day it was given, of which any record of it may be right", () => {
    const first = "2019-01-01";
    const grants = [grantOf({ on: first }), grantOf({ id: "later", complex: "moulds", on: "2019-01-02" })];
    const found = (asOf: string, ...more: Grant[]) =>
      superviseFunds(taizhou, { complexes: [], grants: [...grants, ...more] }, { asOf });
    const of = (...given: Parameters<typeof found>) => [...new Set(found(...given).map(({ subject }) => subject.id))];
    expect(of("2018-12-31")).toEqual([]);
    expect(of(first)).toEqual(["g", "pumps"]);
    expect(of("2019-01-02")).toEqual(["g", "later", "pumps", "moulds"]);
    const earlier = grantOf({ id: "later", complex: "moulds", on: first });
    expect(of(first, earlier)).toEqual(["g", "later", "pumps", "moulds"]);
    for (const { subject, verdict } of found(first, earlier))
      if (subject.id === "later" || subject.id === "moulds") expect(verdict).toBe("unknown");
  });

  it("without records of spending does not take what was spent for nothing", () => {
    const found = superviseFunds(taizhou, { complexes: [], grants: [grantOf()] }, { asOf: "2020-12-31" });
    expect(
      found.filter(({ missing }) => missing.includes("expenditures")).map(({ rule, verdict }) => [rule, verdict]),
    ).toEqual(["fund-overspent", "fund-category", "fund-period", "fund-unspent"].map((rule) => [rule, "unknown"]));
    expect(found.find(({ rule }) => rule === "fund-pace")?.verdict).toBe("not-applicable");
    expect(found.find(({ rule }) => rule === "fund-appraisal-owed")?.verdict).toBe("unmet");
  });

  it("does not take for nothing what was spent of a grant that a list does not name, unless it is complete", () => {
    const portfolio = {
      complexes: [],
      grants: [grantOf()],
      expenditures: [spend(5, "2019-06-01", "equipment", "other")],
    };
    const unspent = (complete: string[]) =>
      superviseFunds(taizhou, { ...portfolio, complete }, { asOf: "2020-12-31" }).find(
        ({ rule }) => rule === "fund-unspent",
      );
    expect(unspent([])).toMatchObject({ verdict: "unknown", missing: ["expenditures"] });
    expect(unspent(["expenditures"])).toMatchObject({ verdict: "unmet" });
  });

  it("cites the plan's clauses", () => {
    for (const { rule, clauses } of superviseFunds(
      taizhou,
      { complexes: [], grants: [grantOf()], expenditures: [], complete: ["expenditures"] },
      { asOf: "2019-12-31" },
    ))
      expect(clauses).toEqual(taizhou.cites[rule]);
  });

  it("says so in words of both languages", () => {
    const grants = [
      grantOf(),
      grantOf({
        special: false,
        reports: [{ id: "r1", due: "2019-02-01" }, { id: "r2" }, { id: "r3", due: "2020-12-31", on: "2019-12-01" }],
      }),
      grantOf({
        appraisals: [{ kind: "performance", on: "2019-03-01" }],
        reports: [{ id: "r", due: "2019-02-01", on: "2019-02-03" }],
      }),
    ];
    const { categories: _c, appraisals: _a, reports: _r, ...bare } = grantOf();
    const spent = [spend("1234.5"), spend(6, "2018-05-05", "宴请")];
    const findings = ["2018-12-31", "2019-12-30", "2020-12-31"].flatMap((asOf) =>
      [...grants, bare].flatMap((grant) =>
        superviseFunds(
          taizhou,
          { complexes: [], grants: [grant], expenditures: spent, complete: ["expenditures"] },
          { asOf },
        ),
      ),
    );
    const [en, zh] = [english, zhCN].map((language) => [
      ...new Set(findings.map((finding) => render(taizhou, finding, language))),
    ]);
    expect(en).toMatchSnapshot();
    expect(zh).toMatchSnapshot();
    for (const sentence of en ?? [])
      expect(sentence.replace("宴请", "")).not.toMatch(/\p{Script=Han}|undefined|fund-/u);
    for (const sentence of zh ?? []) expect(sentence.replace(/equipment|pumps/g, "")).not.toMatch(/[a-z]{3,}/);
  });

  it("refuses a date that does not exist", () => {
    expect(() =>
      superviseFunds(
        taizhou,
        { complexes: [], grants: [], expenditures: [], complete: ["expenditures"] },
        { asOf: "2019-02-29" },
      ),
    ).toThrow(PolicyError);
  });

  it("says nothing of time by a period that ends before it begins", () => {
    const grant = grantOf({ period: { from: "2020-01-01", to: "2019-01-01" } });
    const portfolio = { complexes: [], grants: [grant], expenditures: [spend(5)] };
    for (const asOf of ["2018-06-01", "2019-06-01", "2020-06-01"] as const) {
      const found = superviseFunds(taizhou, portfolio, { asOf });
      const of = (rule: string) => found.find((each) => each.rule === rule);
      for (const rule of ["fund-period", "fund-unspent", "fund-pace"])
        expect(of(rule)).toMatchObject({ verdict: "unknown" });
    }
  });
});

describe("spending of a grant that is none on record", () => {
  const other = (amount: number | string, grant: string) => spend(amount, "2019-06-01", "equipment", grant);

  it("may be of the one it reads like: neither spent over it nor within, and not how much is left", () => {
    const stray = other(800, "Ｇ");
    const spent = [spend(300), stray];
    const missing = [`expenditures.${stray.id}.grant`];
    const [found] = find("fund-overspent", grantOf(), spent);
    expect(found).toMatchObject({
      verdict: "unknown",
      required: "1000",
      range: { least: "300", most: "1100" },
      missing,
    });
    expect(found).not.toHaveProperty("actual");
  });

  it.each<readonly [rule: string, grant: Grant, spent: Expenditure[], zh: string, en: string]>([
    [
      "fund-overspent",
      grantOf(),
      [spend(300), other(800, "Ｇ")],
      "已支出300至1,100元，资助1,000元，所属资助待核实（5.2.4）",
      "300 to 1,100 yuan spent of 1,000 yuan; to be verified: the grant it is of (5.2.4)",
    ],
    [
      "fund-unspent",
      grantOf(),
      [spend(900), other(100, "Ｇ")],
      "已拨1,000元，支出900至1,000元，所属资助待核实（5.2.4）",
      "900 to 1,000 yuan spent of 1,000 yuan paid out; to be verified: the grant it is of (5.2.4)",
    ],
    [
      "fund-category",
      grantOf(),
      [spend(1), spend(2, "2019-06-01", "banquets", "Ｇ")],
      "在准许科目之外支出0至2元，所属资助待核实（5.2.4）",
      "0 to 2 yuan spent on categories not allowed; to be verified: the grant it is of (5.2.4)",
    ],
    [
      "fund-period",
      grantOf(),
      [spend(1), spend(2, "2018-06-01", "equipment", "Ｇ")],
      "在资助期之外支出0至2元，所属资助待核实（5.2.4）",
      "0 to 2 yuan spent outside its period; to be verified: the grant it is of (5.2.4)",
    ],
    [
      "fund-unspent",
      grantOf({ instalments: [{ id: "1", amount: 2000, due: "2019-02-01" }] }),
      [spend(300)],
      "“g”的期满支出完毕，拨付记录待核实（5.2.4）",
      "to be verified: instalments (5.2.4)",
    ],
    [
      "fund-period",
      grantOf({ period: { from: "2020-01-01", to: "2019-01-01" } }),
      [spend(300)],
      "“g”的支出在期限内，资助期待核实（5.2.4）",
      "to be verified: the period of the grant (5.2.4)",
    ],
  ])("%s that it leaves open is told as far as it is known, and by what it is: %#", (rule, grant, spent, zh, en) => {
    const [found] = find(rule, grant, spent);
    expect(found?.verdict).toBe("unknown");
    expect(found && render(taizhou, found, zhCN)).toContain(zh);
    expect(found && render(taizhou, found, english)).toContain(en);
  });

  it.each<
    readonly [
      rule: string,
      spent: Expenditure[],
      least: string,
      most: string,
      short: string | undefined,
      zh: string,
      en: string,
    ]
  >([
    [
      "fund-unspent",
      [spend(100), other(100, "Ｇ")],
      "100",
      "200",
      "800",
      "已拨1,000元，支出100至200元，结余至少800元",
      "100 to 200 yuan spent of 1,000 yuan paid out, at least 800 yuan unspent",
    ],
    [
      "fund-unspent",
      [spend(500), other(100, "Ｇ"), other(-50, "Ｇ")],
      "450",
      "600",
      "400",
      "支出450至600元，结余至少400元",
      "450 to 600 yuan spent of 1,000 yuan paid out, at least 400 yuan unspent",
    ],
    [
      "fund-overspent",
      [spend(300), other(700, "Ｇ")],
      "300",
      "1000",
      undefined,
      "已支出300至1,000元，资助1,000元，未超支",
      "300 to 1,000 yuan spent of 1,000 yuan",
    ],
    [
      "fund-overspent",
      [spend(1001), other("0.01", "Ｇ")],
      "1001",
      "1001.01",
      "1",
      "已支出1,001至1,001.01元，资助1,000元，超出至少1元",
      "1,001 to 1,001.01 yuan spent of 1,000 yuan, over by at least 1 yuan",
    ],
    [
      "fund-category",
      [spend(5, "2019-06-01", "banquets"), spend(2, "2019-06-01", "banquets", "Ｇ")],
      "5",
      "7",
      "5",
      "在准许科目之外支出5至7元：“banquets”",
      '5 to 7 yuan spent on categories not allowed: "banquets"',
    ],
    [
      "fund-period",
      [spend(5, "2018-06-01"), spend(2, "2018-06-01", "equipment", "Ｇ")],
      "5",
      "7",
      "5",
      "在资助期之外支出5至7元",
      "5 to 7 yuan spent outside its period",
    ],
  ])(
    "%s is said as far as it is known where it decides all the same: %#",
    (rule, spent, least, most, short, zh, en) => {
      const [found] = find(rule, grantOf(), spent);
      expect([found?.verdict, found?.actual, found?.range, found?.shortfall]).toEqual([
        short === undefined ? "met" : "unmet",
        undefined,
        { least, most },
        short,
      ]);
      expect(found && render(taizhou, found, zhCN)).toContain(zh);
      expect(found && render(taizhou, found, english)).toContain(en);
    },
  );

  it("decides nothing less where it changes nothing", () => {
    expect(brief("fund-overspent", grantOf(), [spend(1001), other(0.01, "Ｇ")])[0]).toBe("unmet");
    expect(brief("fund-category", grantOf(), [spend(1), other(1, "Ｇ")])).toEqual(["met", "0", "0", undefined]);
  });

  it("is of another where it reads like none, or like another", () => {
    expect(brief("fund-overspent", grantOf(), [spend(300), other(800, "zzzzzz")])[0]).toBe("met");
    const two = [grantOf({ id: "grant-one" }), grantOf({ id: "second-sum" })];
    const found = superviseFunds(
      taizhou,
      { complexes: [], grants: two, expenditures: [other(1200, "GRANT-ONE")], complete: ["expenditures"] },
      { asOf: "2020-12-31" },
    ).filter(({ rule }) => rule === "fund-overspent");
    expect(found.map(({ subject, verdict }) => [subject.id, verdict])).toEqual([
      ["grant-one", "unknown"],
      ["second-sum", "met"],
    ]);
  });
});

describe("an appraisal of one that may be the same complex", () => {
  const complex = (id: string) => ({
    id,
    name: id,
    locality: "wenling",
    milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
  });
  const grant = (id: string, of: string, more: object) => ({
    id,
    complex: of,
    amount: 100,
    on: "2019-01-01",
    period: { from: "2019-01-01", to: "2019-12-31" },
    ...more,
  });
  const owed = (other: string, kinds: readonly ("comprehensive" | "performance")[]) =>
    superviseFunds(
      taizhou,
      Portfolio.parse({
        complexes: [complex("pumps"), ...(other === "Pumps" ? [] : [complex(other)])],
        grants: [
          grant("g", "pumps", { special: true, appraisals: [] }),
          grant("h", other, { special: false, appraisals: kinds.map((kind) => ({ kind, on: "2019-06-01" })) }),
        ],
      }),
      { asOf: "2020-12-31" },
    ).find(({ rule, subject }) => rule === "fund-appraisal-owed" && subject.id === "pumps");

  it.each(["Pumps", "ＰＵＭＰＳ"])("leaves open what it would have met (5.2.3): %s", (other) => {
    expect(owed(other, ["comprehensive", "performance"])).toMatchObject({
      verdict: "unknown",
      missing: ["grants.h.complex"],
    });
  });

  it("leaves owed what it would not, and that of another is its own", () => {
    expect(owed("Pumps", ["comprehensive"])?.verdict).toBe("unmet");
    expect(owed("valves", ["comprehensive", "performance"])?.verdict).toBe("unmet");
  });
});

describe("records of one id that say different things", () => {
  const asOf = "2020-12-31";
  const ask = (grants: readonly Grant[], expenditures: readonly Expenditure[]) =>
    superviseFunds(taizhou, { complexes: [], grants, expenditures, complete: ["expenditures"] }, { asOf });

  it("of a grant leave each of its rules open, once, and its complex", () => {
    const twins = [grantOf(), grantOf({ amount: 2000 })];
    const [own, twice] = [ask([grantOf()], []), ask(twins, [])];
    expect(twice.map(({ key }) => key)).toEqual(own.map(({ key }) => key));
    for (const { subject, verdict, missing } of twice)
      expect([verdict, missing]).toEqual(["unknown", subject.kind === "grants" ? ["id"] : ["grants.g.id"]]);
  });

  it("of money spent leave open what either changes", () => {
    const { id } = spend(1);
    const twins = [Expenditure.parse({ ...spend(600), id }), Expenditure.parse({ ...spend(1200), id })];
    const [found] = ask([grantOf()], twins).filter(({ rule }) => rule === "fund-overspent");
    expect(found).toMatchObject({ verdict: "unknown", missing: [`expenditures.${id}.id`] });
  });

  it("of a report leave it open", () => {
    const reports = [
      { id: "r", due: "2020-01-31" },
      { id: "r", due: "2020-02-29" },
    ];
    const found = ask([grantOf({ reports })], []).filter(({ rule }) => rule === "fund-report");
    expect(found.map(({ verdict, missing }) => [verdict, missing])).toEqual([["unknown", ["reports[0].id"]]]);
  });

  it("no report is owed where a list names none", () => {
    expect(find("fund-report", grantOf())[0]).toMatchObject({ verdict: "not-applicable", missing: [] });
  });
});
