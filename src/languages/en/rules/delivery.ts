import type { RULES } from "../../../plan/index.js";
import type { RuleWords, Sentences } from "../../language.js";
import { counted } from "../units.js";

type Rule = (typeof RULES)["delivery"][number];

const where = ({ subject, subjectKind }: RuleWords): string => (subjectKind === "area" ? "the whole area" : subject);

const duty =
  (what: string) =>
  (words: RuleWords): string => {
    switch (words.verdict) {
      case "met":
      case "waived":
        return `${where(words)}: ${what} on record`;
      case "unmet":
        return `${where(words)}: the evidence of ${what} has run out or was refused`;
      case "unknown":
        return `${where(words)}: no record of ${what}`;
      case "not-applicable":
        return `${where(words)}: ${what} not asked here`;
    }
  };

const cloud = (words: RuleWords): string => {
  const { has, lacks, unknown, verdict } = words;
  if (verdict === "not-applicable") return duty("a cloud platform")(words);
  const parts = [
    ...(has.length > 0 ? [`connected ${has.join(", ")}`] : []),
    ...(lacks.length > 0 ? [`not connected ${lacks.join(", ")}`] : []),
    ...(unknown.length > 0 ? [`not recorded ${unknown.join(", ")}`] : []),
  ];
  return `${where(words)}, cloud platform: ${parts.join("; ")}`;
};

const short = ({ shortfall }: RuleWords, before: string, after = ""): string =>
  shortfall === undefined ? "" : `, ${before}${shortfall}${after}`;

/** What is said in English of deadlines, visits and duties. */
export const deliverySentences: Sentences<Rule> = {
  "schedule-backward": (words) =>
    `counted back from ${words.subject}, the work takes ${words.required}, there are ${words.actual}${short(words, "short by ")}`,
  "process-visits": (words) =>
    words.actual === undefined
      ? `${words.subject}: the applicant's visits are not all recorded, at most ${words.required}`
      : `${words.subject}: ${counted(words.actual, "visit", "visits")} of the applicant, at most ${words.required}${short(words, "", " too many")}`,
  "process-steps": (words) => {
    const now = `${words.subject}: ${counted(words.actual, "step", "steps")} now`;
    if (words.verdict === "not-applicable") return `${now}, none before the reform to be fewer than`;
    return words.required === undefined
      ? `${now}, those before the reform not recorded`
      : `${now}, fewer than before means at most ${words.required}${short(words, "", " too many")}`;
  },
  "governance-leading-group": /* @__PURE__ */ duty("a leading group"),
  "governance-coordination": /* @__PURE__ */ duty("a mechanism linking levels and departments"),
  "governance-responsibility": /* @__PURE__ */ duty("primary responsibility"),
  "governance-goals": /* @__PURE__ */ duty("goals, tasks and a schedule counted back"),
  "governance-support-policy": /* @__PURE__ */ duty("a support policy"),
  "governance-cloud": cloud,
  "project-order": (words) => {
    const title = `${words.subject}, science plan of ${words.year}`;
    switch (words.verdict) {
      case "unmet":
        return `${title}: other projects are listed while eligible ones of complexes are not: ${words.lacks.join(", ")}`;
      case "unknown":
        return `${title}: whether projects of complexes are eligible or listed is not all recorded`;
      case "not-applicable":
        return `${title}: no project of a complex, or not asked here`;
      default:
        return `${title}: no other project stands in the way of a complex's`;
    }
  },
  "case-care": (words) =>
    `${words.subject}: ${counted(words.required, "case", "cases")} of enterprises, ${words.actual} closed`,
  "case-answer": (words) =>
    words.required === undefined
      ? `case ${words.subject}: ${words.actual} to an answer, no time was promised`
      : `case ${words.subject}: ${words.actual} to an answer, at most ${words.required}${short(words, "over by ")}`,
};
