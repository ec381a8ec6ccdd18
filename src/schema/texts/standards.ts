import type { SchemaName } from "../schemas.js";
import { CLAUSES, LABEL, MILESTONES, NO } from "../shared.js";
import type { SchemaText } from "../text.js";

/** What is said of standards. */
export const standardsTexts = {
  Standard: {
    en: "A property that a complex is expected to have, as one testable entry.",
    zh: "对综合体的一项可检验的标准。",
    fields: {
      id: { en: "Id that no other standard or target has.", zh: "标识，不与其他标准、指标重复。" },
      label: LABEL,
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
      when: {
        en: "For whom it asks something.",
        zh: "适用的条件。",
        without: { en: "for all", zh: "一律适用" },
      },
      requires: { en: "What it requires.", zh: "须成立的条件。" },
      test: {
        en: "How it is tested.",
        zh: "检验方式。",
        without: { en: "as `requires`", zh: "视为 requires" },
        values: {
          requires: { en: "a condition that holds", zh: "条件成立" },
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
      "within:lists": {
        en: "On which lists either has to be.",
        zh: "两项经过各限的名单。",
        without: { en: "on any", zh: "不限名单" },
      },
      "within:lists.from": {
        en: "Of the milestone it counts from.",
        zh: "起算经过的名单。",
        without: { en: "any", zh: "不限名单" },
      },
      "within:lists.to": {
        en: "Of the milestone that has to follow.",
        zh: "后一经过的名单。",
        without: { en: "any", zh: "不限名单" },
      },
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
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
