import type { SchemaName } from "../schemas.js";
import { LABEL, NONE, UNRECORDED } from "../shared.js";
import type { SchemaText } from "../text.js";

/** What is said of projects, cases, duties done, processes and schedules. */
export const deliveryTexts = {
  Project: {
    en: "A project in a locality's science plan of a year.",
    zh: "某地某年科技计划中的一个项目。",
    fields: {
      id: { en: "Id that no other project has.", zh: "标识，不与其他项目重复。" },
      name: LABEL,
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
      name: LABEL,
      steps: { en: "Its steps now.", zh: "现行环节。" },
      before: { en: "Its steps before the reform.", zh: "改革前的环节。", without: UNRECORDED },
    },
  },
  Step: {
    en: "A step of an approval process.",
    zh: "审批流程的一个环节。",
    fields: {
      id: { en: "Id of the step within the process.", zh: "环节标识，流程内不重复。" },
      name: LABEL,
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
  ScheduleTask: {
    en: "A piece of work, or a milestone of 0 days, and what it comes after.",
    zh: "一项工作（0天为节点）及其前置工作。",
    unsaid: {
      en: "That ids stand once and tasks do not wait for each other in a circle is checked by `scheduleBackward`.",
      zh: "标识是否重复、前置关系是否首尾相接，由 scheduleBackward 检查。",
    },
    fields: {
      id: { en: "Id that no other task has.", zh: "标识，不与其他工作重复。" },
      days: {
        en: "How many days it fills: working days where a calendar is given; 0 for a milestone.",
        zh: "所需天数，给出日历的按工作日计；节点填0。",
      },
      after: {
        en: "What has to be done before: ids, or ids with a lag.",
        zh: "前置工作：标识，或标识加间隔。",
        without: { en: "it may begin at once", zh: "可立即开始" },
      },
      "after.id": { en: "Id of the task before.", zh: "前置工作标识。" },
      "after.lagDays": {
        en: "Whole days between its last day and this one's first.",
        zh: "其末日与本项首日之间间隔的整天数。",
      },
    },
  },
  Calendar: {
    en: "Which days are worked.",
    zh: "工作日历。",
    fields: {
      restDays: {
        en: "Rest days of every week: 1 is Monday, 7 Sunday.",
        zh: "每周休息日：1为星期一，7为星期日。",
        without: { en: "no day of the week", zh: "每周没有休息日" },
      },
      holidays: { en: "Days of rest beside them.", zh: "节假日。", without: NONE },
      workingDays: {
        en: "Days that are worked all the same; they beat holidays and rest days.",
        zh: "调休上班日，优先于节假日和休息日。",
        without: NONE,
      },
      known: {
        en: "The days whose holidays and working days are all listed; others are counted by the weekday.",
        zh: "节假日和调休已列全的日子，其他日子按星期推算。",
        without: { en: "all days", zh: "所有日子" },
      },
      "known.from": { en: "The first of them.", zh: "首日。", without: { en: "the first of all", zh: "不限首日" } },
      "known.to": { en: "The last of them.", zh: "末日。", without: { en: "the last of all", zh: "不限末日" } },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };
