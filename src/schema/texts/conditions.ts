import type { SchemaName } from "../schemas.js";
import { LABEL, MILESTONES } from "../shared.js";
import type { SchemaText } from "../text.js";

/** What is said of conditions and sources, and of the dictionaries of a plan that they draw on. */
export const conditionsTexts = {
  Trait: {
    en: "Something that complexes are told apart by: each is one or several of its members.",
    zh: "区分综合体的一项特征，每个综合体取其中一个或多个。",
    fields: {
      id: { en: "Id that stands once in its list.", zh: "标识，在所属清单内不重复。" },
      label: LABEL,
      members: { en: "What there is to choose from.", zh: "可取的值。" },
    },
  },
  ObservedFigure: {
    en: "A key of what is observed in a year.",
    zh: "年度观测值的一个键。",
    fields: {
      id: { en: "Id that stands once in its list.", zh: "标识，在所属清单内不重复。" },
      label: LABEL,
      unit: { en: "The unit of its figure.", zh: "单位。" },
      partOf: {
        en: "The key of the whole that it is a part of.",
        zh: "所属总量的键。",
        without: { en: "of none", zh: "没有" },
      },
      signed: {
        en: "That its figure may be below 0.",
        zh: "数值可以小于0。",
        without: { en: "it is 0 or more", zh: "不小于0" },
      },
    },
  },
  Condition: {
    en: "What a rule may depend on: a value, a list, a choice or a listing; all, any or not of such.",
    zh: "规则所依的条件：数值、清单、选项、列入名单，或其全部、任一、否定。",
    unsaid: {
      en: "Names that the plan does not have, and bounds that leave nothing between them, are refused when a plan or a scorecard is defined.",
      zh: "计划中没有的名称、相互矛盾的界限在定义计划、指标体系时拒绝。",
    },
    fields: {
      all: { en: "Conditions that all have to hold.", zh: "须全部成立的条件。" },
      any: { en: "Conditions of which one has to hold.", zh: "成立其一即可的条件。" },
      not: { en: "A condition that must not hold.", zh: "须不成立的条件。" },
      value: { en: "Where the value comes from.", zh: "数值来源。" },
      atLeast: {
        en: "The least, itself included, or one for each tier; of a list how many members.",
        zh: "下限（含本数），可按层级分别填写；对清单为至少具备的项数。",
        without: { en: "no such bound; of a list all", zh: "没有；对清单为全部" },
        values: { all: { en: "every one", zh: "全部" } },
      },
      above: {
        en: "What has to be exceeded, or one for each tier.",
        zh: "须超过的数，可按层级分别填写。",
        without: { en: "no such bound", zh: "没有" },
      },
      atMost: {
        en: "The most, itself included, or one for each tier.",
        zh: "上限（含本数），可按层级分别填写。",
        without: { en: "no such bound", zh: "没有" },
      },
      below: {
        en: "What must not be reached, or one for each tier.",
        zh: "须低于的数，可按层级分别填写。",
        without: { en: "no such bound", zh: "没有" },
      },
      list: {
        en: "The list that is looked into, or a checklist of a year's record.",
        zh: "所看的清单，或年度记录中的核对项。",
        values: {
          functions: { en: "service functions", zh: "服务功能" },
          capabilities: { en: "capabilities of the site", zh: "场所功能" },
          participants: { en: "kinds of participant", zh: "参与单位类型" },
          resources: { en: "kinds of resource", zh: "资源类型" },
        },
      },
      "list.observed": { en: "The key of the checklist.", zh: "核对项的键。" },
      has: { en: "The members that count.", zh: "计入的成员。" },
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
      choice: {
        en: "What is looked at: `operatingModel`, `operator`, `buildingEntity`, `industry`, `category`, `focus`, `locality`, `localityKind`, `grade`, `standing`, or a trait of the plan.",
        zh: "operatingModel 运营模式、operator 运营单位、buildingEntity 建设主体、industry 产业、category 产业类别、focus 服务方向、locality 地方、localityKind 地方类型、grade 等次、standing 动态管理，或计划的特征。",
      },
      in: { en: "Ids that are accepted; a place stands for all below it.", zh: "可以接受的标识；地方包括其下各地。" },
      listed: { en: "Which listing it has to have.", zh: "须列入的名单。" },
      "listed.milestones": {
        en: "Which milestones count.",
        zh: "视为列入名单的经过。",
        without: { en: "either", zh: "均可" },
        values: MILESTONES,
      },
      "listed.tiers": { en: "At which tiers.", zh: "层级范围。", without: { en: "at any", zh: "不限层级" } },
      "listed.lists": { en: "On which lists.", zh: "名单范围。", without: { en: "on any", zh: "不限名单" } },
      "listed.from": {
        en: "The first day that counts.",
        zh: "计入的首日。",
        without: { en: "no first day", zh: "不限" },
      },
      "listed.to": { en: "The last day that counts.", zh: "计入的末日。", without: { en: "no last day", zh: "不限" } },
      "listed.target": {
        en: "The target that has to count it by the day, for a place that owes it.",
        zh: "须计入的目标：到所问之日计入某一应达标地方。",
        without: { en: "none has to", zh: "不要求" },
      },
      "listed.state": {
        en: "When it has to be listed.",
        zh: "何时列入。",
        without: { en: "as `ever`", zh: "视为 ever" },
        values: {
          ever: { en: "at some time", zh: "曾经列入" },
          now: { en: "on the day asked about, at its highest tier", zh: "所问之日以最高层级在列" },
        },
      },
    },
  },
  Source: {
    en: "Where a figure comes from; a bare key is one of a record's `observed`.",
    zh: "数值来源；只写键名即为年度记录 observed 的键。",
    fields: {
      observed: { en: "The key of a record's `observed`.", zh: "年度记录 observed 的键。" },
      measured: { en: "The id of a measure in a record's `measured`.", zh: "年度记录 measured 中测算指标的标识。" },
      fact: { en: "A figure of the complex, as a standard's `fact`.", zh: "综合体的数值事项，同标准的 fact。" },
      granted: { en: "What was granted to it, in yuan.", zh: "获拨资金（元）。" },
      "granted.levels": { en: "From which levels.", zh: "投入层次。", without: { en: "any", zh: "不限" } },
      "granted.sources": { en: "From which sources.", zh: "资金来源。", without: { en: "any", zh: "不限" } },
      "granted.policies": { en: "Under which policies.", zh: "资金政策。", without: { en: "any", zh: "不限" } },
      late: {
        en: "The most days by which one of these is late on the day; 0 where none is.",
        zh: "所问之日逾期最久的天数，没有逾期为0。",
        values: {
          answer: { en: "answers to concerns of enterprises", zh: "对企业诉求的答复" },
          solution: { en: "solutions of concerns of enterprises", zh: "企业诉求的解决" },
          report: { en: "reports on funds", zh: "资金使用情况报告" },
        },
      },
      sum: { en: "Sources that are added up.", zh: "相加的各来源。" },
      "sum.of": { en: "A source that counts so many times.", zh: "按倍数计入的来源。" },
      "sum.times": { en: "How many times it counts.", zh: "计入的倍数。" },
      ratio: { en: "Two sources: the first over the second.", zh: "两个来源，前者除以后者。" },
      growth: {
        en: "A source whose growth over the year before counts; 0.1 is a tenth more.",
        zh: "来源，取比上年的增幅，0.1即增长一成。",
      },
      change: { en: "A source that counts less what it was the year before.", zh: "来源，取与上年之差。" },
      over: { en: "A source taken over several years.", zh: "取若干年的来源。" },
      years: {
        en: "The last so many years, all, or those since the first milestone of a kind.",
        zh: "最近若干年、历年，或自首次某项经过以来。",
        values: { all: { en: "all since the first listing", zh: "首次列入以来各年" }, ...MILESTONES },
      },
      by: {
        header: { zh: "合成方式", en: "By" },
        en: "How the years become one figure.",
        zh: "各年合成的方式。",
        values: {
          sum: { en: "their sum", zh: "合计" },
          mean: { en: "their mean", zh: "平均" },
          least: { en: "the least", zh: "最小" },
          greatest: { en: "the greatest", zh: "最大" },
        },
      },
    },
  },
} satisfies { readonly [N in SchemaName]?: SchemaText };
