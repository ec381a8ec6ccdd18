import { type FieldText, MILESTONES, NO, type SchemaText } from "../text.js";

type Name =
  | "Plan"
  | "PlanDocument"
  | "Clause"
  | "ClauseKind"
  | "Element"
  | "Locality"
  | "IndustryCategory"
  | "Crosswalk"
  | "Standard"
  | "Target"
  | "Counts"
  | "Practice"
  | "Duty"
  | "Reading"
  | "Alternative"
  | "Provenance"
  | "Choice";

const PROVENANCE: FieldText = {
  en: "Where it comes from, where not from the policy's text.",
  zh: "政策原文之外的出处。",
  without: { en: "from the policy's text", zh: "出自政策原文" },
};

const named: { readonly [field: string]: FieldText } = {
  id: { en: "Id that stands once in its list.", zh: "标识，在所属清单内不重复。" },
  label: { en: "Its name.", zh: "名称。" },
  provenance: PROVENANCE,
};

const CLAUSES: FieldText = {
  en: "The clauses it rests on, ids of the plan's `clauses`.",
  zh: "依据的条文，取计划 clauses 的标识。",
};

const clauseKinds: FieldText["values"] = {
  target: { en: "a number by a date", zh: "指标：限期达到的数量" },
  standard: { en: "a property that is expected", zh: "标准：应当具备的条件" },
  duty: { en: "something to be done that can be checked", zh: "职责：可以核查的任务" },
  encouraged: { en: "encouraged, so never unmet", zh: "鼓励：不作为未达到" },
  principle: { en: "guides choices", zh: "原则：指导取舍" },
  background: { en: "says where it comes from or what a word means", zh: "背景：说明由来或含义" },
};

const lists: FieldText["values"] = {
  functions: { en: "service functions", zh: "服务功能" },
  capabilities: { en: "capabilities of the site", zh: "场所功能" },
  resourceKinds: { en: "kinds of resource", zh: "资源种类" },
  participantKinds: { en: "kinds of participant", zh: "单位类型" },
  operatingModels: { en: "operating models", zh: "运营模式" },
  industryCategories: { en: "industry categories", zh: "产业类别" },
};

