import type { SchemaName } from "../schemas.js";
import { LABEL, MILESTONES, NAME, NO, NONE, UNRECORDED } from "../shared.js";
import type { FieldText, SchemaText } from "../text.js";

const facts: { readonly [field: string]: FieldText } = {
  site: { en: "The site: areas, tenants, carriers.", zh: "场地：面积、入驻机构、依托载体。", without: UNRECORDED },
  functions: {
    en: "Service functions, by ids of the plan's `functions`.",
    zh: "服务功能，取计划 functions 的标识。",
    without: UNRECORDED,
  },
  capabilities: {
    en: "Capabilities of the site, by ids of the plan's `capabilities`.",
    zh: "场所功能，取计划 capabilities 的标识。",
    without: UNRECORDED,
  },
  resources: { en: "Innovation-service resources.", zh: "创新服务资源。", without: UNRECORDED },
  participants: { en: "Who builds and runs the complex.", zh: "参与建设和运营的单位。", without: UNRECORDED },
  operatingModel: {
    en: "How it is run, an id of the plan's `operatingModels`; `none` where it is known to have no model.",
    zh: "运营模式，取计划 operatingModels 的标识；确知没有的填 none。",
    without: UNRECORDED,
  },
  industry: { en: "The industry it serves.", zh: "所服务的产业。", without: UNRECORDED },
  "industry.id": { en: "Id of the industry.", zh: "产业标识。" },
  "industry.name": NAME,
  "industry.code": { en: "Its code of GB/T 4754.", zh: "国民经济行业代码（GB/T 4754）。", without: UNRECORDED },
  "industry.categories": {
    en: "The categories it belongs to, ids of the plan's `industryCategories`.",
    zh: "所属产业类别，取计划 industryCategories 的标识。",
  },
  facts: {
    en: "Figures of the plan's own `facts` by their ids, each in the unit that the plan states.",
    zh: "计划自定事项（facts）的数值，按标识填写，单位以计划为准。",
    without: UNRECORDED,
  },
  focus: {
    en: "What it is for.",
    zh: "服务方向。",
    without: UNRECORDED,
    values: {
      new: { en: "new drivers", zh: "培育新动能" },
      traditional: { en: "the repair of traditional ones", zh: "修复传统动能" },
    },
  },
  traits: {
    en: "Members of the plan's `traits`, one or several by the trait's id.",
    zh: "计划特征（traits）的取值，按特征标识填写，可一个或多个。",
    without: UNRECORDED,
  },
};

const changed: { readonly [field: string]: FieldText } = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(facts).map(([field, text]) => [
      `changes.${field}`,
      text.without ? { ...text, without: { en: "as it was before", zh: "与此前相同" } } : text,
    ]),
  ))();

