import { compareDecimals, grouped, pathText, wholeDecimal, yearOf } from "../kernel/index.js";
import { isUnderstood } from "../registry/index.js";
import type { AreaMeasure } from "./definition.js";
import type { OfArea } from "./of-area.js";
import { observed } from "./of-complex.js";
import { groupsOf } from "./overlap/groups.js";
import { isGiven } from "./overlap/profile.js";
import { redundancyOf, redundancyTogether } from "./overlap/redundancy.js";
import { stanceOf } from "./supply.js";
import type { SurveyRow } from "./survey-rows.js";
import { countOf, diversityOf, ifWhole, notRecorded, ratio, ratioOf, sumOf, type Worked } from "./worked.js";

const rests = () => ["practice.delistingEnds", "localities"];

/** What the complexes of an area that hold a tier at the year's end cover together. */
export const area: readonly AreaMeasure[] = [
  {
    id: "complexes",
    rule: "measure-portfolio-functions",
    of: "area",
    label: { zh: "综合体数", en: "complexes" },
    definition: { zh: "年末具有层级的综合体数", en: "number of complexes that hold a tier at the year's end" },
    unit: "count",
    inputs: ["complexes"],
    rests,
    compute: ({ suppliers }) => countOf(suppliers.length),
  },
  {
    id: "cluster-coverage",
    rule: "measure-cluster-coverage",
    of: "area",
    label: { zh: "产业集群覆盖率", en: "coverage of industry clusters" },
    definition: {
      zh: "至少有一家综合体的目标产业集群 ÷ 全部目标产业集群",
      en: "target clusters with a complex at least ÷ all target clusters",
    },
    unit: "ratio",
    inputs: ["industry"],
    rests: () => [...rests(), "industryCategories"],
    compute: ({ plan, members, suppliers }) => {
      const clusters = plan.industryCategories.filter(({ cluster }) => cluster === true);
      const served = new Set(suppliers.flatMap(({ facts }) => facts.industry?.categories ?? []));
      const covered = clusters.filter(({ id }) => served.has(id)).length;
      const open = suppliers.filter(
        ({ facts: { industry } }) =>
          industry?.categories.every((id) => isUnderstood(plan, members, "industryCategories", id)) !== true,
      );
      const worked = unlessFull(
        covered,
        clusters.length,
        open.map(({ index }) => `complexes[${index}].industry`),
      );
      // The plan may give the number of its clusters and not their names.
      const named = clusters.find(({ provenance }) => provenance !== undefined)?.provenance;
      return { ...worked, ...(named && { provenance: named }) };
    },
  },
  {
    id: "portfolio-functions",
    rule: "measure-portfolio-functions",
    of: "area",
    label: { zh: "区域服务功能覆盖率", en: "functions covered together" },
    definition: {
      zh: "至少有一家综合体具备的服务功能 ÷ 计划所列服务功能",
      en: "functions that a complex at least gives ÷ functions that the plan lists",
    },
    unit: "ratio",
    inputs: ["functions", "capabilities"],
    rests,
    compute: ({ plan, suppliers }) => {
      const stances = suppliers.map((each) => ({ each, named: stanceOf(plan, each, "functions").named }));
      const open = plan.functions.filter(({ id }) =>
        stances.every(({ named }) => !isGiven(named.get(id) ?? "unknown")),
      );
      const missing = open.flatMap(({ id }) =>
        stances.flatMap(({ each, named }) => (named.get(id) === "unknown" ? `complexes[${each.index}].functions` : [])),
      );
      return unlessFull(plan.functions.length - open.length, plan.functions.length, missing);
    },
  },
  {
    id: "carrier-share",
    rule: "measure-carriers",
    of: "area",
    label: { zh: "依托载体的综合体占比", en: "share of complexes with a carrier" },
    definition: {
      zh: "依托至少一个现有载体的综合体 ÷ 综合体数",
      en: "complexes built on an existing carrier at least ÷ complexes",
    },
    unit: "ratio",
    inputs: ["site.carriers"],
    rests,
    compute: ({ suppliers }) => {
      const missing = suppliers.flatMap(({ facts: { site }, index }) =>
        site?.carriers === undefined ? [`complexes[${index}].site.carriers`] : [],
      );
      const built = suppliers.filter(({ facts: { site } }) => (site?.carriers ?? []).length > 0);
      const worked = ratioOf(built.length, suppliers.length);
      return missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
    },
  },
  {
    id: "mode-diversity",
    rule: "measure-mode-diversity",
    of: "area",
    label: { zh: "运营模式多样度", en: "diversity of operating models" },
    definition: {
      zh: "1 − Σp²，p 为各运营模式占有模式的综合体的份额；记为 none 的没有模式",
      en: "1 − Σp² over the shares p of the operating models among complexes that have one; `none` is no model",
    },
    unit: "ratio",
    inputs: ["operatingModel"],
    rests,
    compute: ({ plan, members, suppliers }) => {
      // A model that nobody knows may be another's under a second name.
      const isKnown = (model: string | undefined) =>
        model === "none" || (model !== undefined && isUnderstood(plan, members, "operatingModels", model));
      const missing = suppliers.flatMap(({ facts, index }) =>
        isKnown(facts.operatingModel) ? [] : [`complexes[${index}].operatingModel`],
      );
      if (missing.length > 0) return notRecorded(missing);
      const modes = grouped(
        suppliers.flatMap(({ facts }) => facts.operatingModel ?? []).filter((model) => model !== "none"),
        (model) => model,
      );
      return diversityOf(new Map([...modes].map(([model, { length }]) => [model, wholeDecimal(length)])));
    },
  },
  {
    id: "redundancy",
    rule: "measure-redundancy",
    of: "area",
    label: { zh: "功能冗余度", en: "redundancy of functions" },
    definition: {
      zh: "同一产业、同一地方内 Σ max(0, n − 1) ÷ Σ N，N 为具备某功能的综合体数，n 为其中不靠共享资源的",
      en: "within an industry and locality Σ max(0, n − 1) ÷ Σ N, N being those who give a function and n those of them who do so by no shared resource",
    },
    unit: "ratio",
    inputs: ["functions", "resources", "industry"],
    rests,
    compute: ({ plan, suppliers }) => {
      const { groups, missing } = groupsOf(suppliers, "locality");
      return redundancyTogether(
        groups.map((group) => redundancyOf(plan, group)),
        missing,
      );
    },
  },
  {
    id: "area-enterprises-surveyed",
    rule: "measure-enterprises-surveyed",
    of: "area",
    label: { zh: "区域企业摸排率", en: "enterprises surveyed in the area" },
    definition: {
      zh: "各综合体已摸排企业数合计 ÷ 应摸排企业数合计",
      en: "enterprises surveyed by all complexes ÷ enterprises to be surveyed by all",
    },
    unit: "ratio",
    inputs: ["observed.enterprises-surveyed", "observed.enterprises-in-scope"],
    rests,
    compute: (at) => ratio(sumObserved(at, "enterprises-surveyed"), sumObserved(at, "enterprises-in-scope")),
  },
  {
    id: "industries-surveyed",
    rule: "measure-industries-surveyed",
    of: "area",
    label: { zh: "产业摸排率", en: "industries surveyed" },
    definition: {
      zh: "综合体所在产业中，年末前登记过关键、共性问题的 ÷ 综合体所在产业",
      en: "industries of the complexes with a key or common problem registered by the year's end ÷ industries of the complexes",
    },
    unit: "ratio",
    inputs: ["industry", "needs"],
    rests,
    compute: industriesSurveyed,
  },
  {
    id: "resource-adequacy",
    rule: "measure-resource-adequacy",
    of: "area",
    label: { zh: "资源充足的种类占比", en: "kinds of resource in adequate supply" },
    definition: {
      zh: "最近调查中供给不低于需求的资源种类 ÷ 调查的资源种类",
      en: "kinds of resource whose capacity reaches the need in the latest surveys ÷ kinds surveyed",
    },
    unit: "ratio",
    inputs: ["surveys"],
    compute: ({ survey, isWhole }) => {
      if (!survey) return notRecorded(["surveys"]);
      const kinds = [...survey.values()].map(adequacyOf);
      const missing = [...kinds.flatMap((each) => each.missing), ...(isWhole.surveys ? [] : ["surveys"])];
      const worked = ratioOf(kinds.filter(isAdequate).length, kinds.length);
      return missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
    },
  },
  {
    id: "resource-adequacy-of",
    rule: "measure-resource-adequacy",
    of: "area",
    label: { zh: "分类资源充足度", en: "adequacy of a kind of resource" },
    definition: {
      zh: "min(1, 供给 ÷ 需求)，取最近调查中该类资源的合计；需求为0的视为充足",
      en: "min(1, capacity ÷ need), of the kind's sums in the latest surveys; where no need is, supply is adequate",
    },
    unit: "ratio",
    inputs: ["surveys"],
    by: "resourceKinds",
    compute: ({ survey, isWhole }, kind) => ifWhole(adequacyOf(survey?.get(kind) ?? []), "surveys", isWhole.surveys),
  },
];

