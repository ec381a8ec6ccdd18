import { type ComplexInput, type Measured, measure, Portfolio, type PortfolioInput } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

/** A plan with Taizhou's tiers and places. */
export type TaizhouPlan = typeof taizhou;

/** What a test writes of a complex beside its id. */
export type Recorded = Partial<ComplexInput>;

/** A pump makers' complex of Wenling on the county list, with what a test records of it. */
export function complexOf(id: string, recorded: Recorded = {}): ComplexInput {
  return {
    id,
    name: `综合体 ${id}`,
    locality: "wenling",
    industry: { id: "pumps", categories: ["pumps-motors"] },
    milestones: [{ kind: "cultivated", tier: "county", on: "2017-09-30" }],
    ...recorded,
  };
}

const own = (...ids: readonly string[]) => ids.map((id) => ({ id, label: { zh: id, en: id } }));

/** Members of the tests' own, declared. */
const members = {
  functions: own("own", "own-a", "own-b", "own-c", "own-function"),
  capabilities: own("own-a", "own-b", "own-c"),
};

/** A portfolio of complexes and whatever else is recorded. */
export function portfolioOf(complexes: readonly ComplexInput[], others: Partial<PortfolioInput> = {}): Portfolio {
  return Portfolio.parse({ complexes, members, ...others });
}

/** One measure of one complex in 2020. */
export function measuredOf(
  id: string,
  recorded: Recorded,
  others: Partial<PortfolioInput> = {},
  options: { readonly stayMonths?: number; readonly baseYear?: number; readonly plan?: TaizhouPlan } = {},
): Measured {
  const { plan = taizhou, ...rest } = options;
  const [record] = measure(plan, portfolioOf([complexOf("pumps", recorded)], others), { year: 2020, ...rest });
  const found = record?.measured?.[id];
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}

/** One measure by what was observed in 2020 and 2019. */
export function byObserved(id: string, observed: object, before?: object): Measured {
  const records = [
    { complex: "pumps", year: 2020, observed },
    ...(before ? [{ complex: "pumps", year: 2019, observed: before }] : []),
  ];
  return measuredOf(id, {}, { records: Portfolio.parse({ complexes: [], records }).records ?? [] });
}
