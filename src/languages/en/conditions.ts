import type { ConditionMessages } from "../messages/conditions.js";
import type { QuantityWords } from "../messages/finding.js";

const YEARS = {
  all: "all years since the first listing",
  cultivated: "the years since it was listed to be built up",
  applied: "the years since it applied",
  recognised: "the years since it was recognised",
  delisted: "the years since it was struck off",
};

const BY = { sum: "sum", mean: "mean", least: "least", greatest: "greatest" };

/** Messages on conditions and sources, in English. */
export const conditions: ConditionMessages = {
  granted: "grants",
  late: { answer: "delay in an answer", solution: "delay in a solution", report: "delay in a report" },
  sum: (parts) => parts.join(" + "),
  times: (name, times) => `${times} × ${name}`,
  ratio: (over, under) => `${over} ÷ ${under}`,
  growth: (name) => `growth of ${name}`,
  change: (name) => `change of ${name}`,
  over: (name, years, by) => `${BY[by]} of ${name} over ${typeof years === "number" ? `${years} years` : YEARS[years]}`,
  lists: {
    functions: "service functions",
    capabilities: "site capabilities",
    participants: "kinds of participant",
    resources: "kinds of resource",
  },
  choices: {
    operatingModel: "operating model",
    operator: "operator",
    buildingEntity: "building entity",
    industry: "industry",
    category: "industry category",
    focus: "focus",
    locality: "locality",
    localityKind: "kind of locality",
    grade: "grade",
    standing: "standing",
  },
  focus: { new: "new drivers", traditional: "traditional ones" },
  listing: ({ kinds, tiers, lists, from, to, now, target }) => {
    const rest = [
      ...(tiers.length > 0 ? [tiers.join(" or ")] : []),
      ...(lists.length > 0 ? [`on ${lists.map(theList).join(" or ")}`] : []),
      ...(from === "" ? [] : [`from ${from}`]),
      ...(to === "" ? [] : [`to ${to}`]),
      ...(now ? ["still so on the day, at its highest tier"] : []),
      ...(target === "" ? [] : [`counted for "${target}"`]),
    ];
    return `${kinds.length > 0 ? kinds.join(" or ") : "listed"}${rest.length > 0 ? ` (${rest.join(", ")})` : ""}`;
  },
  onSite: (label) => `${label} (on the site alone)`,
  open: (sentence, names) => `${sentence}, not recorded: ${names}`,
  without: (label, why) => `${label}: no figure, ${why}`,
  all: (label, parts) => `${under(label)}all of (${parts.join("; ")})`,
  any: (label, parts) => `${under(label)}any one of (${parts.join("; ")})`,
  barred: {
    all: (label, parts) => `${under(label)}not all at once of (${parts.join("; ")})`,
    any: (label, parts) => `${under(label)}none of (${parts.join("; ")})`,
    between: (from, to) =>
      `${from.label} ${from.actual ?? "not recorded"}, must not lie between ${end(from)} and ${end(to)}`,
    choice: (label, names) => `${label} must not be ${names.join(" or ")}`,
    members: (label, names, required) =>
      `${label} must not include ${names.length > 1 ? `${required || "all"} of ` : ""}${names.join(", ")}`,
    listing: (listing) => `must not be ${listing}`,
  },
  actual: "actual",
  part: (sentence, verdict) => `${sentence}: ${verdict}`,
};

/** A part within others has no name of its own. */
function under(label: string): string {
  return label === "" ? "" : `${label}: `;
}

/** A list is called one once, whether or not its name says so. */
function theList(name: string): string {
  return `the ${name.replace(/^the /iu, "")}${/\blist\b/iu.test(name) ? "" : " list"}`;
}

/** An end of a span of figures, and whether it is one of them. */
function end({ bound, required }: QuantityWords): string {
  return `${required} (${bound === "at-least" || bound === "at-most" ? "in" : "ex"}cluded)`;
}