/** What is said of complexes and what is recorded of them. */
export const registryTexts = {
  Portfolio: {
    en: "Everything recorded of an area's complexes.",
    zh: "一个地区综合体的全部记录。",
    unsaid: {
      en: "Whether records fit together and with a plan (double ids, names that there are not, dates out of order) is found by `checkPortfolio`.",
      zh: "记录之间、记录与计划是否相符（标识重复、名称不存在、日期颠倒等）由 checkPortfolio 检查。",
    },
    fields: {
      complexes: { en: "The complexes.", zh: "综合体。" },
      records: { en: "What was observed in a year.", zh: "年度记录。", without: UNRECORDED },
      grants: { en: "Funds granted.", zh: "安排的资金。", without: UNRECORDED },
      expenditures: { en: "What was spent of them.", zh: "资金支出。", without: UNRECORDED },
      surveys: { en: "Surveys of resources.", zh: "创新服务资源调查。", without: UNRECORDED },
      needs: {
        header: { zh: "难题", en: "Needs" },
        en: "Technical problems of industries and enterprises.",
        zh: "产业和企业的技术难题。",
        without: UNRECORDED,
      },
      chains: { en: "Industry chains.", zh: "产业链。", without: UNRECORDED },
      projects: { en: "Projects in the science plans of localities.", zh: "各地科技计划项目。", without: UNRECORDED },
      cases: { en: "Concerns of enterprises.", zh: "企业需求、难点和隐患。", without: UNRECORDED },
      evidence: { en: "Proof that duties were done.", zh: "履行职责的依据。", without: UNRECORDED },
      processes: { en: "Approval processes.", zh: "审批事项的流程。", without: UNRECORDED },
      pipeline: { en: "Listings that are expected.", zh: "预计列入名单的情况。", without: UNRECORDED },
      areas: {
        en: "What is observed of places themselves, by year.",
        zh: "各地（或整个地区）自身的年度数据。",
        without: UNRECORDED,
      },
      complete: {
        en: "Lists that hold all there is (`grants`, `needs` …): whom they do not name has none.",
        zh: "所列齐全的清单（grants、needs 等）：清单未提及的即为没有。",
        without: { en: "whom a list does not name is not recorded", zh: "清单未提及的视为未记录" },
      },
      members: {
        en: "Members of the plan's lists that are the caller's own, by list (`functions`, `observed`, `levels` …).",
        zh: "自行补充的清单成员，按清单（functions、observed、levels 等）分列。",
        without: { en: "the plan's own alone are understood", zh: "只识别计划所列成员" },
      },
      "members.id": { en: "Id of the member.", zh: "成员标识。" },
      "members.label": { en: "Name of the member.", zh: "成员名称。" },
    },
  },
  Complex: {
    en: "An industry innovation service complex as recorded: its facts at the top, those of a later day in `changes`.",
    zh: "产业创新服务综合体的记录：基本情况填在第一层，以后变化的填在 changes。",
    unsaid: {
      en: "Names that the plan does not have and dates out of order are found by `checkPortfolio`.",
      zh: "计划中没有的名称、颠倒的日期由 checkPortfolio 检查。",
    },
    fields: {
      id: { en: "Id that no other complex of the portfolio has.", zh: "标识，在全部综合体中不重复。" },
      name: LABEL,
      locality: {
        en: "The locality it stands in, an id of the plan's `localities`.",
        zh: "所在地，取计划 localities 的标识。",
      },
      parentLocality: {
        en: "The county that a zone's complex is credited to, where a reading credits one.",
        zh: "所归属的县（市、区）：条文解读规定园区综合体计入上级时填写。",
        without: { en: "credited to no other place", zh: "不计入其他地方" },
      },
      milestones: {
        en: "What happened to it, tier by tier: listings, application, recognition, delisting. Empty: nothing yet.",
        zh: "各层级上的经过：列入名单、申报、认定、退出。空清单表示尚无。",
      },
      ...facts,
      changes: {
        en: "Facts as they are from a day on; what a change does not name stays as it was.",
        zh: "自某日起变化的情况；未写明的事项保持原状。",
        without: { en: "no change recorded", zh: "没有变化记录" },
      },
      "changes.on": { en: "The first day on which these facts hold.", zh: "这些情况开始的日期。" },
      ...changed,
      waivers: { en: "Recorded waivers.", zh: "豁免记录。", without: NONE },
    },
  },
  Facts: {
    en: 'What is recorded of a complex at one time. An absent field is not recorded; `"0"`, `[]` and `none` are known to be none.',
    zh: '某一时点的情况。不填即未记录；"0"、[]、none 表示确知没有。',
    fields: facts,
  },
  Site: {
    en: "The site of a complex.",
    zh: "综合体的场地。",
    fields: {
      floorArea: {
        en: "Floor area of the whole site in m²; where every premises has its building area, it has to be their sum.",
        zh: "场地总建筑面积（平方米）；各处场所都填有建筑面积的，须与其合计一致。",
        without: UNRECORDED,
      },
      premises: {
        en: "The places it consists of.",
        zh: "各处场所。",
        without: { en: "not recorded place by place", zh: "未分处记录" },
      },
      onSiteTenants: { en: "How many tenants are on site.", zh: "实地入驻机构数（家）。", without: UNRECORDED },
      virtualTenants: {
        en: "How many tenants are there virtually.",
        zh: "虚拟入驻机构数（家）。",
        without: UNRECORDED,
      },
      carriers: {
        en: "The existing towns, platforms and incubators it is built on.",
        zh: "所依托的现有载体（特色小镇、创新平台、孵化器等）。",
        without: UNRECORDED,
      },
      "carriers.id": { en: "Id of the carrier.", zh: "载体标识。" },
      "carriers.kind": { en: "Id of its kind.", zh: "载体类型标识。" },
    },
  },
  Premises: {
    en: "One place of a complex.",
    zh: "综合体的一处场所。",
    fields: {
      id: { en: "Id within the complex.", zh: "在本综合体内的标识。" },
      main: {
        en: "Whether it is the main one of several.",
        zh: "是否为几处场所中的主场所。",
        without: NO,
      },
      buildingArea: { en: "Building area in m².", zh: "建筑面积（平方米）。", without: UNRECORDED },
      usableArea: { en: "Usable area in m².", zh: "使用面积（平方米）。", without: UNRECORDED },
    },
  },
  Inventory: {
    en: "What of a list is there. An array is complete: what it omits is lacking. Of an object, what neither part names is unknown.",
    zh: "清单中具备的事项。写成数组即为完整，未列的视为不具备；写成对象时，两处都未列的为待核实。",
    fields: {
      has: { en: "What is there.", zh: "具备的。" },
      lacks: { en: "What is known to be lacking.", zh: "确知不具备的。" },
      virtual: {
        en: "Those of `has` that virtual tenants alone offer.",
        zh: "has 中仅由虚拟入驻机构提供的。",
        without: { en: "all are offered on site", zh: "均为实地提供" },
      },
    },
  },
  Resource: {
    en: "A resource for innovation service that a complex has or shares.",
    zh: "综合体拥有或共享的一项创新服务资源。",
    fields: {
      kind: {
        header: { zh: "资源种类", en: "Kind" },
        en: "Its kind, an id of the plan's `resourceKinds`.",
        zh: "资源种类，取计划 resourceKinds 的标识。",
      },
      id: { en: "Id of the resource, the same wherever it is shared.", zh: "资源标识，共享各方用同一个。" },
      shared: { en: "Whether others may use it.", zh: "是否向他人开放共享。", without: UNRECORDED },
      reach: {
        en: "Beyond what it is shared.",
        zh: "共享跨越的范围。",
        without: UNRECORDED,
        values: {
          department: { en: "across departments", zh: "跨部门" },
          region: { en: "across regions", zh: "跨区域" },
          level: { en: "across levels of government", zh: "跨层级" },
        },
      },
      functions: {
        en: "The service functions that are given by it.",
        zh: "依靠该资源提供的服务功能。",
        without: UNRECORDED,
      },
    },
  },
  Participant: {
    en: "Somebody who builds or runs a complex.",
    zh: "参与建设或运营的一个单位。",
    fields: {
      kind: {
        header: { zh: "单位类型", en: "Kind" },
        en: "Its kind, an id of the plan's `participantKinds`.",
        zh: "单位类型，取计划 participantKinds 的标识。",
      },
      name: { en: "Its name.", zh: "单位名称。" },
      role: {
        en: "Its part.",
        zh: "所起的作用。",
        values: {
          lead: { en: "the building entity", zh: "建设主体（牵头）" },
          member: { en: "takes part", zh: "参与" },
          operator: { en: "runs it", zh: "运营" },
        },
      },
      code: {
        header: { zh: "统一社会信用代码", en: "Social credit code" },
        en: "Its unified social credit code.",
        zh: "统一社会信用代码。",
        without: UNRECORDED,
      },
    },
  },
  Milestone: {
    en: "Something that happened to a complex on a day, at a tier.",
    zh: "综合体在某层级、某日的一项经过。",
    fields: {
      kind: { header: { zh: "事项", en: "Milestone" }, en: "What happened.", zh: "事项。", values: MILESTONES },
      tier: { en: "At which tier, an id of the plan's `tiers`.", zh: "层级，取计划 tiers 的标识。" },
      on: { en: "On which day.", zh: "日期。" },
      list: {
        en: "On which list, where the tier keeps several; a delisting ends that list only.",
        zh: "所列名单：该层级有几种名单时填写；撤销只终止所填名单。",
        without: { en: "not recorded, or the tier has but one", zh: "未记录，或该层级只有一种名单" },
      },
    },
  },
  Waiver: {
    en: "A recorded decision that a complex need not meet what a clause presumes for a tier.",
    zh: "豁免：决定某综合体在某层级可以不达到某条文一般要求的记录。",
    fields: {
      clause: { en: "The clause, an id of the plan's `clauses`.", zh: "条文，取计划 clauses 的标识。" },
      tier: { en: "The tier it is given for.", zh: "适用的层级。" },
      reason: { en: "Why it was given.", zh: "理由。" },
      ground: {
        en: "The ground it rests on, by id; a standard may refuse some.",
        zh: "豁免事由的标识；标准可以规定某些事由无效。",
        without: { en: "no ground is named", zh: "未写明事由" },
      },
      approvedBy: { en: "Who gave it.", zh: "批准单位。" },
      approvedOn: { en: "The first day on which it counts.", zh: "批准日期，自当日起有效。" },
      until: {
        en: "The last day on which it counts.",
        zh: "有效的最后一日。",
        without: { en: "it has no end", zh: "长期有效" },
      },
    },
  },
  AreaRecord: {
    en: "What was observed of a place itself in a year.",
    zh: "某地自身的年度数据。",
    fields: {
      locality: { en: "Id of the place.", zh: "地方标识。", without: { en: "the whole area", zh: "整个地区" } },
      year: { en: "The year.", zh: "年度。" },
      observed: { en: "The figures by key.", zh: "各项数据，以标识为键。" },
    },
  },
  AnnualRecord: {
    en: "What was observed of a complex, or of one platform in it, in a year.",
    zh: "某综合体（或其中一个平台）的年度记录。",
    fields: {
      type: {
        en: "What it is, as every result of `measure` says: it can then be told by itself.",
        zh: "结果类型，measure 的结果均已写明，据此可单独叙述。",
        without: { en: "a record that was taken down, not made", zh: "填报的记录，而非测算的结果" },
        values: { "annual-record": { en: "a record of a year", zh: "年度记录" } },
      },
      key: {
        en: "By what the result of `measure` is known: the complex, the platform and the year.",
        zh: "测算结果的固定标识：综合体、平台和年度。",
        without: { en: "a record that was taken down, not made", zh: "填报的记录，而非测算的结果" },
      },
      complex: { en: "Id of the complex.", zh: "综合体标识。" },
      platform: {
        en: "Id of the platform in it.",
        zh: "其中平台的标识。",
        without: { en: "it speaks of the complex as a whole", zh: "指整个综合体" },
      },
      year: { en: "The calendar year.", zh: "年度。" },
      observed: {
        en: "What was observed, by key: money in yuan, otherwise as `OBSERVED` of the library or the scorecard states the unit.",
        zh: "观测值，按键填写：金额以元计，其他单位见本库 OBSERVED 或指标体系。",
      },
      measured: {
        en: "Values of named formulas for the year, as `measure` gives them.",
        zh: "各项测算指标当年的数值，由 measure 得出。",
        without: { en: "not measured yet", zh: "尚未测算" },
      },
    },
  },
  Observation: {
    en: "A value observed in a year: a decimal, the ratings of a panel, or the items of a checklist that are done.",
    zh: "一项年度观测值：数值、评委评分，或清单中已完成的事项。",
    fields: {
      ratings: { en: "The ratings, on the scale that the scorecard sets.", zh: "各评委的评分，分制由指标体系规定。" },
      done: { en: "Ids of the items done; what is not named is not done.", zh: "已完成事项的标识；未列的视为未完成。" },
    },
  },
  Measured: {
    en: "The value of a named formula for a year, with what it was computed from and what was missing.",
    zh: "一项测算指标当年的数值、所用数据和所缺数据。",
    fields: {
      type: {
        en: "What it is, as every result of `measure` says: it can then be told by itself.",
        zh: "结果类型，measure 的结果均已写明，据此可单独叙述。",
        without: { en: "a figure written by hand", zh: "人工填写的数值" },
        values: { "named-measure": { en: "the value of a measure", zh: "测算指标的数值" } },
      },
      key: {
        en: "By what the value is known: whose it is, the year and the measure.",
        zh: "测算指标数值的固定标识：所属对象、年度和指标。",
        without: { en: "a figure written by hand", zh: "人工填写的数值" },
      },
      id: {
        en: "The measure, by the name that the value has in the record.",
        zh: "测算指标的标识，与年度记录中的键相同。",
        without: { en: "a figure written by hand", zh: "人工填写的数值" },
      },
      value: {
        en: "The value, in `unit`.",
        zh: "数值，单位见 unit。",
        without: { en: "there is none; `missing` or `reason` says why", zh: "没有数值，原因见 missing 或 reason" },
      },
      reason: {
        en: "Why there is no value though nothing is missing.",
        zh: "数据不缺而没有数值的原因。",
        without: { en: "there is a value, or something is missing", zh: "有数值，或缺数据" },
      },
      unit: { en: "The unit of the value.", zh: "数值的单位。" },
      clauses: { en: "The clauses it rests on.", zh: "依据的条文。" },
      inputs: { en: "The figures it was computed from, by name.", zh: "所用的数据，按名称列出。" },
      missing: { en: "Paths of what would have to be recorded.", zh: "需要补充记录的路径。" },
      base: {
        en: "The year it is compared with.",
        zh: "作比较的基准年份。",
        without: { en: "it is compared with none", zh: "不作比较" },
      },
      readings: {
        en: "The readings of the plan that it depends on, with the alternative chosen in each.",
        zh: "所依据的条文解读及各自的选择。",
        without: { en: "it depends on none", zh: "与解读无关" },
      },
      provenance: {
        en: "Where what it rests on comes from, if the policy does not say it.",
        zh: "所依据的内容若非出自政策，说明其来源。",
        without: { en: "the policy says it", zh: "出自政策" },
      },
    },
  },
  PipelineEntry: {
    en: "A listing that is expected on a day: of a complex on record, or of a new one that is counted under `id`.",
    zh: "预计某日列入名单的情况：已有记录的综合体，或以 id 计入的新综合体。",
    fields: {
      id: { en: "Id of the entry.", zh: "本条标识。" },
      complex: {
        en: "Id of the complex on record.",
        zh: "已有记录的综合体标识。",
        without: { en: "a new one", zh: "新的综合体" },
      },
      locality: { en: "The locality, an id of the plan's `localities`.", zh: "所在地，取计划 localities 的标识。" },
      parentLocality: {
        en: "The county that it is credited to, where a reading credits one.",
        zh: "条文解读规定计入上级时所归属的县（市、区）。",
        without: { en: "credited to no other place", zh: "不计入其他地方" },
      },
      kind: { en: "What is expected.", zh: "预计的事项。", values: MILESTONES },
      tier: { en: "At which tier, an id of the plan's `tiers`.", zh: "层级，取计划 tiers 的标识。" },
      on: { en: "On which day.", zh: "预计日期。" },
      list: {
        en: "On which list, where the tier keeps several.",
        zh: "所列名单：该层级有几种名单时填写。",
        without: { en: "not recorded, or the tier has but one", zh: "未记录，或该层级只有一种名单" },
      },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
