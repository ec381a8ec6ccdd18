import type { OfficialMessages } from "../messages/official.js";

const and = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");

/** Messages of a report as an office signs it, in English. */
export const official: OfficialMessages = {
  sections: {
    overall: "Overview",
    places: "Progress and ranking of places",
    issues: "Main issues",
    appraisal: "Appraisal and standing",
    funding: "Money and its supervision",
    next: "What to do next",
  },
  annex: (place, title) => `Annex ${place}: ${title}`,
  annexes: {
    complexes: "Complex by complex",
    appraisal: "Appraisal and recommendation in detail",
    funding: "Money in detail",
    layout: "Resources, safeguards and service to enterprises",
    records: "Check of the records and material to ask for",
    clauses: "Clauses cited",
    readings: "Readings",
    technical: "Technical note",
  },
  paragraph: (sentences) => sentences.map((sentence) => `${sentence}.`).join(" "),
  registered: ({ asOf, place, complexes, holding, tiers, tierOpen }) =>
    `At the close of ${asOf}, ${place} has ${complexes} on record, of which ${holding} are listed${tiers.length > 0 ? ` (${tiers.join(", ")})` : ""}${tierOpen === "" ? "" : `; of ${tierOpen} it is not known which tier they hold, so that these may change`}`,
  targets: ({ of, met, each }) => `Of ${of} targets of the plan ${met} achieved: ${each.join("; ")}`,
  verdicts: ({ met, waived, unmet, unknown }) =>
    `Of those listed ${met} meet the standard of their tier, ${waived} have a waiver, ${unmet} do not meet it, ${unknown} are not known to`,
  appraised: ({ year, scorecard, sheets, grades, open }) =>
    `By "${scorecard}" ${sheets} were appraised for ${year}${grades.length > 0 ? `: ${grades.join(", ")}` : ""}${open === "" ? "" : `; the grade of ${open} is still to be settled`}`,
  appraisals: ({ year, sheets, open }) =>
    `${sheets} were appraised for ${year}${open === "" ? "" : `, and the grade of ${open} is still to be settled`}`,
  support: (amount) => `Support of ${amount} is given`,
  material: (faults, questions) => `Faults in the records: ${faults}; inputs still to be asked for: ${questions}`,
  ranked: ({ places, done, late, open }) =>
    `Of ${places} places that owe a target ${done} have done all that is due${late.length > 0 ? `; not all: ${and(late)}` : ""}${open.length > 0 ? `; not known of: ${and(open)}` : ""}`,
  rankedBy:
    "Places are ranked by the share of what is due that is done, then by the complexes credited; who owes nothing is not ranked",
  zones: (complexes) => `Another ${complexes} in zones count for the total alone, not for what places owe`,
  noIssues: "Nothing was found that has to be put right",
  issues: (all, kinds) => `Issues found: ${all} (${kinds.join(", ")})`,
  issueKinds: {
    target: "targets of places",
    area: "targets of the whole area",
    standard: "standard of the tier not met",
    material: "key data missing",
    funding: "use of money",
    duty: "safeguards",
    case: "concerns of enterprises",
  },
  counted: (what, count) => `${what} ${count}`,
  firstOf: (shown) => `The first ${shown} are listed here, the others in the annexes`,
  leaders: (names) => `The highest totals are those of ${and(names)}`,
  standings: (known, open) =>
    [
      ...(known.length > 0 ? [`Standing settled: ${known.join(", ")}`] : []),
      ...(open === ""
        ? []
        : [`${known.length > 0 ? "open" : "Standing open"}, data or grade being incomplete: ${open}`]),
    ].join("; "),
  recommended: (tier, names, isOpen) =>
    `Recommended for the ${tier} tier: ${and(names)}${isOpen ? "; still to be settled, for records are missing" : ""}`,
  checked: (findings) => `On grants, ${findings}`,
  unmetListed: "What is not as required stands in the list of issues",
  seeAnnex: (title) => `In detail: annex "${title}"`,
  item: (place, text) => `(${place}) ${text}`,
  nothing: "The report has no data on this",
  next: {
    targets: (names) => `Get on with the targets: ${and(names)} should give the reason and get on with it`,
    area: (targets) => `See to the targets of the whole area: ${targets.join("; ")}`,
    standards: (places, complexes) =>
      `Meet the standards: in ${and(places)} ${complexes} below the standard of the tier should make up what is lacking, or ask for a waiver`,
    material: (all, first) => `Ask for material: ${all} inputs are missing; first ${first.join("; ")}`,
    grades: (open) =>
      `Settle the grades: ${open} may still change grade, and nothing is to be decided by it until then`,
    recommend: (tier, names, isOpen) =>
      `Prepare the recommendation: ${isOpen ? "once what is open is settled, " : ""}help ${and(names)} to apply for the ${tier} tier`,
    funding: (names) => `Supervise the money: see to what is amiss with ${and(names)}`,
    gaps: (ways) => `Improve the layout of resources: ${ways.join("; ")}`,
    duties: (open) => `See to the safeguards: ${open} duties have no record of being fulfilled`,
    none: "Go on as now, and keep the records up to date",
  },
};
