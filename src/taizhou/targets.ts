import type { Target } from "../plan/index.js";
import { divisions } from "./lists.js";

/** What the plan has each locality and the city reach. */
export const targets = [
  {
    id: "yearly-cultivation",
    label: { zh: "每年培育", en: "cultivated each year" },
    clauses: ["2.4"],
    bound: "at-least",
    value: 1,
    each: "locality",
    localities: divisions,
    kind: "flow",
    years: [2018, 2019, 2020],
    outside: "uncredited",
    counts: { milestones: ["cultivated", "recognised"] },
  },
  {
    id: "total-stock",
    label: { zh: "三级总数", en: "complexes of all tiers" },
    clauses: ["2.6"],
    bound: "at-least",
    value: 30,
    each: "area",
    kind: "stock",
    by: "2020-12-31",
    tiersCounted: "highest",
    counts: { milestones: ["cultivated", "recognised"] },
  },
  {
    id: "provincial-stock",
    label: { zh: "省级数量", en: "provincial complexes" },
    clauses: ["2.7"],
    bound: "at-least",
    value: 10,
    tier: "provincial",
    each: "area",
    kind: "stock",
    by: "2020-12-31",
    tiersCounted: "highest",
    counts: { milestones: ["cultivated", "recognised"] },
  },
] as const satisfies readonly Target[];

/** A target of the plan. */
export type TaizhouTarget = (typeof targets)[number]["id"];
