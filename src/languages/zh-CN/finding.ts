import type { FindingMessages, QuantityWords } from "../messages/finding.js";
import { deliveryFindings } from "./delivery.js";
import { fundingFindings } from "./funding.js";
import { layoutFindings } from "./layout.js";
import { quoted } from "./text.js";

const asked = ({ bound, required, force }: QuantityWords): string => {
  const verb = force ? "倡导" : "要求";
  const words = {
    "at-least": verb,
    above: `${verb}超过`,
    "at-most": `${verb}不超过`,
    below: `${verb}低于`,
    exactly: `${verb}正好`,
    about: `${verb}约`,
  };
  return required === undefined ? "" : `，${words[bound]}${required}`;
};

const isCeiling = ({ bound }: QuantityWords) => bound === "at-most" || bound === "below";

const gap = (words: QuantityWords): string =>
  words.shortfall === undefined ? "" : `，${isCeiling(words) ? "超出" : "还差"}${words.shortfall}`;

/** Messages on findings, in Chinese. */
export const finding: FindingMessages = {
  measured: (words) => `${words.label}${words.actual ?? ""}${asked(words)}${gap(words)}`,
  notRecorded: (words) => `${words.label}未记录${asked(words)}`,
  open: (sentence, names) => `${sentence}，${names}待核实`,
  noFigure: ({ label, actual }) => `${label}${actual ?? ""}：计划未定数值`,
  items: ({ label, has, lacks, unknown, notUnderstood, required, mandatory, all, isUrged }) => {
    const size = has.length + lacks.length + unknown.length;
    const strange = notUnderstood.length > 0 ? `所填${notUnderstood.map(quoted).join("、")}无法识别` : "";
    const verb = isUrged ? "倡导" : "要求";
    const must = mandatory.length > 0 ? [`必须有${mandatory.join("、")}`] : [];
    if (unknown.length === size) {
      const open = `${label}${strange || "未记录"}`;
      if (required === "") return open;
      const wanted = all ? (size === 1 ? unknown.join("") : `全部${size}项`) : `${size}项中有${required}项`;
      return [`${open}，${verb}${wanted}`, ...must].join("；");
    }
    const parts = [
      `${label}${size}项中有${has.length}项${all ? "" : `，${verb}${required}项`}`,
      ...must,
      ...(lacks.length > 0 ? [`缺${lacks.join("、")}`] : []),
      ...(unknown.length > 0 ? [`${strange ? `${strange}，待核实` : "未记录"}${unknown.join("、")}`] : []),
    ];
    return parts.join("；");
  },
  chosen: (label, names) => `${label}：${names.join("、")}`,
  notChosen: (label, accepted, recorded) => `${label}：${[...recorded, `不属于${accepted.join("、")}`].join("，")}`,
  none: "无",
  notUnderstood: (label, words) => `${label}：所填${words.map(quoted).join("、")}无法识别`,
  choiceNotRecorded: (label) => `${label}未记录`,
  choiceAsked: (sentence, accepted, isUrged) => `${sentence}，${isUrged ? "倡导" : "要求"}${accepted.join("或")}`,
  possibly: (label, names) => `${label}：仍可能为${names.join("、")}`,
  listed: (label, yes, among) =>
    `${label}：${yes ? "是" : "否"}${yes && among !== undefined ? `，在${among}范围内择优` : ""}`,
  listingUnknown: (label, what) => {
    const open = {
      tier: "里程碑的层级无法识别",
      locality: "所在地无法识别",
      list: "列入何种名单未记录或无法识别",
    };
    return `${label}：${open[what]}，待核实`;
  },
  within: (words) => `${words.label}：${words.actual ?? "未开始"}${asked(words)}${gap(words)}`,
  notAsked: (sentence, why) => `${sentence}；不适用${why === undefined ? "" : `（${why}）`}`,
  waived: (sentence, approvedBy, approvedOn, reason) =>
    `${sentence}；经${approvedBy}于${approvedOn}批准，已豁免：${reason}`,
  met: (sentence) => `${sentence}，符合`,
  presumption: "属一般性要求，经批准可予豁免",
  encouraged: "仅属鼓励",
  principle: "仅属原则",
  advises: "提示",
  fault: ({ subject, title, year, field, got, accepted, example, isMeant }) =>
    `${subject}${year === "" ? "" : `${year}年`}：${title}，${field}填为${got}；${isMeant ? `可能是${example}` : `应为${accepted}${example === "" ? "" : `，如${example}`}`}`,
  milestone: (date, kind, tier) => `${date}${kind}（${tier}）`,
  milestones: { cultivated: "列入培育", applied: "申报", recognised: "认定", delisted: "撤销" },
  entry: "所填内容",
  nothing: "未填写",
  rules: {
    "survey-gap": "资源调查",
    "fill-gaps": "补短板",
    "chain-missing-link": "补链",
    "chain-weak-link": "强链",
    "match-problem": "技术难题对接",
    "fund-overspent": "支出不超拨款",
    "fund-category": "用途合规",
    "fund-period": "支出在期限内",
    "fund-unspent": "期满支出完毕",
    "fund-pace": "支出进度",
    "fund-appraisal-owed": "应做的考核评价",
    "fund-report": "应报的情况",
    "fund-clawback": "须退回的资金",
    "process-visits": "跑动次数",
    "process-steps": "环节减少",
    "governance-leading-group": "领导小组",
    "governance-coordination": "市县与部门联动机制",
    "governance-responsibility": "主体责任",
    "governance-goals": "建设目标、任务与倒排进度",
    "governance-support-policy": "扶持政策",
    "governance-cloud": "云平台互通",
    "project-order": "优先列入科技计划",
    "case-care": "企业诉求关怀",
    "case-answer": "及时答复",
    "case-solution": "及时解决",
    "case-calendar": "日历以外的日子",
    "schedule-backward": "倒排进度",
    "schedule-calendar": "日历以外的日子",
    "audit-flow-to-stock": "每年目标与期末目标",
    "audit-tiers-to-total": "分层级目标与总目标",
    "audit-spread": "目标在各地的分布",
    "audit-least-quantity": "目标合计的最低要求",
    "audit-late-issue": "印发时年度所余",
    "audit-late-publication": "公布时年度所余",
    "record-double-id": "标识重复",
    "record-unknown-locality": "计划中没有的地方",
    "record-locality-then": "该地当时并不存在",
    "record-unknown-tier": "计划中没有的层级",
    "record-unknown-member": "无法识别的名称",
    "record-inventory": "清单自相矛盾",
    "record-unknown-complex": "所指记录不存在",
    "record-cycle": "环节互为先后",
    "record-milestone-order": "里程碑顺序不可能成立",
    "record-area-disagrees": "面积互不一致",
    "record-change-order": "同日两条变更",
    "record-one-lead": "牵头单位不止一个",
    "record-crosswalk": "服务功能与场所功能互相矛盾",
    "record-waiver": "豁免不起作用",
    "record-period": "结束早于开始",
    "record-evaluated-unit": "记录的对象不是评价对象",
    "record-filling-budget": "调查缺少其目标所需的预算",
    "record-observed-key": "无处读取的指标",
    "record-observed-form": "填报形式不符",
    "record-observed-item": "清单中没有的事项",
    "record-application": "非推荐候选的申报",
    "record-unfit": "指标体系、规则或办法不相配",
    "record-passed-over": "越过更优者的申报",
    "record-struck-off": "动态管理已定退出而仍具层级",
    "record-part-above-whole": "部分大于总量",
    "record-not-whole": "数量不是整数",
    "record-hundredfold": "与上年相差百倍",
    "record-reads-alike": "标识或名称读来相同",
    "record-industry-names": "同一产业名称不一",
    "record-out-of-time": "日期不合常理",
    "record-elsewhere": "与综合体所在地不符",
    "record-proves-nothing": "佐证材料不能证明任何事项",
    "record-large-site": "面积过大",
    "record-code": "代码有误",
    "record-same-lead": "多家综合体同一牵头单位",
  },
  sentences: { ...deliveryFindings, ...fundingFindings, ...layoutFindings },
  audits: {
    "audit-flow-to-stock": ({ target, others, required, actual, shortfall, isOver, mayExceed }) => {
      const sum = `${others.map(quoted).join("、")}合计至少${actual}`;
      if (isOver) return `${sum}，超过“${target}”的${required}`;
      const more = mayExceed ? "，或多于每年下限" : "";
      return `${sum}，“${target}”要求${required}${shortfall === "" ? "" : `：还须计划前已有${shortfall}${more}`}`;
    },
    "audit-tiers-to-total": ({ target, others, required, actual, isOver }) =>
      `${others.map(quoted).join("、")}共${actual}，${isOver ? "超过" : "不超过"}“${target}”的${required}`,
    "audit-spread": ({ target, required, from, over }) =>
      `“${target}”至少须有${from}，分布在${over}地：至少有一地须有${required}以上`,
    "audit-least-quantity": ({ target, others, required }) =>
      `${[target, ...others].map(quoted).join("、")}按各层级要求合计至少${required}`,
    "audit-late-issue": ({ year, actual, required }) => `计划印发时${year}年${required}中还剩${actual}`,
    "audit-late-publication": ({ year, actual, required }) =>
      actual === "0天" ? `计划公布时${year}年已过` : `计划公布时${year}年${required}中还剩${actual}`,
  },
};
