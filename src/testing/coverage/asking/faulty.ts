import { addDays, type Json } from "../../../kernel/index.js";
import { OBSERVED } from "../../../measures/index.js";
import type { Plan } from "../../../plan/index.js";
import type { Fields } from "../making/made.js";
import { lastYear } from "./of-standard.js";

/** Portfolios with one thing amiss in each, so that every rule about records has something to find. */
export function faultyPortfolios(plan: Plan): Fields[] {
  const { period, tiers, functions, capabilities, crosswalk = [], standards, clauses, observed = [] } = plan;
  const year = lastYear(plan);
  const [from, to, tier] = [period.from, period.to, tiers[0]?.id ?? ""];
  const member = functions[0]?.id ?? capabilities[0]?.id ?? "other";
  const inventory = functions.length > 0 ? "functions" : "capabilities";
  const twin = crosswalk.find(({ relation }) => relation === "exact");
  const waived = clauses.find(({ id }) => !standards.some((each) => each.waivable && each.clauses.includes(id)));
  const part = observed.find(({ partOf }) => partOf !== undefined);
  const counted = [...observed, ...OBSERVED].find(({ unit }) => unit === "count")?.id ?? "";
  const listed = (kind: string, on = from): Fields => ({ kind, tier, on });
  const waiver = {
    clause: waived?.id ?? "",
    tier,
    reason: "理由",
    approvedBy: "批准机关",
    approvedOn: addDays(from, 1),
  };
  const record = (key: string, value: Json, of = year): Fields => ({
    complex: "a",
    year: of,
    observed: { [key]: value },
  });
  const one = (more: Fields = {}): Fields => ({ ...complexIn(plan, "a"), ...more });
  const two = (first: Fields, second: Fields): Fields => ({
    complexes: [one(first), { ...complexIn(plan, "b"), ...second }],
  });
  const begun = plan.localities.find((each) => each.from !== undefined);
  return [
    { complexes: [one({ locality: "nowhere" })] },
    {
      complexes: [
        one({ locality: begun?.id ?? "", milestones: [listed("cultivated", addDays(begun?.from ?? to, -1))] }),
      ],
    },
    { complexes: [one({ [inventory]: ["not understood"] })] },
    { complexes: [one({ [inventory]: { has: [member], lacks: [member] } })] },
    { complexes: [one({ functions: twin ? [twin.function] : [], capabilities: [] })] },
    { complexes: [one({ milestones: [{ ...listed("cultivated"), tier: "none" }] })] },
    { complexes: [one({ milestones: [listed("delisted")] })] },
    { complexes: [one(), one()] },
    { complexes: [], records: [record("figure", "1")] },
    { complexes: [], chains: [{ id: "chain", name: "产业链", industry: "industry", links: LINKS }] },
    { complexes: [one({ site: { floorArea: "1", premises: [{ id: "main", main: true, buildingArea: "2" }] } })] },
    { complexes: [one({ changes: [{ on: from }, { on: from }] })] },
    { complexes: [one({ waivers: [waiver] })] },
    { complexes: [one({ waivers: [{ ...waiver, until: from }] })] },
    { complexes: [one()], records: [record(part?.id ?? "part", "2")].map((each) => withWhole(each, part?.partOf)) },
    { complexes: [one()], records: [record(counted, "1.5")] },
    { complexes: [one()], records: [record(counted, "1", year - 1), record(counted, "100")] },
    two({ name: "同名" }, { name: "同 名" }),
    two({ industry: industry("名称") }, { industry: industry("别名") }),
    { complexes: [one({ milestones: [listed("cultivated", "1989-12-31")] })] },
    { complexes: [one({ site: { floorArea: "1000000.01" } })] },
    { complexes: [one({ participants: [lead("甲", "1")] })] },
    two({ participants: [lead("甲")] }, { participants: [lead("甲")] }),
    amissInPractice(plan),
  ];
}

/** Records that some practice asks otherwise: two leads, a record of a complex and one of a platform, gaps without a budget. */
export function amissInPractice(plan: Plan): Fields {
  const record = { complex: "a", year: lastYear(plan), observed: {} };
  return {
    complexes: [{ ...complexIn(plan, "a"), participants: [lead("甲"), lead("乙")] }],
    records: [record, { ...record, platform: "platform" }],
    surveys: [{ id: "survey", on: plan.period.from, rows: [], candidates: [] }],
  };
}

function lead(name: string, code?: string): Fields {
  return { kind: "lead", name, role: "lead", ...(code !== undefined && { code }) };
}

/** Two links that each wait for the other. */
const LINKS: Json = ["a", "b"].map((id) => ({ id, name: id, strength: "weak", after: [id === "a" ? "b" : "a"] }));

function industry(name: string): Json {
  return { id: "industry", name, categories: [] };
}

function withWhole(record: Fields, whole: string | undefined): Fields {
  return whole === undefined ? record : { ...record, observed: { ...(record.observed as Fields), [whole]: "1" } };
}

/** A complex of which nothing is recorded. */
export function complexIn({ localities }: Plan, id: string): Fields {
  return { id, name: id, locality: localities[0]?.id ?? "", milestones: [] };
}
