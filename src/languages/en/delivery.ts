import type { DeliveryMessages, Figures } from "../messages/delivery.js";
import type { FindingsOf, RuleWords } from "../messages/finding.js";
import { counted } from "./text.js";

const figures = ({ steps, visits, promised, statutory }: Figures): string =>
  `${counted(steps, "step", "steps")}; visits of the applicant: ${visits}; days promised: ${promised}; days by statute: ${statutory}`;

/** Messages on schedules, processes, projects and cases, in English. */
export const delivery: DeliveryMessages = {
  task: (task, { start, finish }) => `Task ${task}: begin by ${start}, end by ${finish}`,
  earliest: ({ start, finish }) => `at the earliest from ${start} to ${finish}`,
  float: (days) => `float in days: ${days}`,
  late: (days) => `days late already: ${days}`,
  critical: "critical",
  process: (name, now) => `${name}, now: ${figures(now)}`,
  when: { now: "now", before: "before" },
  processBefore: (before) => `Before: ${figures(before)}`,
  paper: (paper, steps) => `Paper ${paper} is asked for more than once: ${steps}`,
  overStatutory: (steps) => `Steps that promise more days than the statutes allow: ${steps}`,
  suggestion: ({ change, steps, count, visits }) =>
    `Suggestion, ${change}: ${steps}; then ${counted(count, "step", "steps")}, visits of the applicant: ${visits} (a proposal of this library, not set by the policy)`,
  noProjects: "No projects of a science plan to put in order",
  projects: (locality, year, projects) => `Science plan of ${locality}, ${year}, in order: ${projects}`,
  cases: ({ asOf, opened, answered, closed }) =>
    `At the close of ${asOf}: ${counted(opened, "case", "cases")} of enterprises opened, ${answered} answered, ${closed} closed`,
  overdue: (cases) => `Not answered in time: ${cases}`,
  withoutTheme: (cases) => `Theme not recorded: ${cases}`,
  openCase: ({ case: id, complex, enterprise, kind, days, answered }) =>
    `Case ${id} (${kind}): enterprise ${enterprise}, ${complex}; open for ${days}, ${answered ? "answered" : "not answered"}`,
  theme: ({ theme, cases, open, complexes }) =>
    `Theme ${theme} recurs in ${counted(cases, "case", "cases")}, ${open} of them open, at ${complexes}`,
};

/** Of what has to be proved part by part: each, by how it stands. */
const parts = ({ has, lacks, unknown }: RuleWords): string =>
  [
    ...(has.length > 0 ? [`on record ${has.join(", ")}`] : []),
    ...(lacks.length > 0 ? [`evidence run out or refused of ${lacks.join(", ")}`] : []),
    ...(unknown.length > 0 ? [`no record of ${unknown.join(", ")}`] : []),
  ].join("; ");

const duty =
  (what: string) =>
  (words: RuleWords): string => {
    if ([words.has, words.lacks, words.unknown].filter(({ length }) => length > 0).length > 1)
      return `${words.subject}, ${what}: ${parts(words)}`;
    switch (words.verdict) {
      case "met":
      case "waived":
        return `${words.subject}: ${what} on record`;
      case "unmet":
        return `${words.subject}: the evidence of ${what} has run out or was refused`;
      case "unknown":
        return `${words.subject}: no record of ${what}`;
      case "not-applicable":
        return `${words.subject}: ${what} not applicable`;
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
  return `${words.subject}, cloud platform: ${parts.join("; ")}`;
};

const short = ({ shortfall }: RuleWords, before: string, after = ""): string =>
  shortfall === undefined ? "" : `, ${before}${shortfall}${after}`;

const timed =
  (what: string) =>
  (words: RuleWords): string => {
    const { verdict, required, actual, lacks } = words;
    const isOpen = lacks.length > 0;
    const taken = `case ${words.subject}: ${isOpen ? `no ${what} after ${actual}` : `${actual ?? "an unknown time"} to the ${what}`}`;
    if (required === undefined) return `${taken}, no time was set`;
    if (verdict === "not-applicable") return `${taken}, ${required} allowed, not due yet`;
    if (verdict !== "unmet") return `${taken}, at most ${required}`;
    if (isOpen && words.over === undefined) return `${taken}, and the time allowed (${required}) is over`;
    return `${taken}, at most ${required}, over by ${words.over}${isOpen ? " so far" : ""}`;
  };

const beyond = ({ subject, bound }: RuleWords): string =>
  `the calendar does not know the days ${bound === "at-most" ? "up to" : "from"} ${subject}${bound === "at-most" ? "" : " on"}: they are counted by the weekday`;

/** Messages on its rules, in English. */
export const deliveryFindings: FindingsOf<"delivery"> = {
  "schedule-backward": (words) =>
    `counted back from ${words.subject}, the work takes ${words.required}, there are ${words.actual}${short(words, "short by ")}`,
  "process-visits": (words) =>
    words.actual === undefined
      ? `${words.subject}: the applicant's visits are not all recorded, at most ${words.required}`
      : `${words.subject}: ${counted(words.actual, "visit", "visits")} of the applicant${words.verdict === "unknown" ? ", the others not recorded" : ""}, at most ${words.required}${short(words, "", " too many")}`,
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
  "governance-goals": /* @__PURE__ */ duty("goals, tasks, content and a schedule counted back"),
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
    `${words.subject}: ${counted(words.required, "case", "cases")} of enterprises, ${words.verdict === "met" ? "all" : words.actual} closed`,
  "case-answer": /* @__PURE__ */ timed("answer"),
  "case-solution": /* @__PURE__ */ timed("solution"),
  "schedule-calendar": beyond,
  "case-calendar": beyond,
};
