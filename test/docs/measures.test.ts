import { expect, it } from "vitest";
import { clauseLink } from "../../docs/reference/clauses.js";
import { type Label, MEASURES, OBSERVED } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

// The guide to the measures is made from their definitions; `vitest -u` writes it anew.
it("docs/measures.md says what the measures are", async () => {
  await expect(
    [
      ...HEAD,
      "## Of a complex",
      "",
      ...MEASURES_EN,
      ...measuresOf("complex", both),
      "",
      "## Of an area",
      "",
      ...MEASURES_EN,
      ...measuresOf("area", both),
      "",
      "## What is observed",
      "",
      "Keys of a record's `observed`. A caller may add keys of its own; a scorecard reads them by `{ observed: key }`.",
      "",
      "| key | | recorded as |",
      "|---|---|---|",
      ...observed(both, " of ", ", "),
      "",
    ].join("\n"),
  ).toMatchFileSnapshot("../../docs/measures.md");
});

it("docs/measures.zh-CN.md says the same in Chinese", async () => {
  await expect(
    [
      ...HEAD_ZH,
      "## 综合体",
      "",
      ...MEASURES_ZH,
      ...measuresOf("complex", ({ zh }) => zh, "zh"),
      "",
      "## 地区",
      "",
      ...MEASURES_ZH,
      ...measuresOf("area", ({ zh }) => zh, "zh"),
      "",
      "## 填报的内容",
      "",
      "记录中`observed`的键。可以自行增加；指标体系以`{ observed: key }`读取。",
      "",
      "| 键 | | 填报形式 |",
      "|---|---|---|",
      ...observed(({ zh }) => zh, "：", "、"),
      "",
    ].join("\n"),
  ).toMatchFileSnapshot("../../docs/measures.zh-CN.md");
});

const both = ({ zh, en }: Label) => `${en} · ${zh}`;
const MEASURES_EN = ["| measure | | formula | unit | clauses |", "|---|---|---|---|---|"];
const MEASURES_ZH = ["| 测算 | | 公式 | 单位 | 条文 |", "|---|---|---|---|---|"];

function measuresOf(of: "complex" | "area", text: (label: Label) => string, language: "en" | "zh" = "en"): string[] {
  return MEASURES.filter((each) => each.of === of).map(({ id, rule, label, definition, unit, by }) => {
    const clauses = (taizhou.cites[rule] ?? []).map((clause) => clauseLink(clause, language));
    const cells = [`\`${id}${by ? ".<kind>" : ""}\``, text(label), text(definition), unit];
    return `| ${[...cells, clauses.join(language === "en" ? ", " : "、")].join(" | ")} |`;
  });
}

function observed(text: (label: Label) => string, of: string, between: string): string[] {
  return OBSERVED.map(({ id, label, kind, unit, items }) => {
    const listed = items?.map((item) => `\`${item.id}\` ${item.label.zh}`).join(between);
    return `| \`${id}\` | ${text(label)} | ${unit ?? kind}${listed ? `${of}${listed}` : ""} |`;
  });
}

const HEAD = [
  "---",
  "title: Measures",
  "group: reference",
  "order: 30",
  "---",
  "",
  "# Measures",
  "",
  "`measure` gives one record of a year for each complex, `measureArea` the values of an area. Each value has its clauses",
  "and `inputs`: a ratio is `numerator ÷ denominator`, rounded once, half up, to 12 places; a diversity 1 − Σs² is that of",
  "the inputs `part.…` of `total`. What is not recorded gives no value and stands under `missing`; where a denominator is",
  "0, `reason` says so. A ratio is not capped: figures that contradict each other show.",
  "",
  "Decided by this library, where the notice is silent: the floor area is compared with what the highest tier held at the",
  "year's end requires (`floor-area-ratio`) and with the tier above (`floor-area-ratio-next`); change and growth are",
  "against the year before unless the caller names another `baseYear`; `resources-still-present` needs the caller's",
  "`stayMonths`; a function that a resource of a complex gives (`resources[].functions`) counts as shared only where the",
  "resource is recorded as shared.",
  "",
];

const HEAD_ZH = [
  "---",
  "title: 指标公式",
  "---",
  "",
  "# 指标公式",
  "",
  "`measure`给出每家综合体每年一条记录，`measureArea`给出地区的数值。每个数值都有条文和`inputs`：比率是`numerator ÷ denominator`，",
  "一次四舍五入到12位；多样性1 − Σs²取自`total`的各`part.…`。没有记录的没有数值，列在`missing`；分母为0的由`reason`说明。",
  "比率不封顶：互相矛盾的数字会显出来。",
  "",
  "通知没有写、由本库决定的：场所面积与年末所具最高层级的要求比（`floor-area-ratio`），与上一层级比（`floor-area-ratio-next`）；",
  "变化和增长与上年比，除非另给`baseYear`；`resources-still-present`需要给`stayMonths`；综合体的资源所给的功能",
  "（`resources[].functions`），只有该资源记为共享才算共享。",
  "",
];
