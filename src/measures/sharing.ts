import { isPlainDate, type PlainDate, yearEnd } from "../kernel/index.js";
import { factsOn, type Recorded, type Resource } from "../registry/index.js";
import type { ComplexMeasure } from "./definition.js";
import { monthsBefore, type OfComplex } from "./of-complex.js";
import { countOf, missingOf, none, notRecorded, ratioOf, type Worked } from "./worked.js";

/** How far resources are shared, and whether those that came have stayed. */
export const sharing: readonly ComplexMeasure[] = /* @__PURE__ */ (() => [
  {
    id: "shared-resources",
    rule: "measure-shared-resources",
    of: "complex",
    label: { zh: "资源共享率", en: "share of shared resources" },
    definition: { zh: "共享的资源数 ÷ 资源数", en: "resources that are shared ÷ resources" },
    unit: "ratio",
    inputs: ["resources"],
    compute: (at) => shareOf(at.facts.resources, isShared),
  },
  {
    id: "shared-resources-of",
    rule: "measure-shared-resources",
    of: "complex",
    label: { zh: "分类资源共享率", en: "share of shared resources of a kind" },
    definition: {
      zh: "某类资源中共享的 ÷ 该类资源数",
      en: "resources of the kind that are shared ÷ resources of the kind",
    },
    unit: "ratio",
    inputs: ["resources"],
    by: "resourceKinds",
    compute: (at, kind) => shareOf(at.facts.resources, isShared, kind),
  },
  sharingRate("departments", "department", "跨部门共享率", "部门", "departments"),
  sharingRate("regions", "region", "跨区域共享率", "区域", "regions"),
  sharingRate("levels", "level", "跨层级共享率", "层级", "levels"),
  {
    id: "resource-inflow",
    rule: "measure-resource-inflow",
    of: "complex",
    label: { zh: "资源净流入", en: "net inflow of resources" },
    definition: {
      zh: "年末有、上年末没有的资源数 − 上年末有、年末没有的资源数",
      en: "resources there at the year's end that were not at the last year's − those there then that are no longer",
    },
    unit: "count",
    inputs: ["resources", "changes"],
    compute: (at) => {
      const [now, then] = [idsOn(at, yearEnd(at.year)), idsOn(at, yearEnd(at.year - 1))];
      if ("missing" in now || "missing" in then) return notRecorded(missingOf([now, then]));
      const came = without(now.value, then.value);
      const left = without(then.value, now.value);
      const { inputs: inflow } = countOf(0, { in: `${came.length}`, out: `${left.length}` });
      return countOf(came.length - left.length, inflow);
    },
  },
  {
    id: "resources-still-present",
    rule: "measure-resource-inflow",
    of: "complex",
    label: { zh: "集聚资源留存率", en: "resources still present" },
    definition: {
      zh: "以给定月数 m 前为准：该日前一年内流入的资源中，年末仍在的 ÷ 流入的",
      en: "m months before the year's end, m being given: of the resources that had come within a year to that day, those still there at the year's end ÷ all of them",
    },
    unit: "ratio",
    inputs: ["resources", "changes"],
    compute: stillPresent,
  },
])();

function sharingRate(
  across: "departments" | "regions" | "levels",
  reach: "department" | "region" | "level",
  title: string,
  zh: string,
  en: string,
): ComplexMeasure {
  return {
    id: `sharing-across-${across}`,
    rule: `measure-sharing-${across}`,
    of: "complex",
    label: { zh: title, en: `sharing across ${en}` },
    definition: { zh: `跨${zh}共享的资源数 ÷ 资源数`, en: `resources shared across ${en} ÷ resources` },
    unit: "ratio",
    inputs: ["resources"],
    compute: (at) => shareOf(at.facts.resources, reaches(reach)),
  };
}

type Test = (resource: Resource) => Recorded<boolean>;

const isShared: Test = ({ shared }) => (shared === undefined ? { missing: ["shared"] } : { value: shared });

const reaches =
  (beyond: "department" | "region" | "level"): Test =>
  ({ shared, reach }) => {
    if (shared === false) return { value: false };
    return reach === undefined ? { missing: ["reach"] } : { value: reach.includes(beyond) };
  };

function shareOf(resources: readonly Resource[] | undefined, passes: Test, kind?: string): Worked {
  if (!resources) return notRecorded(["resources"]);
  const tested = resources.flatMap((resource, index) =>
    kind === undefined || resource.kind === kind ? [{ index, result: passes(resource) }] : [],
  );
  const passed = tested.filter(({ result }) => "value" in result && result.value);
  const missing = tested.flatMap(({ index, result }) =>
    "missing" in result ? result.missing.map((field) => `resources[${index}].${field}`) : [],
  );
  const worked = ratioOf(passed.length, tested.length);
  return missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
}

function stillPresent(at: OfComplex): Worked {
  if (at.stayMonths === undefined) return none({ zh: "未给定月数", en: "no number of months was given" });
  const day = monthsBefore(yearEnd(at.year), at.stayMonths);
  const [now, then, before] = [yearEnd(at.year), day, monthsBefore(day, 12)].map((on) => idsOn(at, on));
  if (!now || !then || !before || "missing" in now || "missing" in then || "missing" in before) {
    return notRecorded(["resources"]);
  }
  const came = without(then.value, before.value);
  return ratioOf(came.filter((id) => now.value.has(id)).length, came.length);
}

/** Before it there is no day: what is recorded first holds from then on. */
const FIRST_DAY: PlainDate = "0001-01-01";

function idsOn({ complex }: OfComplex, on: PlainDate): Recorded<ReadonlySet<string>> {
  const { resources } = factsOn(complex, isPlainDate(on) ? on : FIRST_DAY);
  return resources ? { value: new Set(resources.map(({ id }) => id)) } : { missing: ["resources"] };
}

function without(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...some].filter((id) => !others.has(id));
}
