import type { AppraisalMessages } from "../messages/appraisal.js";
import { counted } from "./text.js";

/** Messages on scores, ranks, standings and recommendations, in English. */
export const appraisal: AppraisalMessages = {
  sheet: ({ complex, year, scorecard, total }) =>
    `${complex === "" ? "" : `${complex}, `}${year}, under "${scorecard}": total marks ${total}`,
  range: (least, most) =>
    `it may ${most === undefined ? `be ${least} or more` : `lie between ${least} and ${most}`}, since inputs are missing`,
  grade: (grade) => `grade ${grade}`,
  gradeOpen: (grade, others) => `grade ${grade} for now, which may become ${others} once inputs are there`,
  given: "its grade is given by a condition, whatever the total, and takes no place",
  notCertain: "still to be settled",
  veto: (name) => `Under a veto: ${name}`,
  platform: ({ name, total, weight }) => `${name}: ${total} marks, weight ${weight ?? "not recorded"}`,
  rejected: "Inputs are missing and the scorecard refuses to score without; nobody is to act on the grade",
  provenance: (provenance) => `The scorecard is ${provenance}`,
  node: ({ name, got, marks }) => `${name}: ${got} of ${counted(marks, "mark", "marks")}`,
  nodeOpen: ({ name, got, marks, least, most }) =>
    `${name}: ${got} of ${counted(marks, "mark", "marks")}, between ${least} and ${most} once inputs are there`,
  nodeUnknown: (name, why) => `${name}: no marks, ${why}`,
  noneDone: "none done",
  adjustment: (kind, name, marks) => `${name}: ${kind} of ${counted(marks, "mark", "marks")}`,
  adjustmentUnknown: (kind, name) => `${name}: not recorded, no ${kind} counted`,
  ranked: (complex, rank, total) => `No. ${rank}: ${complex}, total marks ${total}`,
  within: (sentence, group) => `${sentence} (ranked within ${group})`,
  improvement: (steps, total) => `${steps}: the total comes to ${total}`,
  byRecord: (step, year) => `${step} by the record of ${year}`,
  step: ({ indicator, from, to }) => `"${indicator}" from ${from} to ${to}`,
  further: (indicator, items) => `"${indicator}" with ${items} besides`,
  liftVetoes: (names) => `vetoes to be lifted besides: ${names}`,
  quota: "the grade has a quota, so the total alone does not make it",
  condition: "the grade has a condition besides, which has to hold",
  weights: (values) => `Weights in order: ${values}`,
  consistency: (ratio, yes) => `Consistency ratio ${ratio}: the judgements are ${yes ? "" : "not "}consistent`,
  draws: ({ draws, seed, spread }) =>
    `Robustness: every weight moved by up to ${spread} either way, ${counted(draws, "draw", "draws")}, seed ${seed}`,
  agreement: (mean, low) =>
    `Agreement with the ranking as it is (Kendall's tau): mean ${mean}, at most ${low} in the lowest 5% of draws`,
  spread: ({ complex, rank, median, from, to }) =>
    `${complex}: no. ${rank}, in the middle of all draws no. ${median}, in nine of ten between no. ${from} and no. ${to}`,
  top: (first, share) => `${first === 1 ? "first" : `among the first ${first}`} in ${share} of draws`,
  topHead: (first) => `${first === 1 ? "First" : `Among the first ${first}`} (%)`,
  ends: (best, worst) => `no. ${best} at best and no. ${worst} at worst`,
  gradeChange: (share) => `another grade in ${share} of draws`,
  withoutSame: (name) => `Without "${name}" the ranking stays as it is`,
  without: (name, moved) => `Without "${name}" ranks change: ${moved}`,
  movedTo: (complex, rank) => `${complex} to no. ${rank}`,
  tau: (value) => `Kendall's tau ${value}`,
  possibly: (standings) => `open (${standings} possible)`,
  standing: (standing) => `Dynamic management: ${standing}`,
  since: (year) => `since the appraisal of ${year}`,
  until: (year) => `to be put right by the end of ${year}`,
  openYears: (years) => `not certain, for want of an appraisal or a certain grade in ${years}`,
  standingStep: ({ year, grade, standing, rule }) =>
    `${year}: grade ${grade}, then ${standing}${rule === "" ? "" : ` (${rule})`}`,
  recommendation: ({ tier, quota, chosen }) => `${tier} tier: room for ${quota}, ${chosen} recommended on merit`,
  recommended: ({ complex, locality, rank, total, grade }) =>
    `Recommended: ${complex} (${locality}), total marks ${total}, grade ${grade}, no. ${rank} of those it is ranked with`,
  undecided: ({ places, among, limit, where }) =>
    `${among} are level, and of the ${limit}${where === "" ? "" : ` (${where})`} only ${places} left: to be decided`,
  passedOver: (complex, reason) => `Not recommended: ${complex}, ${reason}`,
  marks: (total) => `total marks ${total}`,
};
