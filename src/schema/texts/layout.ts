import type { SchemaName } from "../schemas.js";
import { LABEL, NAME, NONE, UNRECORDED } from "../shared.js";
import type { SchemaText } from "../text.js";

/** What is said of surveys, needs and chains, and of filling gaps. */
export const layoutTexts = {
  Survey: {
    en: "A survey of innovation-service resources: need and capacity by industry and kind, and what could fill gaps.",
    zh: "创新服务资源调查：按产业和种类列出需求与能力，以及可用来补缺的办法。",
    fields: {
      id: { en: "Id of the survey.", zh: "调查标识。" },
      name: NAME,
      on: { en: "The day it speaks of.", zh: "调查日期。" },
      rows: { en: "Its rows. What has no row was not surveyed.", zh: "各行；没有列出的视为未调查。" },
      "rows.locality": {
        en: "The locality, an id of the plan's `localities`.",
        zh: "所在地，取计划 localities 的标识。",
        without: { en: "not told apart by place", zh: "不分地方" },
      },
      "rows.industry": {
        en: "Id of the industry.",
        zh: "产业标识。",
        without: { en: "not told apart by industry", zh: "不分产业" },
      },
      "rows.kind": {
        header: { zh: "资源种类", en: "Kind" },
        en: "The kind of resource, an id of the plan's `resourceKinds`.",
        zh: "资源种类，取计划 resourceKinds 的标识。",
      },
      "rows.need": { en: "How much is needed, in `unit`.", zh: "需求量，单位见 unit。", without: UNRECORDED },
      "rows.capacity": {
        en: "How much there is of its own, in `unit`.",
        zh: "自有能力，单位见 unit。",
        without: UNRECORDED,
      },
      "rows.shared": {
        header: { zh: "可共享量", en: "Shared" },
        en: "Capacity of others that is open to it by sharing, in `unit`.",
        zh: "可共享使用的他方能力，单位见 unit。",
        without: { en: "none is counted", zh: "不计" },
      },
      "rows.level": {
        en: "How able the resources are, on a scale of the survey's.",
        zh: "现有资源的能力水平，分制由调查自定。",
        without: UNRECORDED,
      },
      "rows.levelNeeded": {
        en: "How able they would have to be, on the same scale.",
        zh: "所需的能力水平，分制同上。",
        without: UNRECORDED,
      },
      "rows.unit": { en: "The unit of the row.", zh: "本行单位。", without: { en: "plain numbers", zh: "以个数计" } },
      candidates: { en: "What could fill gaps.", zh: "可用来补缺的办法。", without: UNRECORDED },
      budget: {
        en: "What may be spent on filling gaps, in the unit of the candidates' costs.",
        zh: "补缺预算，单位与各办法的成本相同。",
        without: { en: "no limit is set", zh: "未设限额" },
      },
    },
  },
  Candidate: {
    en: "Something that could fill gaps: its cost and what it supplies.",
    zh: "一项可用来补缺的办法：成本和所能提供的数量。",
    fields: {
      id: { en: "Id that no other candidate has.", zh: "标识，不与其他办法重复。" },
      name: NAME,
      cost: { en: "Its cost, in one unit for all candidates.", zh: "成本，各项用同一单位。" },
      supplies: {
        en: "What it supplies of each need, by the need's id, in that need's unit.",
        zh: "对每项需求提供的数量，按需求标识填写，单位同该需求。",
      },
      requires: {
        en: "Ids of candidates that all have to come with it.",
        zh: "必须同时选用的其他办法。",
        without: NONE,
      },
      excludes: {
        header: { zh: "互斥", en: "Excludes" },
        en: "Ids of candidates that cannot come with it; this is mutual.",
        zh: "不能同时选用的其他办法（相互排斥）。",
        without: NONE,
      },
    },
  },
  Need: {
    en: "A technical problem of an industry or of one enterprise.",
    zh: "产业或企业的一项技术难题。",
    fields: {
      id: { en: "Id that no other problem has.", zh: "标识，不与其他难题重复。" },
      name: NAME,
      kind: {
        en: "Whose problem it is.",
        zh: "难题类型。",
        values: {
          key: { en: "a key problem of the industry", zh: "产业关键技术难题" },
          common: { en: "one that the industry has in common", zh: "产业共性技术难题" },
          individual: { en: "one of a single enterprise", zh: "企业个性技术难题" },
        },
      },
      locality: {
        en: "The locality, an id of the plan's `localities`.",
        zh: "所在地，取计划 localities 的标识。",
        without: UNRECORDED,
      },
      industry: { en: "Id of the industry, or of an industry category.", zh: "产业标识或产业类别标识。" },
      enterprise: {
        en: "Id of the enterprise.",
        zh: "企业标识。",
        without: { en: "not of one enterprise, or not recorded", zh: "不属于某一企业，或未记录" },
      },
      raisedOn: { en: "The day it was raised.", zh: "提出日期。" },
      answeredOn: { en: "The day it was answered.", zh: "答复日期。", without: { en: "not answered", zh: "未答复" } },
      resolvedOn: { en: "The day it was resolved.", zh: "解决日期。", without: { en: "not resolved", zh: "未解决" } },
      complex: {
        en: "Id of the complex that has taken it up.",
        zh: "承接的综合体标识。",
        without: { en: "none has", zh: "无人承接" },
      },
      functions: {
        en: "The service functions it asks for.",
        zh: "需要的服务功能。",
        without: { en: "it asks for none by name", zh: "未指明" },
      },
      resources: {
        en: "The kinds of resource it asks for.",
        zh: "需要的资源种类。",
        without: { en: "it asks for none by name", zh: "未指明" },
      },
    },
  },
  Chain: {
    en: "An industry chain: its links, what each stands on, and who supports it.",
    zh: "产业链：各环节、上下游关系和支撑情况。",
    unsaid: {
      en: "Links that stand twice, refer to none or lie in a circle are refused by `assessChain`.",
      zh: "环节重复、引用不存在、首尾相接由 assessChain 检查。",
    },
    fields: {
      id: { en: "Id of the chain.", zh: "产业链标识。" },
      name: LABEL,
      industry: { en: "Id of the industry.", zh: "产业标识。" },
      links: { en: "Its links, in any order.", zh: "各环节，顺序不限。" },
      "links.id": { en: "Id of the link within the chain.", zh: "环节标识，链内不重复。" },
      "links.name": { en: "Its name.", zh: "环节名称。" },
      "links.after": {
        en: "Ids of the links it stands on.",
        zh: "直接上游环节的标识。",
        without: { en: "it stands on none", zh: "没有上游" },
      },
      "links.strength": {
        en: "How the link stands.",
        zh: "环节状况。",
        without: { en: "not assessed", zh: "未评估" },
        values: {
          missing: { en: "it has to be complemented", zh: "缺失，须补链" },
          weak: { en: "it has to be strengthened", zh: "薄弱，须强链" },
          sound: { en: "it holds", zh: "健全" },
        },
      },
      "links.complexes": {
        en: "Ids of the complexes that support it.",
        zh: "支撑该环节的综合体。",
        without: UNRECORDED,
      },
      "links.technologies": {
        en: "Ids of the key technologies it needs.",
        zh: "该环节的关键技术标识。",
        without: UNRECORDED,
      },
    },
  },
  Filling: {
    en: "A problem of filling gaps: needs, what could meet them at what cost, and what to aim at.",
    zh: "补缺问题：需求、可用的办法及成本、目标。",
    unsaid: {
      en: "`fillGaps` checks further that ids stand once, names refer to something, and `max-coverage` has a budget.",
      zh: "标识是否重复、引用是否存在、max-coverage 是否有预算，由 fillGaps 检查。",
    },
    fields: {
      needs: { en: "The needs.", zh: "需求。" },
      "needs.id": { en: "Id that no other need has.", zh: "标识，不与其他需求重复。" },
      "needs.demand": { en: "How much is needed, in the need's own unit.", zh: "需求量，单位自定。" },
      candidates: { en: "What could meet them.", zh: "可用的办法。" },
      objective: {
        en: "What to aim at.",
        zh: "目标。",
        without: { en: "as the plan's practice says, else `min-cost`", zh: "按计划的口径，计划未定的视为 min-cost" },
        values: {
          "min-cost": { en: "the cheapest set that meets every need", zh: "满足全部需求而成本最低" },
          "max-coverage": { en: "the most need met within the budget", zh: "预算内满足需求最多" },
        },
      },
      budget: {
        en: "What may be spent, in the unit of the costs.",
        zh: "预算，单位与成本相同。",
        without: { en: "no limit", zh: "不设限额" },
      },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
