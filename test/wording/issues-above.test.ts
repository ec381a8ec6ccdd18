import { describe, expect, it } from "vitest";
import { targetChart } from "../../src/charts/index.js";
import { assess, Portfolio, readPlan, toMarkdown } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const label = (text: string) => ({ zh: text, en: text });

const listing = { milestones: ["cultivated"] };
const standard = { clauses: ["1"], effect: "decides" };
const target = { clauses: ["1"], each: "area" };
const plan = readPlan({
  id: "ceilings",
  revision: "1",
  title: label("上限"),
  period: { from: "2020-01-01", to: "2022-12-31" },
  clauses: [{ id: "1", kind: "standard", gist: label("上限") }],
  tiers: [{ id: "city", label: label("市级") }],
  localities: [{ id: "east", label: label("东区"), kind: "district" }],
  operatingModels: [
    { id: "council", label: label("理事会") },
    { id: "company", label: label("公司") },
  ],
  facts: [{ id: "energy", label: label("能耗"), unit: "count" }],
  observed: [
    { id: "staff", label: label("人员"), unit: "count" },
    { id: "senior", label: label("高级人员"), unit: "count", partOf: "staff" },
  ],
  standards: [
    {
      ...standard,
      id: "energy",
      label: label("能耗"),
      test: "at-most",
      fact: "energy",
      value: 20,
      unit: "count",
    },
    {
      ...standard,
      id: "time",
      label: label("建设期"),
      test: "within",
      from: "cultivated",
      to: "recognised",
      months: 24,
    },
    {
      ...standard,
      id: "share",
      label: label("高级占比"),
      requires: { value: { ratio: ["senior", "staff"] }, atLeast: 0.3 },
    },
    {
      ...standard,
      id: "model",
      label: label("运营模式"),
      test: "one-of",
      fact: "operating-model",
      accepted: ["council"],
    },
    {
      ...standard,
      id: "passed",
      label: label("须过人数"),
      requires: { value: "staff", above: 10 },
    },
    {
      ...standard,
      id: "passed-by-far",
      label: label("远过人数"),
      requires: { value: "staff", above: 15 },
    },
    { ...standard, id: "kept", label: label("动态管理"), requires: { choice: "standing", in: ["normal"] } },
  ],
  targets: [
    {
      ...target,
      id: "most",
      label: label("至多一家"),
      kind: "stock",
      bound: "at-most",
      value: 1,
      by: "2022-06-30",
      tiersCounted: "highest",
      counts: listing,
    },
    {
      ...target,
      id: "one",
      label: label("正好一家"),
      kind: "flow",
      bound: "exactly",
      value: 1,
      years: [2020],
      counts: listing,
    },
    {
      ...target,
      id: "staffed",
      label: label("总人数"),
      kind: "level",
      bound: "at-least",
      of: "staff",
      total: "sum",
      value: 100,
      unit: "count",
      years: [2022],
    },
    {
      ...target,
      id: "seniors",
      label: label("高级比例"),
      kind: "level",
      bound: "at-most",
      of: { ratio: ["senior", "staff"] },
      total: "ratio",
      value: 0.05,
      unit: "ratio",
      by: "2022-12-31",
    },
  ],
});
const portfolio = Portfolio.parse({
  complexes: ["a", "b"].map((id) => ({
    id,
    name: id,
    locality: "east",
    milestones: [{ kind: "cultivated", tier: "city", on: "2020-03-01" }],
    facts: { energy: 30 },
    operatingModel: "company",
  })),
  records: ["a", "b"].map((complex) => ({
    complex,
    year: 2022,
    observed: { staff: 10, senior: 1 },
  })),
  complete: ["records"],
});
const report = assess(plan, portfolio, { asOf: "2022-12-31" });
const rows = (text: string) => text.split("\n").filter((line) => /^\| \d+ \|/u.test(line));
const rowWith = (text: string, words: string) => rows(text).find((line) => line.includes(words));
const [zh, english] = [zhCN, en].map((language) => toMarkdown(plan, report, language)) as [string, string];

describe("the list of issues, of what there is too much of", () => {
  it.each([
    ["“至多一家”", "超出1家"],
    ["“正好一家”", "超出1家"],
    ["“高级比例”", "超出5个百分点"],
    ["a：能耗", "超出10个"],
    ["a：建设期", "超出306天"],
  ])("%s is told as over, and nobody is told to make it up", (words, off) => {
    expect(rowWith(zh, words)).toContain(`| ${off} | 1 | 核实原因，落实整改 |`);
    expect(rowWith(english, words.replace(/[“”]/gu, '"').replace("：", ": "))).toMatch(
      /\| over by .* \| find out why/u,
    );
  });

  it("of a choice none of those accepted is to be made up", () => {
    expect(rowWith(zh, "a：运营模式")).toContain("| – | 1 | 核实原因，落实整改 |");
    expect(rowWith(zh, "a：动态管理")).toContain("| – | 1 | 补报：");
  });

  it("of a figure that has to be passed says so, as what equals it will not do", () => {
    expect(rowWith(zh, "a：须过人数")).toContain("| – | 1 | 须超过10个 |");
    expect(rowWith(zh, "a：远过人数")).toContain("| 5个 | 1 | 须超过15个 |");
    expect(rowWith(english, "a: 须过人数")).toContain("| get to more than 10 |");
  });

  it("a share falls short by percentage points, and a figure of a year asks for no complexes", () => {
    expect(rowWith(zh, "a：高级占比")).toContain("| 20个百分点 | 1 | 补足20个百分点 |");
    expect(rowWith(zh, "“总人数”")).toContain("| 80个 | 1 | 说明原因，加快推进；往年所缺不能以他年补足 |");
  });
});

describe("the chart of targets", () => {
  it("says by how many percentage points a share is too much", () => {
    const drawn = (language: typeof en) => JSON.stringify(targetChart(plan, report.targets, language));
    expect(drawn(zhCN)).toContain("5个百分点");
    expect(drawn(en)).toContain("5 percentage points");
  });
});

describe("the ranking of places", () => {
  const county = (id: string, locality: string) => ({
    id,
    name: `${id}综合体`,
    locality,
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01" }],
  });
  const divisions = taizhou.localities.filter(({ kind }) => kind === "division").map(({ id }) => id);
  const others = divisions.filter((id) => id !== "wenling");
  const complexes = [...others.map((id) => county(id, id)), county("w", "某地")];
  const open = assess(taizhou, Portfolio.parse({ complexes }), {
    asOf: "2018-12-31",
  });

  it("counts as done what is met whatever is open, and says of whom it is not known", () => {
    expect(toMarkdown(taizhou, open, zhCN)).toContain(
      "承担目标任务的9地中，应完成事项全部完成的8地，尚待核实的1地：温岭市",
    );
    expect(toMarkdown(taizhou, open, en)).toContain(
      "Of 9 places that owe a target 8 have done all that is due; not known of: Wenling",
    );
  });
});
