import type { Definition } from "../definition.js";

const KINDS = [
  { kind: "key", label: { zh: "关键技术瓶颈", en: "key problems" } },
  { kind: "common", label: { zh: "共性技术瓶颈", en: "common problems" } },
  { kind: "individual", label: { zh: "企业个性化难题", en: "individual problems" } },
] as const;

/** Of how the problems given to a complex are answered and resolved. */
export const problems = /* @__PURE__ */ KINDS.flatMap(
  ({ kind, label }) => [resolved(`${kind}-problems`, label), answered(`${kind}-problems`, label)] as const,
) satisfies readonly Definition[];

/** Of how the problems of an area are registered, answered and resolved, whether a complex was given them or not. */
export const areaProblems = /* @__PURE__ */ KINDS.flatMap(
  ({ kind, label: { zh, en } }) =>
    [
      {
        id: `area-${kind}-problems`,
        rule: "measure-needs-resolved",
        label: { zh: `${zh}数`, en: `${en} registered` },
        definition: { zh: "当年未了结的问题数", en: "number of problems open in the year" },
        unit: "count",
        inputs: ["needs"],
      },
      resolved(`area-${kind}-problems`, { zh, en }),
      answered(`area-${kind}-problems`, { zh, en }),
    ] as const,
) satisfies readonly Definition[];

function resolved<Of extends string>(of: Of, { zh, en }: Definition["label"]) {
  return {
    id: `${of}-resolved`,
    rule: "measure-needs-resolved",
    label: { zh: `${zh}解决率`, en: `${en} resolved` },
    definition: {
      zh: "当年未了结的问题（年末前提出、年初前未解决）中，年末前解决的 ÷ 全部",
      en: "of the problems open in the year (raised by its end, not resolved before its start), those resolved by its end ÷ all",
    },
    unit: "ratio",
    inputs: ["needs"],
  } as const;
}

function answered<Of extends string>(of: Of, { zh, en }: Definition["label"]) {
  return {
    id: `${of}-response-days`,
    rule: "measure-response-time",
    label: { zh: `${zh}平均答复天数`, en: `days to answer ${en}` },
    definition: {
      zh: "当年答复的问题自提出至答复的平均天数；年末仍未答复的数目列在 inputs.unanswered",
      en: "mean days from raising to answering over the problems answered in the year; `inputs.unanswered` counts those that wait at its end",
    },
    unit: "days",
    inputs: ["needs"],
  } as const;
}
