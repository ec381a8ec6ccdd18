import { readFileSync } from "node:fs";
import { definePlan, type PlanInput, readPlan } from "../../src/index.js";

/*
 * Plans of the province and of two of its cities, as far as public excerpts give their figures. Clauses are numbered here,
 * not there; how far off an "about" may be is ours, since no text says it.
 */

const label = (zh: string, en: string) => ({ zh, en });
const element = (id: string, zh: string, en: string) => ({ id, label: label(zh, en) });
const clauseFrom = (source: string) => (id: string, kind: "target" | "standard" | "duty", zh: string, en: string) =>
  ({ id, kind, gist: label(zh, en), provenance: { kind: "external", source } }) as const;
const city = (code: string, id: string, zh: string) => ({ id, label: label(zh, id), kind: "city", code });
const county = (code: string, id: string, zh: string, parent?: string) => ({
  id,
  label: label(zh, id),
  kind: "county",
  code,
  ...(parent !== undefined && { parent }),
});

const lists = [element("creation", "创建", "creation"), element("cultivation", "培育", "cultivation")];
const tiers = [
  element("county", "县级", "county"),
  element("municipal", "市级", "municipal"),
  element("provincial", "省级", "provincial"),
] as const;

/** The nine functions that the province listed by 2020. */
const functions = [
  element("research", "研究开发", "research and development"),
  element("design", "工业设计", "industrial design"),
  element("testing", "检验检测", "inspection and testing"),
  element("standards", "标准信息", "standards and information"),
  element("property", "知识产权", "intellectual property"),
  element("transfer", "成果推广", "transfer of results"),
  element("incubation", "创业孵化", "incubation"),
  element("training", "人才培训", "training"),
  element("finance", "科技金融", "technology finance"),
];

const threeYears = {
  id: "building-period",
  label: label("建设期", "time to build"),
  clauses: ["building"],
  effect: "decides",
  test: "within",
  from: "cultivated",
  to: "recognised",
  months: 36,
  lists: { from: ["creation"] },
} as const;
const nineFunctions = {
  id: "nine-functions",
  label: label("服务功能", "service functions"),
  clauses: ["functions"],
  effect: "decides",
  test: "covers",
  fact: "functions",
  atLeast: "all",
} as const;
const yearly = {
  id: "yearly",
  clauses: ["yearly"],
  kind: "flow",
  each: "area",
  years: [2018, 2019, 2020],
} as const;
const by2022 = {
  clauses: ["by-2022"],
  kind: "stock",
  bound: "at-least",
  by: "2022-12-31",
  tiersCounted: "every",
  counts: { milestones: ["cultivated", "recognised"] },
} as const;

const huzhouCounties = (parent?: string) => [
  county("330502", "wuxing", "吴兴区", parent),
  county("330503", "nanxun", "南浔区", parent),
  county("330521", "deqing", "德清县", parent),
  county("330522", "changxing", "长兴县", parent),
  county("330523", "anji", "安吉县", parent),
];

const ofProvince = clauseFrom("浙政办发〔2017〕107号，公开摘录");

/** Zhejiang: about ten cities or counties a year, three years to build, two lists, nine functions. */
export const zhejiang = definePlan({
  id: "zhejiang-2018-2020",
  revision: "1",
  title: label("浙江省产业创新服务综合体建设", "Complexes of Zhejiang"),
  area: label("浙江省", "Zhejiang"),
  period: { from: "2018-01-01", to: "2022-12-31" },
  clauses: [
    ofProvince("yearly", "target", "每年选择10个左右市、县", "about ten cities or counties a year"),
    ofProvince("building", "duty", "建设期三年", "three years to build"),
    ofProvince("functions", "standard", "九项服务功能", "nine service functions"),
  ],
  tiers,
  lists,
  localities: [
    city("330100", "hangzhou", "杭州市"),
    city("330200", "ningbo", "宁波市"),
    city("330300", "wenzhou", "温州市"),
    city("330400", "jiaxing", "嘉兴市"),
    city("330500", "huzhou", "湖州市"),
    city("330600", "shaoxing", "绍兴市"),
    city("330700", "jinhua", "金华市"),
    city("330800", "quzhou", "衢州市"),
    city("330900", "zhoushan", "舟山市"),
    city("331000", "taizhou", "台州市"),
    city("331100", "lishui", "丽水市"),
    ...huzhouCounties("huzhou"),
    county("331024", "xianju", "仙居县", "taizhou"),
    county("331081", "wenling", "温岭市", "taizhou"),
  ],
  functions,
  standards: [threeYears, nineFunctions],
  targets: [
    {
      ...yearly,
      label: label("每年市、县", "cities or counties a year"),
      bound: "about",
      value: 10,
      tolerance: 1,
      tier: "provincial",
      counts: { milestones: ["cultivated"], lists: ["creation"], as: "places" },
    },
  ],
});

const ofHuzhou = clauseFrom("湖州市产业创新服务综合体建设，公开摘录");

/** Huzhou: at least three municipal ones a year, 12 and five by 2022, one in each of five districts and counties, 1+X. */
export const huzhou = definePlan({
  id: "huzhou-2018-2022",
  revision: "1",
  title: label("湖州市产业创新服务综合体建设", "Complexes of Huzhou"),
  area: label("湖州市", "Huzhou"),
  period: { from: "2018-01-01", to: "2022-12-31" },
  clauses: [
    ofHuzhou("yearly", "target", "每年市级3家以上", "at least three municipal ones a year"),
    ofHuzhou("by-2022", "target", "2022年市级12家以上、省级5家以上", "at least 12 municipal, five provincial by 2022"),
    ofHuzhou("coverage", "target", "五个区县全覆盖", "every one of five districts and counties"),
    ofHuzhou("building", "duty", "建设期三年", "three years to build"),
    ofHuzhou("functions", "standard", "九项服务功能，1+X", "nine service functions, 1+X"),
  ],
  tiers,
  lists,
  localities: huzhouCounties(),
  functions,
  standards: [
    threeYears,
    nineFunctions,
    {
      id: "one-plus-x",
      label: label("1+X", "1+X"),
      clauses: ["functions"],
      effect: "advises",
      test: "at-least",
      fact: "participants-beside-lead",
      value: 1,
      unit: "count",
    },
  ],
  targets: [
    {
      ...yearly,
      label: label("每年市级", "municipal ones a year"),
      bound: "at-least",
      value: 3,
      tier: "municipal",
      counts: { milestones: ["cultivated"] },
    },
    { ...by2022, id: "municipal", label: label("市级", "municipal ones"), value: 12, tier: "municipal", each: "area" },
    {
      ...by2022,
      id: "provincial",
      label: label("省级", "provincial ones"),
      value: 5,
      tier: "provincial",
      each: "area",
    },
    {
      ...by2022,
      id: "coverage",
      label: label("全覆盖", "coverage"),
      clauses: ["coverage"],
      value: 1,
      each: "locality",
      tiersCounted: "highest",
    },
  ],
} satisfies PlanInput);

/** Jiaxing, as the file has it: about five municipal ones a year, 18 and five by 2022, 36 months, two lists. */
export const jiaxing = readPlan(
  JSON.parse(readFileSync(new URL("../../docs/examples/jiaxing.json", import.meta.url), "utf8")),
);
