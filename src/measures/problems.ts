import { daysBetween, wholeDecimal, yearEnd, yearStart } from "../kernel/index.js";
import type { Need } from "../registry/index.js";
import type { AreaMeasure, ComplexMeasure, MeasureDefinition } from "./definition.js";
import { countOf, ifWhole, notRecorded, ratioOf, type Worked } from "./worked.js";

const KINDS = [
  { kind: "key", label: { zh: "关键技术瓶颈", en: "key problems" } },
  { kind: "common", label: { zh: "共性技术瓶颈", en: "common problems" } },
  { kind: "individual", label: { zh: "企业个性化难题", en: "individual problems" } },
] as const;

type Kind = (typeof KINDS)[number]["kind"];

/** How the problems given to a complex are answered and resolved. */
export const problems: readonly ComplexMeasure[] = /* @__PURE__ */ KINDS.flatMap(({ kind, label }) => [
  { ...resolved(kind, label, ""), of: "complex", compute: (at) => resolutionOf(at.needs?.map(entryOf), kind, at.year) },
  { ...answered(kind, label, ""), of: "complex", compute: (at) => responseOf(at.needs?.map(entryOf), kind, at.year) },
]);

/** How the problems of an area are registered, answered and resolved, whether a complex was given them or not. */
export const areaProblems: readonly AreaMeasure[] = /* @__PURE__ */ KINDS.flatMap(({ kind, label }) => [
  {
    id: `area-${kind}-problems`,
    rule: "measure-needs-resolved",
    of: "area",
    label: { zh: `${label.zh}数`, en: `${label.en} registered` },
    definition: { zh: "当年未了结的问题数", en: "number of problems open in the year" },
    unit: "count",
    inputs: ["needs"],
    compute: inAll((needs, year) => countOf(openIn(needs, kind, year).length)),
  },
  { ...resolved(kind, label, "area-"), of: "area", compute: inAll((needs, year) => resolutionOf(needs, kind, year)) },
  { ...answered(kind, label, "area-"), of: "area", compute: inAll((needs, year) => responseOf(needs, kind, year)) },
]);

/** What all problems of an area come to; not known where the list may not hold them all. */
function inAll(compute: (needs: readonly Need[], year: number) => Worked): AreaMeasure["compute"] {
  return ({ needs, isWhole, year }) =>
    needs ? ifWhole(compute(needs, year), "needs", isWhole.needs) : notRecorded(["needs"]);
}

type Words = Omit<MeasureDefinition, "of">;

function resolved(kind: Kind, { zh, en }: MeasureDefinition["label"], scope: "" | "area-"): Words {
  return {
    id: `${scope}${kind}-problems-resolved`,
    rule: "measure-needs-resolved",
    label: { zh: `${zh}解决率`, en: `${en} resolved` },
    definition: {
      zh: "当年未了结的问题（年末前提出、年初前未解决）中，年末前解决的 ÷ 全部",
      en: "of the problems open in the year (raised by its end, not resolved before its start), those resolved by its end ÷ all",
    },
    unit: "ratio",
    inputs: ["needs"],
  };
}

function answered(kind: Kind, { zh, en }: MeasureDefinition["label"], scope: "" | "area-"): Words {
  return {
    id: `${scope}${kind}-problems-response-days`,
    rule: "measure-response-time",
    label: { zh: `${zh}平均答复天数`, en: `days to answer ${en}` },
    definition: {
      zh: "当年答复的问题自提出至答复的平均天数；年末仍未答复的数目列在 inputs.unanswered",
      en: "mean days from raising to answering over the problems answered in the year; `inputs.unanswered` counts those that wait at its end",
    },
    unit: "days",
    inputs: ["needs"],
  };
}

function entryOf({ entry }: { readonly entry: Need }): Need {
  return entry;
}

function resolutionOf(needs: readonly Need[] | undefined, kind: Kind, year: number): Worked {
  if (!needs) return notRecorded(["needs"]);
  const open = openIn(needs, kind, year);
  const end = yearEnd(year);
  return ratioOf(open.filter(({ resolvedOn }) => resolvedOn !== undefined && resolvedOn <= end).length, open.length);
}

function openIn(needs: readonly Need[], kind: Kind, year: number): Need[] {
  const [start, end] = [yearStart(year), yearEnd(year)];
  return needs.filter(
    (need) => need.kind === kind && need.raisedOn <= end && (need.resolvedOn === undefined || need.resolvedOn >= start),
  );
}

function responseOf(needs: readonly Need[] | undefined, kind: Kind, year: number): Worked {
  if (!needs) return notRecorded(["needs"]);
  const [start, end] = [yearStart(year), yearEnd(year)];
  const raised = needs.filter((need) => need.kind === kind && need.raisedOn <= end);
  const waits = raised.flatMap(({ raisedOn, answeredOn }) =>
    answeredOn !== undefined && start <= answeredOn && answeredOn <= end ? [daysBetween(raisedOn, answeredOn)] : [],
  );
  const waiting = raised.filter(({ answeredOn }) => answeredOn === undefined || answeredOn > end);
  const total = waits.reduce((sum, days) => sum + days, 0);
  return ratioOf(total, waits.length, { unanswered: wholeDecimal(waiting.length) });
}
