import { readFileSync } from "node:fs";
import { definePlan, type PlanInput, readPlan } from "../../src/index.js";

/*
 * The plans of three sisters as their public excerpts (2018–2024) give them: a province that chooses places, a city with
 * two lists, and one that wants every district covered. Names of places are placeholders where an excerpt has none, and how
 * far off "about" (左右) may be is a reading, since no text says it.
 */

const say = (zh: string, en: string) => ({ zh, en });
type Clause = PlanInput["clauses"][number];
const from = (source: string) => ({ kind: "external" as const, source });
const clause = (id: string, kind: Clause["kind"], zh: string, en: string, source: string): Clause => ({
  ...{ id, kind, gist: say(zh, en), provenance: from(source) },
});
const place = (id: string, kind: string, parent?: string) => ({
  ...{ id, label: say(id, id), kind },
  ...(parent !== undefined && { parent }),
});
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);

/** 36 months, from the day on the creation list (创建) where a plan has two lists. */
const built = (clauses: string[], lists?: { from: string[] }) => ({
  ...{ id: "built", label: say("建设期", "time to build"), clauses, effect: "decides" as const },
  ...{ test: "within" as const, from: "cultivated" as const, to: "recognised" as const, months: 36 },
  ...(lists && { lists }),
});

/** All nine functions (服务功能). */
const NINE = numbered("function-", 9);
const nine = (clauses: string[]) => ({
  ...{ id: "nine", label: say("服务功能", "functions"), clauses, effect: "decides" as const },
  requires: { list: "functions" as const, has: NINE },
});

const common = (source: string, to: string) => ({
  revision: source,
  period: { from: "2018-01-01", to },
  tiers: [
    { id: "municipal", label: say("市级", "municipal") },
    { id: "provincial", label: say("省级", "provincial") },
  ],
  functions: NINE.map((id) => ({ id, label: say(id, id) })),
});
const LISTS = [
  { id: "creation", label: say("创建", "creation") },
  { id: "cultivation", label: say("培育", "cultivation") },
];
const YEARS = [2018, 2019, 2020];

/** "About" as the plan it stands in is read: so many off, 1 unless chosen. */
const about = (clauses: string[], target: string) => ({
  about: {
    ...{ clauses, why: say("“左右”未定幅度", "how far off is not said"), default: "one" },
    alternatives: {
      one: { label: say("上下一", "one off"), set: {} },
      off: {
        label: say("上下若干", "so many off"),
        takes: "integer" as const,
        set: { [`${target}.tolerance`]: "$value" },
      },
    },
  },
});

const ZHEJIANG = "浙政办发〔2017〕107号";

/** About ten cities or counties a year: places, not complexes. Two cities, with six counties each. */
export const zhejiang = definePlan({
  ...common(ZHEJIANG, "2020-12-31"),
  id: "zhejiang-2018-2020",
  title: say("产业创新服务综合体建设方案", "A province's plan"),
  area: say("全省", "the province"),
  lists: LISTS,
  clauses: [
    clause("places", "target", "每年选择十个左右市县", "about ten cities or counties a year", ZHEJIANG),
    clause("years", "standard", "三年建成", "built in three years", ZHEJIANG),
    clause("functions", "standard", "九项功能", "nine functions", ZHEJIANG),
  ],
  localities: ["river", "hill"].flatMap((city) => [
    place(city, "city"),
    ...numbered(`${city}-`, 6).map((id) => place(id, "county", city)),
  ]),
  standards: [built(["years"], { from: ["creation"] }), nine(["functions"])],
  targets: [
    {
      ...{ id: "chosen", label: say("每年选择市县", "places chosen a year"), clauses: ["places"], kind: "flow" },
      ...{ bound: "about", value: 10, tolerance: 1, each: "area", years: YEARS },
      counts: { milestones: ["cultivated"], as: "places" },
    },
  ],
  readings: about(["places"], "targets.chosen"),
});

const stock = (id: string, clauses: string[], tier: string, value: number) => ({
  ...{ id, label: say(id, id), clauses, kind: "stock" as const, bound: "at-least" as const, value, tier },
  ...{ each: "area" as const, by: "2022-12-31", tiersCounted: "highest" as const },
  counts: { milestones: ["cultivated" as const, "recognised" as const] },
});

/** About five municipal complexes a year on the creation list; 18 and 5 by 2022. */
export const jiaxing = readPlan(
  JSON.parse(readFileSync(new URL("../../docs/examples/jiaxing.json", import.meta.url), "utf8")),
);

const HUZHOU = "湖州市产业创新服务综合体政策（公开节录）";
/** The five districts and counties (区县). */
export const FIVE = numbered("county-", 5);

/** Every one of five districts and counties covered; 1+X functions: the first of nine, and another. */
export const huzhou = definePlan({
  ...common(HUZHOU, "2022-12-31"),
  id: "huzhou-2018-2022",
  title: say("产业创新服务综合体政策", "A city's plan that covers every district"),
  clauses: [
    clause("a-year", "target", "每年三家以上市级", "at least three municipal a year", HUZHOU),
    clause("by-2022", "target", "2022年市级12家、省级5家以上", "12 municipal and 5 provincial by 2022", HUZHOU),
    clause("coverage", "target", "五区县全覆盖", "every one of five districts and counties", HUZHOU),
    clause("years", "standard", "三年建成", "built in three years", HUZHOU),
    clause("functions", "standard", "1+X功能", "one function and others", HUZHOU),
  ],
  localities: [place("city", "city"), ...FIVE.map((id) => place(id, "county", "city"))],
  standards: [
    built(["years"]),
    {
      ...{ id: "one-and-others", label: say("1+X", "1+X"), clauses: ["functions"], effect: "decides" },
      requires: { list: "functions", has: NINE, atLeast: 2, required: ["function-1"] },
    },
  ],
  targets: [
    {
      ...{ id: "a-year", label: say("每年市级", "municipal a year"), clauses: ["a-year"], kind: "flow" },
      ...{ bound: "at-least", value: 3, tier: "municipal", each: "area", years: YEARS },
      counts: { milestones: ["cultivated"] },
    },
    stock("municipal-2022", ["by-2022"], "municipal", 12),
    stock("provincial-2022", ["by-2022"], "provincial", 5),
    {
      ...{ id: "covered", label: say("全覆盖", "coverage"), clauses: ["coverage"], kind: "stock", bound: "at-least" },
      ...{ value: 1, each: "locality", by: "2022-12-31", tiersCounted: "highest" },
      counts: { milestones: ["cultivated", "recognised"] },
    },
  ],
});
