import type { ReportChange } from "../../comparison/index.js";
import type { Verdict } from "../../finding/index.js";
import type { ComparedPart, ReportPart } from "../../report/index.js";
import { fields } from "./fields.js";

type Of<K extends string> = { readonly [V in K]: string };

/** Sentences on what changed between two reports, in Chinese. */
export const changes = {
  directions: { worse: "变差", better: "变好", other: "变化" } satisfies Of<ReportChange["direction"]>,
  /** Parts of a report beside those that it may be without. */
  parts: {
    stamp: "报告依据",
    plan: "计划",
    given: "所给设置",
    places: "记录位置",
    records: "档案核对",
    audit: "计划自身数字的推算",
    city: "全市概况",
    localities: "各地概况",
    complexes: "综合体",
    targets: "目标进度",
    leagues: "排名",
    overlaps: "交叉重复",
    withoutData: "缺少数据的部分",
    notStanding: "当日不是综合体的",
    leftOut: "未能采用的记录",
  } satisfies Of<Exclude<ComparedPart, ReportPart>>,
  fields,
  /** Names of values that mean another thing within one part. */
  fieldsWithin: { "standing.steps": "历年变化", "complexes.status": "层级状态" } satisfies {
    readonly [name: `${string}.${string}`]: string;
  },
  /** Verdicts, short enough to stand beside each other. */
  verdicts: {
    met: "符合",
    unmet: "不符合",
    waived: "豁免",
    unknown: "无法判定",
    "not-applicable": "不作要求",
  } satisfies Of<Verdict>,
  outcomes: { recommended: "推荐", "passed-over": "未推荐", "undecided-tie": "在界线上并列，待定" },
  details: { "next-tier": "所在层级与上一层级", all: "全部层级" },
  /** What it means to stand in a list of a report. */
  listed: { uncredited: "未能计入目标", slipped: "预计日期已过而未列入", open: "未办结" },
  noValue: "无",
  /** Of a figure that one report does not have, be it that nothing is short or that it is not known. */
  noFigure: "无数值",
  about: (pieces: readonly string[]): string => pieces.join("，"),
  fromTo: (field: string, before: string, after: string, difference: string): string =>
    `${field}由${before}变为${after}${difference === "" ? "" : `（${difference}）`}`,
  changed: (field: string): string => `${field}有变化`,
  came: (value: string): string => (value === "" ? "新增" : `新增：${value}`),
  went: (value: string): string => (value === "" ? "不再有" : `不再有：${value}`),
  partCame: "报告新有这一部分",
  partWent: "报告不再有这一部分",
  leftOutCame: "有记录未能采用",
  leftOutWent: "不再有未能采用的记录",
  sentence: (direction: string, about: string, what: string): string =>
    `${direction}：${about === "" ? "" : `${about}：`}${what}`,
  part: (about: string, what: string): string => (about === "" ? what : `${about}：${what}`),
};
