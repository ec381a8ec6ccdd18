import type { StandardMessages, TargetMessages } from "../messages/targets.js";

/** Messages on the plan's targets and on tiers, in Chinese. */
export const targets: TargetMessages = {
  row: ({ target, place, year, required, achieved, off, status }) =>
    `${place}${year}“${target}”${required}，${achieved}${off}${status === "" ? "" : `，${status}`}`,
  total: ({ target, year, required, achieved, off, status, undone, over }) => {
    const places = [...(undone === 0 ? [] : [`${undone}地未完成`]), ...(over > 0 ? [`${over}地超额`] : [])];
    const among = places.length > 0 ? `（其中${places.join("、")}）` : "";
    return `${year}“${target}”${required}，${achieved}${among}${off}${status === "" ? "" : `，${status}`}`;
  },
  overall: ({ target, year, status, undone }) =>
    `${year}“${target}”各项指标${undone === 0 ? "" : `（其中${undone}地未完成）`}：${status}`,
  noFigure: (reason) => `无从计算（${reason}）`,
  notJudged: "无法判定",
  required: (figure, bound, tolerance) => {
    if (bound === "at-most") return `不得超过${figure}`;
    if (bound === "exactly") return `应正好完成${figure}`;
    if (bound !== "about") return `应完成${figure}`;
    return `应完成${figure}左右${tolerance === undefined ? "" : `（允许偏差${tolerance}）`}`;
  },
  achieved: (figure, basis) => `${basis ? "预计" : "实际"}${figure}`,
  status: (status, basis) => `${basis ? "届时" : ""}${status}`,
  short: (count) => `，还差${count}`,
  over: (count) => `，多出${count}`,
  industries: (met, of) => `，${of}个产业中${met}个完成`,
  undecided: (names) => `；${names}的记录不全、无法识别或疑为重复，是否计入待定`,
  figureOpen: (names) => `；${names}的记录不全、无法识别或疑为重复，数值待定`,
  ofYear: (figure, year) => `${figure}（${year}）`,
  owed: (w) => `${w.place}“${w.target}”：尚须完成${w.owed}，逾期未完成${w.missed}`,
  uncredited: (w) =>
    w.isZone
      ? `${w.complex}所在${w.place}属功能区，按规定只计入全市总数，不计${w.year}“${w.target}”`
      : `${w.complex}不计入任何一地${w.year}的“${w.target}”`,
  notCounted: (complex, target) => `${complex}不计入“${target}”`,
  progress: (w) => `截至${w.asOf}（${w.basis}），计划目标${w.of}项，已完成${w.met}项`,
  uneven: "一地所缺不能以他地所多相抵，“还差”为各地所缺之和",
  asRecorded: "预计列入的各项不改变按档案统计的结果",
  grid: (target, basis) => `“${target}”各地完成情况（${basis ? "预计" : ""}完成数/要求数）`,
  byDate: "到期",
  inAll: "合计",
  zone: "属功能区，按规定只计入全市总数",
  late: (year, status) => `${year}${status}`,
  slipped: (names) => `预计列入日期已过而档案中没有记录：${names}`,
};

/** Messages on tiers, in Chinese. */
export const standards: StandardMessages = {
  tier: (w) => `${w.complex}按${w.tier}标准：${w.verdict}`,
  held: ({ tier, status, since }) => `现为${tier}，${since}${status}`,
  since: (status, date) => `${date}${status}`,
  notHeld: "未列入任何层级",
  tierOpen: {
    held: (held) => `${held}；另有里程碑的层级无法识别，现层级待核实`,
    none: "里程碑的层级无法识别，是否列入、列入何层级待核实",
  },
  highestMet: (tier, isWaived) => `${isWaived ? "经豁免达到" : "已符合"}的最高标准：${tier}`,
  noneMet: {
    unmet: (lowest) => `尚未达到${lowest}标准`,
    unknown: (lowest) => `是否达到${lowest}标准尚待核实`,
  },
  next: (tier, verdict) => `上一层级${tier}：${verdict}`,
  top: "已在最高层级",
  tierHeld: ({ tier, status, since }) => `${tier}：${since}${status}`,
  missing: (names) => `尚缺资料：${names}`,
};
