import { type Complex, compareDecimals, decimal, type Need, type ProblemMatch } from "../../src/index.js";

/** Every complex that fits a problem, best first: each is compared with it by itself, then all are sorted. */
export function plainMatches(need: Need, complexes: readonly Complex[]): ProblemMatch[] {
  const asksMore = (need.functions ?? []).length + (need.resources ?? []).length > 0;
  const has = ({ functions, resources }: ProblemMatch) => functions.has.length + resources.has.length;
  return complexes
    .map((complex) => matchOf(need, complex))
    .filter((match) => (asksMore ? has(match) > 0 : match.industry === "met"))
    .sort(
      (a, b) =>
        compareDecimals(b.score, a.score) ||
        Number(b.industry === "met") - Number(a.industry === "met") ||
        Number(a.complex > b.complex) - Number(a.complex < b.complex),
    );
}

function matchOf(need: Need, { id, industry, functions, resources }: Complex): ProblemMatch {
  const same = industry && [industry.id, ...industry.categories].includes(need.industry);
  const kinds = resources?.map(({ kind }) => kind);
  const offered = sorted(need.functions, (member) => {
    if (functions === undefined) return "unknown";
    if (!("has" in functions)) return functions.includes(member) ? "has" : "lacks";
    const [has, lacks] = [functions.has.includes(member), functions.lacks.includes(member)];
    return has === lacks ? "unknown" : has ? "has" : "lacks";
  });
  const held = sorted(need.resources, (member) =>
    kinds === undefined ? "unknown" : kinds.includes(member) ? "has" : "lacks",
  );
  const asked = [need.functions ?? [], need.resources ?? []].reduce((sum, list) => sum + new Set(list).size, 1);
  const score = (offered.has.length + held.has.length + Number(same === true)) / asked;
  return {
    type: "problem-match",
    key: `problem-match/${need.id}/${id}`,
    complex: id,
    // Of at most seven things asked, a quotient in floating point is right to 12 places.
    score: decimal(Number(score.toFixed(12))),
    industry: same === undefined ? "unknown" : same ? "met" : "unmet",
    functions: offered,
    resources: held,
  };
}

function sorted(members: readonly string[] = [], stateOf: (member: string) => "has" | "lacks" | "unknown") {
  const of = (state: string) => [...new Set(members)].filter((member) => stateOf(member) === state);
  return { has: of("has"), lacks: of("lacks"), unknown: of("unknown") };
}