/** Capacity reaches the need: compared as they stand, since a share just below 1 may be rounded to it. */
function isAdequate({ inputs: { numerator, denominator } }: Worked): boolean {
  return numerator !== undefined && denominator !== undefined && compareDecimals(numerator, denominator) >= 0;
}

/** What is covered of all; not known while something is not covered and a complex might. */
function unlessFull(covered: number, all: number, missing: readonly string[]): Worked {
  const worked = ratioOf(covered, all);
  return covered < all && missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
}

function sumObserved({ suppliers, observedOf }: OfArea, key: string) {
  return sumOf(
    suppliers.map(({ id }) => {
      const found = observed({ observed: observedOf(id) }, key);
      return "value" in found ? found : { missing: [pathText(["records", id, "observed", key])] };
    }),
  );
}

/** A survey of resources (4.2.3) is none of bottlenecks (4.2.1). */
function industriesSurveyed({ suppliers, needs, isWhole, year }: OfArea): Worked {
  const missing = [
    ...suppliers.flatMap(({ industry, index }) => (industry === undefined ? [`complexes[${index}].industry`] : [])),
  ];
  const scope = new Set(suppliers.flatMap(({ industry }) => industry ?? []));
  const surveyed = new Set(
    (needs ?? []).flatMap(({ kind, industry, raisedOn }) =>
      kind !== "individual" && yearOf(raisedOn) <= year ? industry : [],
    ),
  );
  const worked = ratioOf([...scope].filter((id) => surveyed.has(id)).length, scope.size);
  // Of an industry that a list not said to be complete does not name, it is not known that nobody surveyed it.
  const open = needs === undefined || (!isWhole.needs && [...scope].some((id) => !surveyed.has(id)));
  const all = [...missing, ...(open ? ["needs"] : [])];
  return all.length > 0 ? notRecorded(all, worked.inputs) : worked;
}

function adequacyOf(rows: readonly SurveyRow[]): Worked {
  if (rows.length === 0) return notRecorded(["surveys"]);
  const total = (field: "need" | "capacity") =>
    sumOf(
      rows.map((row) => (row[field] === undefined ? { missing: [`${row.path}.${field}`] } : { value: row[field] })),
    );
  const [capacity, need] = [total("capacity"), total("need")];
  const worked = ratio(capacity, need);
  const enough = "value" in capacity && "value" in need && compareDecimals(capacity.value, need.value) >= 0;
  return enough ? { value: "1", inputs: worked.inputs, missing: [] } : worked;
}
