import type { Bond, Form } from "../../kernel/index.js";

/*
 * Which fields of a target go with which, as `parse` and the JSON Schema alike hold them.
 */

const COMMON: readonly Bond[] = [
  {
    where: { bound: ["about"] },
    field: "tolerance",
    is: "there",
    due: { zh: "“约”所容许的偏差（整数）", en: "how far off an `about` may be, an integer", example: "1" },
  },
  {
    where: { bound: ["at-least", "at-most", "exactly"] },
    field: "tolerance",
    is: "absent",
    due: { zh: "不填，除非 bound 为 about", en: "nothing, unless `bound` is `about`", example: "null" },
  },
  {
    where: { each: ["locality", "area"] },
    field: "industries",
    is: "absent",
    due: {
      zh: "不填，除非按产业类别（each 为 industry）",
      en: "nothing, unless each category of industry owes it (`each` is `industry`)",
      example: "null",
    },
  },
];

const NO_OBJECT = { not: { type: "object" as const } };
const ONE: Form = { holds: (value) => typeof value !== "object", schema: NO_OBJECT };

const EACH: Form = {
  holds: (value) => ONE.holds(value) || nested(value) === undefined,
  schema: { anyOf: [NO_OBJECT, { type: "object", additionalProperties: NO_OBJECT }] },
  at: (value) => [nested(value) ?? ""],
};

/** The key under which figures stand in figures. */
function nested(value: unknown): string | undefined {
  return Object.entries(Object(value)).find(([, each]) => !ONE.holds(each))?.[0];
}

/** An area owes one figure, by its day or in each year. */
const inYears: Bond = {
  where: { years: "there", each: ["area"] },
  field: "value",
  is: EACH,
  due: { zh: "一个数（整个地区一年只有一个数）", en: "one figure: in each year the area owes one", example: "1" },
};

const byDay: readonly Bond[] = [
  {
    where: { by: "there", each: ["area"] },
    field: "value",
    is: ONE,
    due: { zh: "一个数（整个地区按期限只有一个数）", en: "one figure: by its date the area owes one", example: "1" },
  },
  {
    where: { by: "there" },
    field: "value",
    is: EACH,
    due: { zh: "一个数（没有年份）", en: "one figure, for the target has no years", example: "1" },
  },
];

const DAY_OR_YEARS = {
  zh: "by（截止日期）与 years（年份）二者之一",
  en: "one of `by` (a day) and `years`",
  example: '"2020-12-31"',
};

const HOW_ONE = {
  zh: "综合体的合计方式（sum、ratio、mean）：产业、层级没有自身的数值",
  en: "how the figures of complexes become one (sum, ratio, mean): an industry or a tier has no figure itself",
  example: '"sum"',
};

const RATIO: Form = {
  holds: (value) => typeof value === "object" && value !== null && "ratio" in value,
  schema: { type: "object", required: ["ratio"] },
};

/** What a place has of its own is observed, over so many years: facts, measures, grants and milestones are those of complexes. */
const OF_PLACE: Form = {
  holds: (value) => isOfPlace(value),
  schema: {
    not: {
      type: "object",
      anyOf: [
        { required: ["fact"] },
        { required: ["measured"] },
        { required: ["granted"] },
        { required: ["late"] },
        { required: ["over"], properties: { years: { type: "string" } } },
      ],
    },
  },
};

/** Whether a source is one of a place, as far as it says itself; those that it is worked out of are looked at with the plan. */
export function isOfPlace(source: unknown): boolean {
  const given: object = Object(source);
  const isOfComplexes = ["fact", "measured", "granted", "late"].some((kind) => kind in given);
  return !isOfComplexes && !("over" in given && typeof Reflect.get(given, "years") !== "number");
}

/** What is due where a place has no such figure itself. */
export const OWN_FIGURE = {
  zh: "地方自身的观测值（写明 total 方可取综合体的数值）",
  en: "what is observed of a place itself (figures of complexes need a `total`)",
  example: '{"observed":"…"}',
};

/** Of a target of new complexes in each year. */
export const ofFlow = /* @__PURE__ */ (() => [...COMMON, inYears])();

/** Of a target of complexes standing on a day. */
export const ofStock = /* @__PURE__ */ (() => [...COMMON, ...byDay])();

/** Of a level: owed by a day or in years, of complexes together or of a place itself. */
export const ofLevel = /* @__PURE__ */ ((): readonly Bond[] => [
  ...COMMON,
  inYears,
  ...byDay,
  { where: { years: "there" }, field: "by", is: "absent", due: DAY_OR_YEARS },
  { where: { years: "absent" }, field: "by", is: "there", due: DAY_OR_YEARS },
  {
    where: { total: ["ratio"] },
    field: "of",
    is: RATIO,
    due: { zh: "比率（分子、分母）", en: "a ratio of two sources", example: '{"ratio":["…","…"]}' },
  },
  { where: { total: "absent" }, field: "of", is: OF_PLACE, due: OWN_FIGURE },
  { where: { each: ["industry"] }, field: "total", is: "there", due: HOW_ONE },
  { where: { tier: "there" }, field: "total", is: "there", due: HOW_ONE },
])();