/** What is said of a plan. */
export const planTexts: { readonly [N in Name]: SchemaText } = /* @__PURE__ */ (() => ({
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
      period: { en: "The time it covers.", zh: "计划期。" },
      "period.from": { en: "The first day.", zh: "首日。" },
      "period.to": { en: "The last day.", zh: "末日。" },
      document: {
        en: "The document that issues it.",
        zh: "印发文件。",
        without: { en: "not stated", zh: "未写明" },
      },
      clauses: { en: "Its statements, one by one.", zh: "逐条列出的条文。" },
      tiers: { en: "The tiers, lowest first.", zh: "层级，由低到高。" },
      localities: { en: "The places it addresses.", zh: "各地。" },
      functions: { en: "Service functions.", zh: "服务功能。" },
      capabilities: { en: "Capabilities of the site.", zh: "场所功能。" },
      crosswalk: {
        en: "How functions and capabilities relate.",
        zh: "服务功能与场所功能的对应。",
        without: { en: "none is related", zh: "没有对应" },
      },
      resourceKinds: { en: "Kinds of innovation-service resource.", zh: "创新服务资源种类。" },
      participantKinds: { en: "Kinds of participant.", zh: "参与单位类型。" },
      operatingModels: { en: "Operating models.", zh: "运营模式。" },
      industryCategories: { en: "Categories of industry.", zh: "产业类别。" },
      openLists: {
        en: "Lists that the policy leaves open, so that a member of a record's own is no error.",
        zh: "政策未穷尽列举（“等”）的清单，记录中可以出现其他成员。",
        without: { en: "all lists are closed", zh: "各清单均为穷尽列举" },
        values: lists,
      },
      facts: {
        en: "Figures of its own that standards may test.",
        zh: "标准可以引用的自定事项。",
        without: { en: "none", zh: "没有" },
      },
      "facts.id": { en: "Id of the figure.", zh: "事项标识。" },
      "facts.label": { en: "Its name.", zh: "名称。" },
      "facts.unit": { en: "Its unit.", zh: "单位。" },
      standards: { en: "What a complex is tested for.", zh: "对综合体的标准。" },
      targets: { en: "How many complexes by when.", zh: "综合体数量指标。" },
      dimensions: {
        en: "The aspects that a scorecard under this plan must have.",
        zh: "本计划之下指标体系必须具备的评价方面。",
        without: { en: "none is required", zh: "不作要求" },
      },
      "dimensions.id": { en: "Id of the aspect.", zh: "评价方面标识。" },
      "dimensions.label": { en: "Its name.", zh: "名称。" },
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
      },
      readings: { en: "Where the text leaves room, by id.", zh: "条文解读，按标识填写。" },
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
  Standard: {
    en: "A property that a complex is expected to have, as one testable entry.",
    zh: "对综合体的一项可检验的标准。",
    fields: {
      id: { en: "Id that no other standard or target has.", zh: "标识，不与其他标准、指标重复。" },
      label: { en: "Its name.", zh: "名称。" },
      clauses: CLAUSES,
      effect: {
        en: "Whether it makes the verdict of a tier.",
        zh: "是否决定层级的结论。",
        values: {
          decides: { en: "it does", zh: "决定结论" },
          advises: { en: "it is shown beside it", zh: "仅供参考" },
        },
      },
      tiers: { en: "The tiers it is for.", zh: "适用的层级。", without: { en: "all", zh: "全部层级" } },
      waivable: { en: "Whether a recorded waiver of one of its clauses rebuts it.", zh: "是否可以豁免。", without: NO },
      refusedGrounds: {
        en: "Grounds on which a waiver does not count.",
        zh: "无效的豁免事由。",
        without: { en: "every ground counts", zh: "事由不限" },
      },
      binds: {
        en: "From when it asks something.",
        zh: "从何时起适用。",
        without: { en: "as `sought`", zh: "视为 sought" },
        values: {
          sought: { en: "as soon as the tier is sought", zh: "申请该层级时" },
          recognised: { en: "once the complex is recognised at the tier", zh: "认定该层级之后" },
        },
      },
      tested: {
        en: "Whether it is tested, or only shown.",
        zh: "是否检验；false 表示仅列示。",
        without: { en: "as `true`", zh: "视为 true" },
      },
      test: {
        en: "How it is tested.",
        zh: "检验方式。",
        values: {
          "at-least": { en: "a figure that is reached", zh: "数值不低于" },
          "at-most": { en: "a figure that is not exceeded", zh: "数值不高于" },
          covers: { en: "how much of a list is there", zh: "清单的具备程度" },
          "one-of": { en: "one of several is there", zh: "属于所列之一" },
          within: { en: "one milestone within some months of another", zh: "两项经过之间的时限" },
          listed: { en: "listed in some time, or on the day asked about", zh: "曾经或现在列入名单" },
        },
      },
      fact: {
        en: "The figure: `floor-area`, `main-site-area`, `usable-area` (m²), `on-site-tenants`, `virtual-tenants`, `carriers`, `participants-beside-lead` (count), or one of the plan's `facts`.",
        zh: "数值事项：floor-area 建筑面积、main-site-area 主场所面积、usable-area 使用面积（平方米），on-site-tenants 实地入驻、virtual-tenants 虚拟入驻、carriers 载体、participants-beside-lead 牵头以外的单位（个数），或计划 facts 中的事项。",
      },
      "covers:fact": {
        en: "The list.",
        zh: "清单。",
        values: {
          functions: { en: "service functions", zh: "服务功能" },
          capabilities: { en: "capabilities of the site", zh: "场所功能" },
          participants: { en: "kinds of participant", zh: "参与单位类型" },
        },
      },
      "one-of:fact": {
        en: "What is looked at.",
        zh: "所看的事项。",
        values: {
          "operating-model": { en: "the operating model", zh: "运营模式" },
          "building-entity": { en: "the kind of the lead participant", zh: "建设主体的类型" },
          operator: { en: "the kind of the operator", zh: "运营单位的类型" },
          "industry-categories": { en: "the categories of its industry", zh: "所属产业类别" },
        },
      },
      value: {
        en: "The figure in `unit`, or one for each tier by the tier's id.",
        zh: "数值（单位见 unit），或按层级标识分别填写。",
        without: { en: "the policy asks but sets no figure", zh: "政策有要求而未定数值" },
      },
      unit: { en: "The unit of the figure.", zh: "数值的单位。" },
      atLeast: {
        en: "How many members have to be there; `all` for every one.",
        zh: "至少具备的项数；all 表示全部。",
        values: { all: { en: "every one", zh: "全部" } },
      },
      required: {
        en: "Members that have to be among them.",
        zh: "必须具备的成员。",
        without: { en: "any will do", zh: "不指定" },
      },
      counting: {
        en: "What counts as there.",
        zh: "计入的范围。",
        without: { en: "as `on-site-or-virtual`", zh: "视为 on-site-or-virtual" },
        values: {
          "on-site-or-virtual": { en: "also what virtual tenants alone offer", zh: "虚拟入驻提供的也计入" },
          "on-site": { en: "only what is offered on site", zh: "只计实地提供的" },
        },
      },
      accepted: { en: "Ids that are accepted.", zh: "可以接受的标识。" },
      "within:from": { en: "The milestone it counts from.", zh: "起算的经过。", values: MILESTONES },
      "within:to": { en: "The milestone that has to follow.", zh: "须在时限内完成的经过。", values: MILESTONES },
      months: { en: "Within how many months.", zh: "时限（月）。" },
      milestones: { en: "Which milestones count as listed.", zh: "视为列入名单的经过。", values: MILESTONES },
      lists: { en: "On which lists.", zh: "名单范围。", without: { en: "on any", zh: "不限名单" } },
      target: {
        en: "The target that has to count it for a place that owes it.",
        zh: "须计入哪项目标，且记在应完成该目标的地方。",
        without: { en: "none", zh: "不要求" },
      },
      at: { en: "At which tier.", zh: "在哪个层级列入。", without: { en: "at any", zh: "不限层级" } },
      from: {
        en: "The first day on which a listing counts.",
        zh: "计入的首日。",
        without: { en: "no first day", zh: "不限" },
      },
      to: {
        en: "The last day on which a listing counts.",
        zh: "计入的末日。",
        without: { en: "no last day", zh: "不限" },
      },
      state: {
        en: "When it has to be listed.",
        zh: "何时列入。",
        values: {
          ever: { en: "at some time", zh: "曾经列入" },
          now: { en: "on the day asked about, at its highest tier", zh: "所问之日以最高层级在列" },
        },
      },
      ranked: {
        en: "Whether those who meet it are then ranked against each other.",
        zh: "达到者之间是否再择优排序。",
        without: NO,
      },
    },
  },
  Target: {
    en: "A number of complexes by a time.",
    zh: "综合体数量指标。",
    fields: {
      id: { en: "Id that no other standard or target has.", zh: "标识，不与其他标准、指标重复。" },
      label: { en: "Its name.", zh: "名称。" },
      clauses: CLAUSES,
      bound: {
        en: "How the number is meant.",
        zh: "数量的含义。",
        values: {
          "at-least": { en: "no fewer", zh: "不少于" },
          exactly: { en: "just so many", zh: "正好" },
          about: { en: "so many, give or take the tolerance", zh: "约，允许偏差见 tolerance" },
        },
      },
      value: { en: "How many complexes.", zh: "数量（家）。" },
      tolerance: {
        en: "How many off an `about` target may be.",
        zh: "“约”所允许的偏差（家）。",
        without: { en: "the target is not `about`", zh: "不是“约”" },
      },
      tier: { en: "The tier that counts.", zh: "计入的层级。", without: { en: "any", zh: "不限层级" } },
      each: {
        en: "Who owes it.",
        zh: "由谁完成。",
        values: {
          locality: { en: "each locality", zh: "每个地方" },
          area: { en: "the area as a whole", zh: "整个地区" },
        },
      },
      localities: {
        en: "The localities that owe it, or over which it is counted.",
        zh: "承担或计入的地方。",
        without: { en: "all", zh: "全部" },
      },
      counts: { en: "Which milestones make a complex count.", zh: "以哪些经过计数。" },
      kind: {
        en: "What is counted.",
        zh: "计数方式。",
        values: {
          flow: { en: "complexes new in each year", zh: "每年新增" },
          stock: { en: "complexes standing on a day", zh: "某日累计在册" },
        },
      },
      years: { en: "The years in which it is owed, in order.", zh: "应完成的年份，由早到晚。" },
      from: {
        en: "The first day whose listings count.",
        zh: "计入的首日。",
        without: { en: "the first day of the first year", zh: "第一年的首日" },
      },
      outside: {
        en: "What becomes of a complex in a place that does not owe the target.",
        zh: "不承担该指标的地方的综合体如何计入。",
        without: { en: "as `uncredited`", zh: "视为 uncredited" },
        values: {
          uncredited: { en: "it counts for nobody", zh: "不计入" },
          parent: { en: "it counts for its parent locality", zh: "计入所归属的地方" },
        },
      },
      by: { en: "The day by whose close it is owed.", zh: "期限，含当日。" },
      since: {
        en: "Complexes first listed before this day are left out.",
        zh: "首次列入早于此日的不计。",
        without: { en: "none is left out", zh: "全部计入" },
      },
      tiersCounted: {
        en: "How a complex at several tiers counts.",
        zh: "同时具有几个层级的如何计数。",
        values: {
          highest: { en: "once, at the highest", zh: "按最高层级计一次" },
          every: { en: "once in every tier", zh: "各层级各计一次" },
        },
      },
    },
  },
  Counts: {
    en: "Which milestones make a complex count.",
    zh: "以哪些经过计数。",
    fields: {
      milestones: { en: "The kinds of milestone.", zh: "经过的种类。", values: MILESTONES },
      lists: { en: "On which lists.", zh: "名单范围。", without: { en: "on any", zh: "不限名单" } },
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
    },
  },
  Duty: {
    en: "Of whom a rule of the library asks something.",
    zh: "某项规则对谁提出要求。",
    fields: {
      rule: { en: "The rule, by its name in `RULES`.", zh: "规则，取 RULES 中的规则名。" },
      area: { en: "Whether it asks it of the area as a whole.", zh: "是否对整个地区提出要求。" },
      kinds: { en: "Of which kinds of locality it asks it.", zh: "对哪些类型的地方提出要求。" },
      parts: {
        en: "What has to be proved one by one.",
        zh: "须逐项证明的部分。",
        without: { en: "one thing only", zh: "不分部分" },
      },
    },
  },
  Reading: {
    en: "A place where the text leaves room, the ways to read it, and why it matters.",
    zh: "条文解读：留有余地之处、各种理解及其影响。",
    fields: {
      clauses: CLAUSES,
      why: { en: "Why it matters.", zh: "为何有影响。" },
      provenance: PROVENANCE,
      default: { en: "The alternative that holds unless another is chosen.", zh: "默认采用的理解。" },
      alternatives: { en: "The ways to read it, by id.", zh: "各种理解，按标识填写。" },
    },
  },
  Alternative: {
    en: "One way to read a passage, as a patch of plan data.",
    zh: "一种理解，写成对计划数据的改动。",
    unsaid: {
      en: "A value may be nested 64 levels at most.",
      zh: "数值嵌套不超过64层。",
    },
    fields: {
      label: { en: "Its name.", zh: "名称。" },
      set: {
        en: "New values by their path in the plan, members of lists by their id. `null` takes a key away; `$value` stands for the number that the alternative takes.",
        zh: "按计划中的路径给出新值，清单成员用标识表示。null 表示去掉该键；$value 代表所取的整数。",
      },
      takes: {
        en: "Whether it takes a number.",
        zh: "是否取一个数。",
        without: { en: "it takes none", zh: "不取数" },
        values: { integer: { en: "it takes an integer", zh: "取一个整数" } },
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
      source: { en: "The source.", zh: "出处。" },
    },
  },
  Choice: {
    en: "The choice made in a reading: the id of an alternative, or that and the number it takes.",
    zh: "对条文解读的选择：所取理解的标识，取数的连同数值。",
    fields: {
      id: { en: "Id of the alternative.", zh: "所取理解的标识。" },
      value: { en: "The number it takes.", zh: "所取的整数。" },
    },
  },
}))();
