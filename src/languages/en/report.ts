import type { Language } from "../language.js";
import type { QuestionMessages, ReportMessages } from "../messages/report.js";
import { counted } from "./text.js";

const VERDICTS = ["met", "unmet", "waived", "unknown", "not applicable"];

/** Messages and headings of a whole report, in English. */
export const report: ReportMessages = {
  title: (plan) => `${plan}: report on how it is carried out`,
  section: (place, title) => `${place}. ${title}`,
  stamp: {
    plan: "Plan",
    document: "Document number",
    issued: "Issued on",
    revision: "Revision of the plan's data",
    asOf: "As of",
    library: "Version of the library",
    scorecard: "Scorecard",
    standing: "Rules of dynamic management",
    funding: "Funding policy",
    seed: "Seed of the robustness test",
    readings: "Readings other than the default",
    rounding: "Rounding",
  },
  noReadings: "none",
  rounding: "percentages and part marks to two places, half up; amounts of money to the fen",
  warning: (names) =>
    `Not set by the policy: ${names}. Marks, grades, standings and amounts that follow from it are for reference only and no basis for a decision.`,
  area: ({ place, complexes, holding, tierOpen, owed, missed }) =>
    `${place}: ${counted(complexes, "complex", "complexes")} on record, ${holding} of them holding a tier${tierOpen > 0 ? ` (of ${tierOpen} it is not known which)` : ""}; of the yearly targets, ${[...(owed > 0 || missed === 0 ? [`${owed} still to be done`] : []), ...(missed > 0 ? [`${missed} not done in time`] : [])].join(" and ")}`,
  scope: (names) =>
    `This report is of ${names}: it says nothing of the rest, and figures of the whole are at least so many`,
  leastOf: (place) => `${place} (at least)`,
  support: (amount) => `support ${amount}`,
  tally: (tier, count) => `${count} ${tier}`,
  measureList: (year, values) => `Measures of ${year}: ${values}`,
  heldLacks: (tier) => `To be noted at the tier held (${tier}):`,
  nextLacks: (tier) => `Lacking for the next tier (${tier}):`,
  readingsOf: (numbers, count) => `${count === 1 ? "reading" : "readings"} ${numbers}`,
  notScored: (when) => `${when}: recorded, but not scored, since no scorecard applies`,
  ofPlatform: (when, platform) => `${when}, platform ${platform}`,
  withoutFigure: (names) => `Standards without a figure in the plan, not listed one by one: ${names}`,
  standingRules: (provenance) => `The rules of dynamic management are ${provenance}`,
  yearAppraised: (ended, by) => `There are no records of ${ended}: appraisals go by those of ${by}`,
  league: (scorecard, year) => `Ranking under "${scorecard}", ${year}`,
  elsewhere: "Outside the plan's localities",
  findings: (w) =>
    `${counted(w.total, "check", "checks")}: ${[w.met, w.unmet, w.waived, w.unknown, w.other].flatMap((count, at) => (count > 0 ? `${count} ${VERDICTS[at]}` : [])).join(", ")}`,
  noFaults: "No contradiction found in the records",
  faults: (count) => `Faults in the records: ${count}`,
  filling: "How the gaps could be filled",
  notStanding: (complex, why) =>
    `${complex} is no complex on the day (${why}): it is not appraised, ranked, recommended or funded`,
  onceOverAll: "to be made once over the records of the whole area",
  without: (what) => `it would take ${what}`,
  leftOut: (part, record, fault) => `${part}: ${record} was not used; ${fault}`,
  faultWords: (field, got, accepted, example) =>
    `${field === "" ? "it" : field} is ${got}; accepted: ${accepted}${example === "" ? "" : `, e.g. ${example}`}`,
  kinds: {
    target: "target",
    standard: "standard",
    duty: "duty",
    encouraged: "encouraged",
    principle: "principle",
    background: "background",
  },
  noGist: "the plan's data do not have this clause",
  readingNumber: (place) => `Reading ${place}`,
};

/** Messages on what to record next, in English. */
export const questions: QuestionMessages = {
  marks: (amount) => `${amount} at stake`,
  decisions: {
    target: "a target",
    "tier-held": "the tier held",
    "tier-next": "the next tier",
    tier: "another tier",
    recommendation: "recommendation",
    grade: "the grade",
    amount: "what is paid",
    standing: "standing",
    finding: "a finding",
    part: "a part of the report",
    advice: "advice",
  },
  sentence: (input, decides, alone) =>
    `${input}: not recorded or not understood; ${alone ? "by itself it decides" : "with others it decides"} ${decides}`,
  first: (shown, all) =>
    shown === all
      ? `Inputs that are not recorded and would decide something (${all}):`
      : `${counted(all, "input is", "inputs are")} not recorded and would decide something. The first ${shown}:`,
};

/** Parts of a report, in English. */
export const parts: Language["parts"] = {
  stamp: "what this report rests on",
  plan: "the plan",
  given: "settings",
  places: "places of records",
  area: "the whole area",
  targets: "targets",
  projection: "outlook on the targets",
  localities: "localities and complexes",
  complexes: "complexes",
  appraisal: "appraisal",
  leagues: "ranking",
  standing: "dynamic management",
  recommendation: "recommendation",
  funding: "allocation of funds",
  supervision: "supervision of funds",
  surveys: "survey of resources and filling of gaps",
  chains: "industry chains",
  problems: "matching of technical problems",
  overlaps: "overlaps",
  governance: "organisation",
  projects: "projects of the science plan",
  cases: "cases of enterprises",
  processes: "approval processes",
  records: "check of the records",
  questions: "what to record first",
  audit: "what the plan's own numbers imply",
  withoutData: "parts without data",
  notStanding: "what is no complex on the day",
  leftOut: "what was left out",
  clauses: "clauses cited",
  readings: "readings it rests on",
};
