import type { Label } from "../finding/index.js";
import type { FieldText, ValueTexts } from "./text.js";

/** What is not recorded is not known: it is never 0 or false. */
export const UNRECORDED: Label = { zh: "未记录", en: "not recorded" };

/** A name that a record may have beside its id. */
export const NAME: FieldText = {
  en: "Its name, for texts.",
  zh: "名称，用于文字表述。",
  without: { en: "it is told by its id", zh: "以标识相称" },
};

/** A yes or no that stands unless it is said otherwise. */
export const NO: Label = { zh: "视为 false", en: "as `false`" };

/** What happens to a complex at a tier. */
export const MILESTONES: { readonly [kind: string]: Label } = {
  cultivated: { en: "put on a list of those to be built up", zh: "列入培育（创建）名单" },
  applied: { en: "put forward for the tier", zh: "申报" },
  recognised: { en: "recognised at the tier", zh: "认定（命名）" },
  delisted: { en: "struck off", zh: "退出（撤销）" },
};

/** Nothing is asked or recorded. */
export const NONE: Label = { en: "none", zh: "没有" };

/** The name that texts show. */
export const LABEL: FieldText = { en: "Its name.", zh: "名称。" };

/** What something rests on. */
export const CLAUSES: FieldText = {
  en: "The clauses it rests on, ids of the plan's `clauses`.",
  zh: "依据的条文，取计划 clauses 的标识。",
};

/** What something rests on, which may go unsaid. */
export const CLAUSES_IF_ANY: FieldText = { ...CLAUSES, without: { en: "none is named", zh: "未写明" } };

/** Where something comes from that the policy does not say. */
export const PROVENANCE: FieldText = {
  en: "Where it comes from, where not from the policy's text.",
  zh: "政策原文之外的出处。",
  without: { en: "from the policy's text", zh: "出自政策原文" },
};

/** Where something comes from that policies do not say themselves. */
export const PROVENANCES: ValueTexts = {
  policy: { en: "a policy says so itself", zh: "政策本身的规定" },
  peer: { en: "taken from elsewhere", zh: "参照其他地方" },
  illustrative: { en: "a proposal of whoever wrote it", zh: "编写者的示例性提议" },
};

/** An id in a scorecard. */
export const SCORECARD_ID: FieldText = {
  en: "Id that stands once in the scorecard.",
  zh: "标识，在指标体系内不重复。",
};

/** The lists of a plan. */
export const LISTS: ValueTexts = {
  functions: { en: "service functions", zh: "服务功能" },
  capabilities: { en: "capabilities of the site", zh: "场所功能" },
  resourceKinds: { en: "kinds of resource", zh: "资源种类" },
  participantKinds: { en: "kinds of participant", zh: "单位类型" },
  operatingModels: { en: "operating models", zh: "运营模式" },
  industryCategories: { en: "industry categories", zh: "产业类别" },
};
