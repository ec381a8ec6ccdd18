import type { SchemaName } from "../schemas.js";
import { CLAUSES, LABEL, LISTS, NO, NONE, PROVENANCE } from "../shared.js";
import type { FieldText, SchemaText, ValueTexts } from "../text.js";

const EMPTY = { en: "empty", zh: "为空" };

const named: { readonly [field: string]: FieldText } = {
  id: { en: "Id that stands once in its list.", zh: "标识，在所属清单内不重复。" },
  label: LABEL,
  provenance: PROVENANCE,
};

const clauseKinds: ValueTexts = {
  target: { en: "a number by a date", zh: "指标：限期达到的数量" },
  standard: { en: "a property that is expected", zh: "标准：应当具备的条件" },
  duty: { en: "something to be done that can be checked", zh: "职责：可以核查的任务" },
  encouraged: { en: "encouraged, so never unmet", zh: "鼓励：不作为未达到" },
  principle: { en: "guides choices", zh: "原则：指导取舍" },
  background: { en: "says where it comes from or what a word means", zh: "背景：说明由来或含义" },
};

/** What is said of a plan and its lists. */
export const planTexts = {
  Plan: {
    en: "A policy as data: its clauses, tiers, localities, lists, standards, targets and readings.",
    zh: "以数据写成的政策：条文、层级、各地、清单、标准、指标和条文解读。",
    unsaid: {
      en: "`definePlan` checks further that ids stand once, names refer to something, dates and years lie within the period, standards rise with the tiers, every clause is used, and every reading leaves a sound plan.",
      zh: "标识是否重复、引用是否存在、日期和年份是否在计划期内、标准是否随层级提高、条文是否都有着落、各解读之下计划是否成立，由 definePlan 检查。",
    },
    fields: {
      id: { en: "Id of the plan.", zh: "计划标识。" },
      revision: { en: "Which revision of the data this is.", zh: "数据版本。" },
      title: { en: "Its title.", zh: "标题。" },
      area: {
        en: "The area that the plan is for, as reports name it.",
        zh: "计划所管的区域，报告以此相称。",
        without: { en: "reports say “the whole area”", zh: "报告称“全域”" },
      },
      period: { en: "The time it covers.", zh: "计划期。" },
      "period.from": { en: "The first day.", zh: "首日。" },
      "period.to": { en: "The last day.", zh: "末日。" },
      document: {
        en: "The document that issues it.",
        zh: "印发文件。",
        without: { en: "not stated", zh: "未写明" },
      },
      clauses: { header: { zh: "条文", en: "Clauses" }, en: "Its statements, one by one.", zh: "逐条列出的条文。" },
      tiers: { en: "The tiers, lowest first.", zh: "层级，由低到高。" },
      localities: { en: "The places it addresses.", zh: "各地。" },
      inForce: {
        en: "When it holds, where it was revised half-way.",
        zh: "执行时间，用于中途修订。",
        without: { en: "for its period", zh: "整个计划期" },
      },
      "inForce.from": {
        en: "The first day on which it holds.",
        zh: "施行之日。",
        without: { en: "the period's first", zh: "计划期首日" },
      },
      "inForce.until": {
        en: "The last day on which it holds.",
        zh: "失效前的最后一日。",
        without: { en: "the period's last", zh: "计划期末日" },
      },
      functions: { en: "Service functions.", zh: "服务功能。", without: EMPTY },
      capabilities: { en: "Capabilities of the site.", zh: "场所功能。", without: EMPTY },
      crosswalk: {
        en: "How functions and capabilities relate.",
        zh: "服务功能与场所功能的对应。",
        without: { en: "none is related", zh: "没有对应" },
      },
      resourceKinds: { en: "Kinds of innovation-service resource.", zh: "创新服务资源种类。", without: EMPTY },
      participantKinds: { en: "Kinds of participant.", zh: "参与单位类型。", without: EMPTY },
      operatingModels: { en: "Operating models.", zh: "运营模式。", without: EMPTY },
      industryCategories: { en: "Categories of industry.", zh: "产业类别。", without: EMPTY },
      openLists: {
        en: "Lists that the policy leaves open, so that a member of a record's own is no error.",
        zh: "政策未穷尽列举（“等”）的清单，记录中可以出现其他成员。",
        without: { en: "all lists are closed", zh: "各清单均为穷尽列举" },
        values: LISTS,
      },
      facts: {
        en: "Figures of its own that standards may test.",
        zh: "标准可以引用的自定事项。",
        without: NONE,
      },
      "facts.id": { en: "Id of the figure.", zh: "事项标识。" },
      "facts.label": LABEL,
      "facts.unit": { en: "Its unit.", zh: "单位。" },
      lists: {
        en: "The lists that milestones may name.",
        zh: "经过可以列入的名单。",
        without: { en: "any list may be named", zh: "不限名单" },
      },
      traits: {
        en: "What else complexes are told apart by.",
        zh: "区分综合体的其他特征。",
        without: { en: "nothing else", zh: "没有" },
      },
      observed: {
        en: "The dictionary of what is observed in a year.",
        zh: "年度观测值的词典。",
        without: { en: "any key may be observed", zh: "不限键名" },
      },
      standards: { en: "What a complex is tested for.", zh: "对综合体的标准。", without: EMPTY },
      targets: { en: "How many complexes by when.", zh: "综合体数量指标。", without: EMPTY },
      dimensions: {
        en: "The aspects that a scorecard under this plan must have.",
        zh: "本计划之下指标体系必须具备的评价方面。",
        without: { en: "none is required", zh: "不作要求" },
      },
      "dimensions.id": { en: "Id of the aspect.", zh: "评价方面标识。" },
      "dimensions.label": LABEL,
      "dimensions.clauses": CLAUSES,
      practice: {
        en: "How it is carried out where no standard or target says so.",
        zh: "标准、指标之外的执行口径。",
        without: { en: "the defaults hold", zh: "采用默认口径" },
      },
      duties: {
        en: "Who owes which of the library's rules about places.",
        zh: "各项职责由谁承担。",
        without: { en: "nobody owes any", zh: "没有职责要求" },
      },
      cites: {
        en: "The clauses that each rule and measure of the library rests on, by the rule's name in `RULES`.",
        zh: "本库各规则和测算指标依据的条文，按 RULES 中的规则名填写。",
        without: EMPTY,
      },
      readings: { en: "Where the text leaves room, by id.", zh: "条文解读，按标识填写。", without: EMPTY },
      chosen: {
        en: "The alternative in force for each reading.",
        zh: "各条文解读现行的选择。",
        without: { en: "the default of each", zh: "均取默认" },
      },
    },
  },
  PlanDocument: {
    en: "The document that issues a plan.",
    zh: "印发计划的文件。",
    fields: {
      number: { en: "Its number.", zh: "文号。" },
      issuers: { en: "Who issued it.", zh: "发文单位。" },
      issuedOn: { en: "The day it was issued.", zh: "成文日期。" },
      publishedOn: { en: "The day it was published.", zh: "发布日期。", without: { en: "not stated", zh: "未写明" } },
      basis: { en: "The documents it rests on.", zh: "依据的文件。", without: { en: "not stated", zh: "未写明" } },
      "basis.title": { en: "Title of the document.", zh: "文件标题。" },
      "basis.number": { en: "Its number.", zh: "文号。" },
      "basis.provenance": PROVENANCE,
    },
  },
  Clause: {
    en: "One statement of the policy, in the words of whoever wrote the data.",
    zh: "政策的一条内容，用数据编写者自己的话表述。",
    fields: {
      id: { en: "Locator of the clause, as results cite it.", zh: "条文号，结果据此引用。" },
      kind: { en: "The force of its words; no verdict is stronger.", zh: "条文的效力，结论不得超出。" },
      gist: { en: "What it says, in short.", zh: "要旨。" },
      declaratory: {
        en: "Why nothing is computed from it.",
        zh: "不据以计算的理由。",
        without: { en: "a rule, standard or target rests on it", zh: "有规则、标准或指标以其为据" },
      },
      provenance: PROVENANCE,
    },
  },
  ClauseKind: {
    en: "The force of a clause's words; a verdict never exceeds it.",
    zh: "条文的效力，结论不得超出。",
    values: clauseKinds,
    fields: {},
  },
  Element: {
    en: "A member of one of a plan's lists: a tier, a function, a kind of resource …",
    zh: "计划某一清单的成员，如层级、服务功能、资源种类等。",
    fields: named,
  },
  Locality: {
    en: "A place that the plan addresses, while it exists.",
    zh: "计划所指的一地及其存续时间。",
    fields: {
      ...named,
      kind: { en: "Id of its kind, which duties refer to.", zh: "类型标识，职责据此确定。" },
      code: {
        en: "Its division code.",
        zh: "行政区划代码。",
        without: { en: "it has none", zh: "没有代码" },
      },
      from: { en: "The first day it exists.", zh: "设立之日。", without: { en: "it always has", zh: "自始存在" } },
      until: {
        en: "The last day it exists.",
        zh: "存续的最后一日。",
        without: { en: "it still does", zh: "仍然存在" },
      },
      successor: {
        en: "Id of the locality that takes its place.",
        zh: "承接的地方标识。",
        without: { en: "none does", zh: "没有承接者" },
      },
      parent: {
        en: "Id of the locality that it lies in.",
        zh: "所属上级地方的标识。",
        without: NONE,
      },
    },
  },
  IndustryCategory: {
    en: "A category of industry.",
    zh: "产业类别。",
    fields: {
      ...named,
      rank: {
        en: "In which order the plan attends to it, 1 first.",
        zh: "计划关注的先后，1为最先。",
        without: { en: "it is in no order", zh: "不分先后" },
      },
      cluster: {
        en: "Whether it is one of the industry clusters that the plan is to build up.",
        zh: "是否属于计划要打造的产业集群。",
        without: NO,
      },
    },
  },
  Crosswalk: {
    en: "How a function of the complex and a capability of its site relate.",
    zh: "一项服务功能与一项场所功能的对应。",
    fields: {
      function: { en: "Id of the function.", zh: "服务功能标识。" },
      capability: { en: "Id of the capability.", zh: "场所功能标识。" },
      relation: {
        en: "How they relate.",
        zh: "对应关系。",
        values: {
          exact: {
            en: "the same thing, so that evidence of one is evidence of the other",
            zh: "同一事项，一处有据即两处有据",
          },
          overlaps: { en: "they overlap, and evidence does not carry over", zh: "部分重合，不能互为依据" },
        },
      },
      provenance: PROVENANCE,
    },
  },
  Practice: {
    en: "How a policy is carried out where no standard or target says so.",
    zh: "标准、指标之外的执行口径。",
    fields: {
      delistingEnds: {
        en: "What a delisting ends.",
        zh: "退出的后果。",
        without: { en: "as `tier-and-above`", zh: "视为 tier-and-above" },
        values: {
          "tier-and-above": { en: "its own tier and those above", zh: "失去该层级及以上" },
          "tier-only": { en: "its own tier alone", zh: "只失去该层级" },
          everything: { en: "every tier", zh: "失去全部层级" },
        },
      },
      rankedWithin: {
        en: "Among whom candidates are ranked.",
        zh: "在什么范围内择优。",
        without: { en: "as `locality`", zh: "视为 locality" },
        values: {
          locality: { en: "those of their locality", zh: "本地范围" },
          area: { en: "those of the whole area", zh: "整个地区" },
        },
      },
      leads: {
        en: "Whether a complex may have several leads.",
        zh: "能否联合牵头。",
        without: { en: "as `joint`", zh: "视为 joint" },
        values: {
          joint: { en: "several may lead together", zh: "可以联合牵头" },
          one: { en: "one alone", zh: "只有一个牵头单位" },
        },
      },
      merit: {
        en: "Who of the candidates may be recommended.",
        zh: "候选中哪些可以推荐。",
        without: { en: "as `not-the-lowest`", zh: "视为 not-the-lowest" },
        values: {
          "not-the-lowest": { en: "nobody of the lowest grade or under a veto", zh: "最低等次、一票否决的除外" },
          "rank-alone": { en: "anybody, by rank alone", zh: "只看名次" },
        },
      },
      evaluatedUnit: {
        en: "What is appraised.",
        zh: "评价对象。",
        without: { en: "as `complex`", zh: "视为 complex" },
        values: {
          complex: { en: "the complex", zh: "综合体" },
          platform: { en: "each platform in it", zh: "其中每个平台" },
        },
      },
      fillingAim: {
        en: "What filling gaps aims at.",
        zh: "补缺的目标。",
        without: { en: "as `min-cost`", zh: "视为 min-cost" },
        values: {
          "min-cost": { en: "least cost", zh: "成本最低" },
          "max-coverage": { en: "most coverage within a budget", zh: "预算内覆盖最多" },
        },
      },
      visitsAtMost: {
        en: "How many visits a process may take of an applicant.",
        zh: "申请人到场次数上限。",
        without: { en: "1", zh: "1次" },
      },
      answerWithinDays: {
        en: "Within how many days an enterprise has to be answered that was promised no time.",
        zh: "未承诺时限的企业诉求应在几天内答复。",
        without: { en: "no limit", zh: "没有时限" },
      },
      solveWithinDays: {
        en: "Within how many days a concern of an enterprise has to be solved.",
        zh: "企业诉求应在几天内解决。",
        without: { en: "no limit", zh: "没有时限" },
      },
      reportWithinDays: {
        en: "Within how many days a report on funds without a due date is owed, from the day up to which it reports.",
        zh: "未定期限的资金报告，自所报截止日起应在几天内上报。",
        without: { en: "no limit", zh: "没有时限" },
      },
      yearlyAppraisalsWithinDays: {
        en: "Within how many days after each year funded both appraisals of special funds are owed for it.",
        zh: "受资助的每一年度结束后，应在几天内完成两项考核评价。",
        without: { en: "both once in the time that is funded", zh: "资助期内各一次" },
      },
    },
  },
  Duty: {
    en: "Of whom a rule of the library asks something.",
    zh: "某项规则对谁提出要求。",
    fields: {
      rule: { en: "The rule, by its name in `RULES`.", zh: "规则，取 RULES 中的规则名。" },
      area: {
        header: { zh: "全域", en: "Whole area" },
        en: "Whether it asks it of the area as a whole.",
        zh: "是否对整个地区提出要求。",
      },
      kinds: { en: "Of which kinds of locality it asks it.", zh: "对哪些类型的地方提出要求。" },
      parts: {
        en: "What has to be proved one by one.",
        zh: "须逐项证明的部分。",
        without: { en: "one thing only", zh: "不分部分" },
      },
    },
  },
  Provenance: {
    en: "Where something comes from that the policy's own text does not say.",
    zh: "政策原文之外内容的出处。",
    fields: {
      kind: {
        en: "What kind of source.",
        zh: "出处种类。",
        values: {
          external: { en: "a fact from elsewhere", zh: "外部事实" },
          illustrative: { en: "a proposal of whoever wrote the data", zh: "数据编写者的示例性提议" },
        },
      },
      source: { header: { zh: "出处", en: "Source" }, en: "The source.", zh: "出处。" },
    },
  },
  Label: {
    en: "A name or a sentence in Chinese and English; other languages under their tags.",
    zh: "中英文名称或语句，其他语言以语言标签为键。",
    fields: {
      zh: { en: "In Chinese.", zh: "中文。" },
      en: { en: "In English.", zh: "英文。" },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
