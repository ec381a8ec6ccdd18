import type { Label } from "../finding/index.js";
import type { Plan } from "../plan/index.js";

/** What may be observed of a complex in a year: the key of a record's `observed`, its name, and what is recorded under it. */
export interface ObservedKey {
  readonly id: string;
  readonly label: Label;
  /** A figure in a unit, the ratings of a panel, or the items of a checklist that are done. */
  readonly kind: "figure" | "ratings" | "checklist";
  readonly unit?: "yuan" | "count";
  /** The key of the whole that the figure is a part of. */
  readonly partOf?: string;
  /** The items of a checklist that measures look for. */
  readonly items?: readonly { readonly id: string; readonly label: Label }[];
}

const count = <Id extends string>(id: Id, zh: string, en: string) =>
  ({ id, label: { zh, en }, kind: "figure", unit: "count" }) as const;
const part = <Id extends string>(id: Id, zh: string, en: string, partOf: string) =>
  ({ ...count(id, zh, en), partOf }) as const;
const yuan = <Id extends string>(id: Id, zh: string, en: string) =>
  ({ id, label: { zh, en }, kind: "figure", unit: "yuan" }) as const;

/** The observed keys that are outcomes, whose growth is measured. */
export const OUTCOME_KEYS = /* @__PURE__ */ (() => [
  yuan("service-income", "服务收入", "income from services"),
  count("enterprises-served", "服务企业数", "enterprises served"),
  count("research-results", "科研成果数", "research results"),
  part("results-transferred", "转化成果数", "results transferred", "research-results"),
  count("innovative-enterprises", "创新型企业数", "innovative enterprises"),
  count("leading-enterprises", "龙头骨干企业数", "leading enterprises"),
])();

/** Who achieves outcomes (主体), each with the ending of its observed keys. */
export const ACTORS = [
  { id: "platforms", label: { zh: "创新平台", en: "innovation platforms" } },
  { id: "backbone-enterprises", label: { zh: "骨干企业", en: "backbone enterprises" } },
  { id: "high-tech-enterprises", label: { zh: "高新技术企业", en: "high-tech enterprises" } },
] as const;

/** What they achieve, each with the beginning of its observed keys. */
export const OUTCOMES = [
  { id: "key-technologies", label: { zh: "掌握的核心关键技术", en: "key technologies mastered" } },
  { id: "major-products", label: { zh: "研发推广的重大产品", en: "major products brought out" } },
  { id: "major-results", label: { zh: "研发推广的技术成果", en: "major technical results brought out" } },
] as const;

/** What a cloud platform connects (互通互用). */
export const CONNECTED = [
  { id: "information", label: { zh: "信息", en: "information" } },
  { id: "data", label: { zh: "数据", en: "data" } },
  { id: "resources", label: { zh: "资源", en: "resources" } },
] as const;

/** The chains that are to be one (三链); which three they are is a reading from outside the notice. */
export const CHAINS = [
  { id: "innovation", label: { zh: "创新链", en: "innovation chain" } },
  { id: "industry", label: { zh: "产业链", en: "industry chain" } },
  { id: "capital", label: { zh: "资金链", en: "capital chain" } },
] as const;

/**
 * The keys of a record's `observed` that measures read, or that a panel and a checklist of an appraisal are recorded
 * under; a caller may add keys of its own.
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { OBSERVED } from "innovation-service-complex";
 *
 * OBSERVED.find(({ id }) => id === "service-income")?.unit; // => "yuan"
 * ```
 */
export const OBSERVED: readonly ObservedKey[] = /* @__PURE__ */ (() => [
  ...OUTCOME_KEYS,
  yuan("running-cost", "运行成本", "running cost"),
  yuan("social-capital", "社会资本投入", "social capital put in"),
  ...OUTCOMES.flatMap((what) =>
    ACTORS.map((who) =>
      count(`${what.id}-of-${who.id}`, `${who.label.zh}${what.label.zh}`, `${what.label.en} by ${who.label.en}`),
    ),
  ),
  count("research-projects", "研发设计项目数", "research and design projects"),
  part("multidisciplinary-projects", "多学科协同项目数", "multidisciplinary projects", "research-projects"),
  count("enterprises-in-scope", "应摸排企业数", "enterprises to be surveyed"),
  part("enterprises-surveyed", "已摸排企业数", "enterprises surveyed", "enterprises-in-scope"),
  count("staff", "从业人员数", "staff"),
  part("senior-staff", "高级职称人员数", "senior staff", "staff"),
  {
    id: "cloud-connected",
    label: { zh: "云平台互通的种类", en: "kinds connected by the cloud platform" },
    kind: "checklist",
    items: CONNECTED,
  },
  {
    id: "chains",
    label: { zh: "已融合的链", en: "chains joined" },
    kind: "checklist",
    items: CHAINS,
  },
  { id: "mechanisms", label: { zh: "已建立的机制", en: "mechanisms in place" }, kind: "checklist" },
  { id: "management", label: { zh: "管理运行评分", en: "ratings of management and operation" }, kind: "ratings" },
  { id: "development-plan", label: { zh: "发展规划评分", en: "ratings of the development plan" }, kind: "ratings" },
])();

/** The wholes that observed figures are parts of, by the key of the part: as the library and, before it, the plan says. */
export function wholesIn({ observed = [] }: Pick<Plan, "observed">): ReadonlyMap<string, string> {
  const all = new Map([...OBSERVED, ...observed].map(({ id, partOf }) => [id, partOf]));
  return new Map([...all].flatMap(([id, whole]) => (whole === undefined ? [] : [[id, whole] as const])));
}
