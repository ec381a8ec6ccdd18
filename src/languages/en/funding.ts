import { ownValue } from "../../kernel/index.js";
import type { FindingsOf, RuleWords } from "../messages/finding.js";
import type { FundingMessages } from "../messages/funding.js";
import { quoted } from "./text.js";

/** Messages on money shared out, in English. */
export const funding: FundingMessages = {
  allocation: ({ policy, budget, allocated, unallocated, held, owed }) => {
    const rest = `${held === "" ? "" : `, held back ${held} until records are complete`}${owed === "" ? "" : `, still owed ${owed}`}`;
    return budget === ""
      ? `Due by "${policy}": ${allocated}${rest}`
      : `Shared out by "${policy}": budget ${budget}, allocated ${allocated}${rest}, not allocated ${unallocated}`;
  },
  provenance: (provenance) => `The funding policy is ${provenance}`,
  line: ({ complex, amount, marks, grade }) =>
    `${complex} gets ${amount}${grade === "" ? "" : `: total marks ${marks}, grade ${grade}`}`,
  uncertainMark: " (not certain)",
  held: (amount, least, most) =>
    `${amount === "" ? "once records are complete, " : `${amount} held back until records are complete; then `}${most === "" ? `at least ${least}` : `between ${least} and ${most}`}`,
  owed: (amount) => `the budget is short, ${amount} still owed`,
  leftOut: (names, reason) => `Nothing is due to ${names}: ${reason}`,
  basis: {
    fixed: (amount) => `fixed ${amount}`,
    byTier: (tier, amount) => `${amount} for ${tier === "" ? "a tier not known" : tier}`,
    byGrade: (grade, amount) => (grade === "" ? `grade not known, taken as ${amount}` : `${amount} for grade ${grade}`),
    rate: (of, base, rate, amount) =>
      base === "" ? `${of} not recorded, ${rate} of it not counted` : `${rate} of ${of} (${base}), ${amount}`,
    atLeast: (amount) => `at least ${amount}`,
    sum: (parts, amount) => `${parts.join(" plus ")}, ${amount} in all`,
    least: (parts, amount) => `${amount}, the least of [${parts.join("; ")}]`,
    greatest: (parts, amount) => `${amount}, the greatest of [${parts.join("; ")}]`,
    less: (from, by, base, amount) =>
      `${from} less ${by}${base === "" ? " (not recorded)" : ` (${base})`}, ${amount} left`,
  },
  eligibleOpen: (because) => `whether the policy is for it is open: ${because}`,
  excluded: (reasons, isSettled) =>
    isSettled ? `nothing: ${reasons}` : `nothing for now: ${reasons}, still to be settled`,
  part: (rule, amount) => `${amount} ${rule}`,
  instalment: (place, amount) => `instalment ${place}: ${amount}`,
  tie: (names, left) => `${names} are level and ${left} are left for them: to be decided`,
  sharedAll: "All shared out",
  shared: (unallocated) => `All shared out but ${unallocated}, left over by rounding`,
  infeasible: (reason) => `Cannot be shared out: ${reason}`,
  share: (name, amount) => `${name} gets ${amount}`,
  bounds: { floor: "at its floor", cap: "at its cap" },
  benefit: (method, benefit) => `A benefit of ${benefit} divided ${method}`,
};

const APPRAISALS = { comprehensive: "comprehensive assessment", performance: "performance evaluation" };

const appraisals = (ids: readonly string[]) => ids.map((id) => ownValue(APPRAISALS, id) ?? id).join(" and ");

/** What comes of it where that is known. */
const outcome = ({ verdict, shortfall }: RuleWords, message: (amount: string) => string) =>
  verdict === "unknown" ? "" : shortfall === undefined ? ": met" : `, ${message(shortfall)}`;

/** Says that no spending is recorded where that leaves a rule open. */
const spending =
  (message: (words: RuleWords) => string) =>
  (words: RuleWords): string =>
    words.verdict === "unknown" && words.unknown.length === 0 && words.actual === undefined
      ? `${words.subject}: what was spent of it is not recorded`
      : message(words);

/** Messages on its rules, in English. */
export const fundingFindings: FindingsOf<"funding"> = {
  "fund-clawback": (words) => {
    if (words.verdict === "unknown") return `${words.subject}: not recorded whether money has to be paid back`;
    return words.verdict === "unmet"
      ? `${words.subject}: ${words.required} to be paid back`
      : `${words.subject}: nothing to be paid back`;
  },
  "fund-overspent": spending(
    (words) =>
      `${words.subject}: ${words.actual} spent of ${words.required}${outcome(words, (amount) => `over by ${amount}`)}`,
  ),
  "fund-category": spending((words) => {
    if (words.verdict === "unknown" && words.actual === undefined) {
      const used = words.unknown.map(quoted).join(", ");
      return words.required === undefined
        ? `${words.subject}: allowed categories not recorded; spent on ${used}`
        : `${words.subject}: spent on ${used}, which reads like a category allowed; whether it is one is not known`;
    }
    return words.verdict === "met"
      ? `${words.subject}: spent on allowed categories only`
      : `${words.subject}: ${words.actual} spent on categories not allowed${words.lacks.length === 0 ? "" : `: ${words.lacks.map(quoted).join(", ")}`}`;
  }),
  "fund-period": spending((words) =>
    words.verdict === "met"
      ? `${words.subject}: spent within its period only`
      : `${words.subject}: ${words.actual} spent outside its period`,
  ),
  "fund-unspent": spending((words) =>
    words.verdict === "not-applicable"
      ? `${words.subject}: its period still runs; nothing is asked of what is unspent`
      : `${words.subject}: its period is over, ${words.actual} spent of ${words.required} paid out${outcome(words, (amount) => `${amount} unspent`)}`,
  ),
  "fund-pace": spending((words) =>
    words.verdict === "not-applicable"
      ? `${words.subject}: outside its period; no pace is asked`
      : `${words.subject}: ${words.actual} spent, ${words.required} planned by now${outcome(words, (amount) => `behind by ${amount}`)}`,
  ),
  "fund-appraisal-owed": (words) => {
    const time = words.year === "" ? "in the time funded" : `of ${words.year}`;
    if (words.verdict === "unknown") {
      return `${words.subject}: not recorded whether the appraisals of special incentive funds ${time} are owed and done`;
    }
    const head = `${words.subject}: `;
    if (words.verdict === "met") return `${head}${appraisals(words.has)} ${time} done`;
    if (words.lacks.length === 0) return `${head}no special incentive funds; no appraisals are asked`;
    const owed = `${head}${appraisals(words.lacks)} ${time}`;
    return words.verdict === "unmet" ? `${owed} overdue` : `${owed} not due yet`;
  },
  "fund-report": (words) => {
    const [report] = [...words.has, ...words.lacks];
    if (report === undefined) {
      return `${words.subject}: ${words.verdict === "unknown" ? "its reports are not recorded" : "no reports to make"}`;
    }
    const head = `${words.subject}: report "${report}"`;
    if (words.verdict === "unknown") return `${head} has no due date; whether it is in time is unknown`;
    if (words.verdict === "not-applicable") return `${head} not due yet`;
    if (words.verdict === "met") return `${head} made in time`;
    return words.has.length > 0
      ? `${head} made ${words.over} late`
      : `${head} ${words.over ? `overdue, ${words.over} late` : "due and not made"}`;
  },
};
