import { NAME, type SchemaText, UNRECORDED } from "../text.js";

type Name =
  | "Grant"
  | "Expenditure"
  | "Survey"
  | "Candidate"
  | "Need"
  | "Chain"
  | "Project"
  | "EnterpriseCase"
  | "Evidence"
  | "Process"
  | "Step";

/** What is said of records of money, layout and delivery. */
export const recordTexts: { readonly [N in Name]: SchemaText } = {
  Grant: {
    en: "Funds granted to a complex.",
    zh: "安排给综合体的一笔资金。",
    fields: {
      id: { en: "Id that no other grant has.", zh: "标识，不与其他资金重复。" },
      name: NAME,
      complex: { en: "Id of the complex.", zh: "综合体标识。" },
      amount: { en: "The amount in yuan.", zh: "金额（元）。" },
      on: { en: "The day it was granted.", zh: "安排日期。" },
      special: {
        en: "Whether it is a special incentive fund, which two appraisals follow.",
        zh: "是否为专项激励资金（须作综合评价和绩效评价）。",
        without: UNRECORDED,
      },
      period: { en: "In which time it is to be spent.", zh: "使用期限。" },
      "period.from": { en: "The first day.", zh: "首日。" },
      "period.to": { en: "The last day.", zh: "末日。" },
      categories: {
        header: { zh: "允许支出类别", en: "Categories" },
        en: "Ids of the categories it may be spent on.",
        zh: "允许的支出类别标识。",
        without: UNRECORDED,
      },
      source: {
        en: "Who gives it, by id; `government` and `social-capital` are counted apart.",
        zh: "资金来源标识；government（政府）和 social-capital（社会资本）分别统计。",
        without: UNRECORDED,
      },
      channel: {
        header: { zh: "投入渠道", en: "Channel" },
        en: "Through which channel it comes, by id.",
        zh: "投入渠道标识。",
        without: UNRECORDED,
      },
      level: {
        header: { zh: "投入层次", en: "Level" },
        en: "From which level it comes, by id.",
        zh: "投入层次标识。",
        without: UNRECORDED,
      },
      instalments: {
        en: "The parts in which it is paid.",
        zh: "分期拨付的各期。",
        without: { en: "paid in full when granted", zh: "安排时一次拨付" },
      },
      "instalments.id": { en: "Id of the instalment.", zh: "本期标识。" },
      "instalments.amount": { en: "Its amount in yuan.", zh: "本期金额（元）。" },
      "instalments.due": { en: "The day it is due.", zh: "应拨付日期。" },
      "instalments.paidOn": {
        en: "The day it was paid.",
        zh: "实际拨付日期。",
        without: { en: "not paid", zh: "未拨付" },
      },
      appraisals: { en: "The appraisals done of it.", zh: "已作的评价。", without: UNRECORDED },
      "appraisals.kind": {
        en: "Which appraisal.",
        zh: "评价种类。",
        values: {
          comprehensive: { en: "comprehensive assessment", zh: "综合评价" },
          performance: { en: "performance evaluation", zh: "绩效评价" },
        },
      },
      "appraisals.on": { en: "The day it was done.", zh: "完成日期。" },
      reports: {
        en: "The reports owed on it; empty where none is.",
        zh: "须报送的报告；无须报送的填空清单。",
        without: UNRECORDED,
      },
      "reports.id": { en: "Id of the report.", zh: "报告标识。" },
      "reports.due": { en: "The day it is due.", zh: "应报送日期。", without: UNRECORDED },
      "reports.on": {
        en: "The day it was handed in.",
        zh: "实际报送日期。",
        without: { en: "not handed in", zh: "未报送" },
      },
    },
  },
  Expenditure: {
    en: "Money of a grant spent on a day.",
    zh: "一笔资金支出。",
    fields: {
      id: { en: "Id that no other expenditure has.", zh: "标识，不与其他支出重复。" },
      grant: { en: "Id of the grant.", zh: "所属资金标识。" },
      on: { en: "The day it was spent.", zh: "支出日期。" },
      amount: { en: "The amount in yuan; a refund or a correction is negative.", zh: "金额（元）；退款、更正填负数。" },
      category: { en: "Id of the category.", zh: "支出类别标识。" },
      note: { en: "A remark.", zh: "备注。", without: { en: "none", zh: "没有" } },
    },
  },
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
        without: { en: "none", zh: "没有" },
      },
      excludes: {
        header: { zh: "互斥", en: "Excludes" },
        en: "Ids of candidates that cannot come with it; this is mutual.",
        zh: "不能同时选用的其他办法（相互排斥）。",
        without: { en: "none", zh: "没有" },
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
      name: { en: "Its name.", zh: "名称。" },
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
  Project: {
    en: "A project in a locality's science plan of a year.",
    zh: "某地某年科技计划中的一个项目。",
    fields: {
      id: { en: "Id that no other project has.", zh: "标识，不与其他项目重复。" },
      name: { en: "Its name.", zh: "名称。" },
      locality: { en: "Whose plan it is, an id of the plan's `localities`.", zh: "所属地，取计划 localities 的标识。" },
      year: { en: "The year of the plan.", zh: "计划年度。" },
      complex: {
        en: "Id of the complex whose project it is.",
        zh: "所属综合体标识。",
        without: { en: "of no complex", zh: "不属于综合体" },
      },
      eligible: { en: "Whether it meets the conditions.", zh: "是否符合条件。", without: UNRECORDED },
      listed: { en: "Whether it was put on the plan.", zh: "是否已列入计划。", without: UNRECORDED },
      keys: {
        en: "Figures that projects are put in order by, beside whose they are.",
        zh: "排序所依据的其他数值。",
        without: { en: "none recorded", zh: "没有记录" },
      },
    },
  },
  EnterpriseCase: {
    en: "A concern of an enterprise in a complex, and when it was dealt with.",
    zh: "综合体内企业的一项诉求及办理情况。",
    fields: {
      id: { en: "Id that no other case has.", zh: "标识，不与其他诉求重复。" },
      complex: { en: "Id of the complex.", zh: "综合体标识。" },
      enterprise: { en: "Id of the enterprise.", zh: "企业标识。" },
      kind: {
        en: "What kind of concern.",
        zh: "诉求类型。",
        values: {
          need: { en: "a need", zh: "需求" },
          knot: { en: "a knot, something hard to settle", zh: "难点" },
          risk: { en: "a hidden risk", zh: "隐患" },
        },
      },
      theme: { en: "Id of what it is about.", zh: "主题标识。", without: UNRECORDED },
      openedOn: { en: "The day it was raised.", zh: "提出日期。" },
      answeredOn: {
        en: "The day it was answered.",
        zh: "答复日期。",
        without: { en: "not answered before it was closed", zh: "办结前未另作答复" },
      },
      closedOn: { en: "The day it was closed.", zh: "办结日期。", without: { en: "open", zh: "未办结" } },
      promisedDays: {
        en: "Within how many days an answer was promised.",
        zh: "承诺的答复时限（天）。",
        without: { en: "the plan's limit counts, where it sets one", zh: "以计划规定的时限为准；计划未规定的不作判断" },
      },
    },
  },
  Evidence: {
    en: "Proof that a duty was done on a day.",
    zh: "某项职责已经履行的依据。",
    fields: {
      id: { en: "Id that no other evidence has.", zh: "标识，不与其他依据重复。" },
      item: { en: "The rule it answers, as the plan's `duties` name it.", zh: "所对应的规则，取计划 duties 的 rule。" },
      locality: {
        en: "Whose duty it was, an id of the plan's `localities`.",
        zh: "履行职责的地方，取计划 localities 的标识。",
        without: { en: "the area's as a whole", zh: "整个地区" },
      },
      on: { en: "The day from which it counts.", zh: "生效日期。" },
      until: {
        en: "The last day on which it counts.",
        zh: "有效的最后一日。",
        without: { en: "it has no end", zh: "长期有效" },
      },
      parts: {
        en: "Which parts of the duty it proves, where the duty has parts.",
        zh: "证明了哪几部分（职责分几部分时填写）。",
        without: { en: "it names no part", zh: "未指明部分" },
      },
      refused: {
        en: "Whether it was turned down or ended on that day.",
        zh: "是否在当日未获批准或终止。",
        without: { en: "it stands", zh: "有效" },
      },
      document: { en: "The document it stands in.", zh: "依据的文件。", without: UNRECORDED },
    },
  },
  Process: {
    en: "An approval process as steps.",
    zh: "一项审批事项的流程。",
    fields: {
      id: { en: "Id of the process.", zh: "流程标识。" },
      name: { en: "Its name.", zh: "名称。" },
      steps: { en: "Its steps now.", zh: "现行环节。" },
      before: { en: "Its steps before the reform.", zh: "改革前的环节。", without: UNRECORDED },
    },
  },
  Step: {
    en: "A step of an approval process.",
    zh: "审批流程的一个环节。",
    fields: {
      id: { en: "Id of the step within the process.", zh: "环节标识，流程内不重复。" },
      name: { en: "Its name.", zh: "名称。" },
      department: { en: "Id of the department that does it.", zh: "承办部门标识。" },
      channel: {
        header: { zh: "办理方式", en: "Channel" },
        en: "Where it is done.",
        zh: "办理方式。",
        values: {
          counter: { en: "at a counter", zh: "窗口" },
          online: { en: "online", zh: "网上" },
          internal: { en: "within the office", zh: "内部流转" },
        },
      },
      visits: {
        en: "How often the applicant has to come.",
        zh: "申请人须到场的次数。",
        without: { en: "not recorded at a counter, otherwise none", zh: "窗口办理的为未记录，其他为0次" },
      },
      papers: {
        en: "Ids of the papers it asks for.",
        zh: "要求提交的材料标识。",
        without: { en: "it asks for none", zh: "不要材料" },
      },
      statutoryDays: {
        en: "Within how many days it has to be done by law.",
        zh: "法定时限（天）。",
        without: UNRECORDED,
      },
      promisedDays: { en: "Within how many days it is promised.", zh: "承诺时限（天）。", without: UNRECORDED },
      after: {
        en: "Ids of the steps it waits for; empty where it may begin at once.",
        zh: "须等待的环节标识；可立即开始的填空清单。",
        without: { en: "it waits for the step listed before it", zh: "在前一环节之后" },
      },
    },
  },
};
