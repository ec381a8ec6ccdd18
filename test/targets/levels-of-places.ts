import { definePlan, type PlanInput } from "../../src/index.js";

const label = (zh: string, en: string) => ({ zh, en });
const place = (id: string, kind: string, parent?: string) => ({
  id,
  label: label(id, id),
  kind,
  ...(parent !== undefined && { parent }),
});

/** An invented province: two cities, of which one has three counties and the other two; one county has a town. */
const base = {
  id: "province",
  revision: "1",
  title: label("某省计划", "Plan of a province"),
  area: label("某省", "the province"),
  period: { from: "2018-01-01", to: "2022-12-31" },
  clauses: [{ id: "1", kind: "target", gist: label("指标", "numbers") }],
  tiers: [
    { id: "county", label: label("县级", "county") },
    { id: "provincial", label: label("省级", "provincial") },
  ],
  localities: [
    place("river", "city"),
    place("hill", "city"),
    place("river-a", "county", "river"),
    place("river-b", "county", "river"),
    place("river-c", "county", "river"),
    place("hill-a", "county", "hill"),
    place("hill-b", "county", "hill"),
    place("town", "town", "hill-b"),
  ],
  industryCategories: [
    { id: "pumps", label: label("泵", "pumps") },
    { id: "moulds", label: label("模具", "moulds") },
  ],
} as const satisfies PlanInput;

/** What targets of the province have in common. */
export const flow = {
  id: "yearly",
  label: label("每年新增", "new each year"),
  clauses: ["1"],
  kind: "flow",
  bound: "at-least",
  value: 1,
  each: "locality",
  years: [2018, 2019],
  counts: { milestones: ["cultivated"] },
} as const;

/** The province with these targets. */
export const provinceWith = (...targets: NonNullable<PlanInput["targets"]>) => definePlan({ ...base, targets });
