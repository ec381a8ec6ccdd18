import * as z from "zod";
import { amountSchema, type DecimalString, idSchema, listOf, objectOf, ownValue, scaled } from "../../kernel/index.js";
import { Candidate } from "../../registry/index.js";
import { commonDivisor, placesOf } from "./whole.js";

/** What `fillGaps` takes: needs, what could meet them at what cost, and what to aim at; decimals as text or numbers. */
export type FillingInput = z.input<typeof Filling>;

/** A problem of filling gaps, read. */
export interface Filling extends z.output<typeof Filling> {}

/** Schema of {@link Filling}. */
export const Filling = /* @__PURE__ */ (() =>
  objectOf({
    /** The needs (需求). */
    needs: listOf(
      objectOf({
        /** Id that no other need has (标识). */
        id: idSchema,
        /** How much is needed, in the need's own unit (需求量). */
        demand: amountSchema,
      }),
    ),
    /** What could meet them (候选资源). */
    candidates: listOf(Candidate),
    /** What to aim at (优化目标). Absent: as the plan's practice says, else `min-cost`. */
    objective: z.enum(["min-cost", "max-coverage"]).exactOptional(),
    /** What may be spent, in the unit of the costs (预算). Absent: no limit. */
    budget: amountSchema.exactOptional(),
  }))();

/** The problem in whole numbers, candidates and needs in the order of their ids. */
export interface WholeFilling {
  readonly ids: readonly string[];
  readonly costs: readonly bigint[];
  /** Costs in the largest step that divides them all. */
  readonly steps: readonly bigint[];
  readonly costPlaces: number;
  readonly needs: readonly string[];
  readonly demands: readonly bigint[];
  /** By candidate and need, what it supplies. */
  readonly supplies: readonly (readonly bigint[])[];
  readonly amountPlaces: number;
  /** Pairs of candidates: the first requires the second. */
  readonly requires: readonly (readonly [number, number])[];
  /** Pairs of candidates that exclude each other. */
  readonly excludes: readonly (readonly [number, number])[];
  readonly budget: bigint | undefined;
}

/** The problem in whole numbers. */
export function wholeFilling({ needs, candidates, budget }: Filling): WholeFilling {
  const demanded = [...needs].sort(byId);
  const offered = [...candidates].sort(byId);
  const costPlaces = placesOf([...offered.map(({ cost }) => cost), budget ?? "0"]);
  const amountPlaces = placesOf([
    ...demanded.map(({ demand }) => demand),
    ...offered.flatMap(({ supplies }) => Object.values(supplies)),
  ]);
  const places = new Map(offered.map(({ id }, place) => [id, place]));
  const pairs = (key: "requires" | "excludes") =>
    offered.flatMap((candidate, place) =>
      [...new Set(candidate[key])].map((id): [number, number] => [place, places.get(id) ?? place]),
    );
  const costs = offered.map(({ cost }) => scaled(cost, costPlaces));
  const amount = (value: DecimalString = "0") => scaled(value, amountPlaces);
  const step = commonDivisor(costs);
  return {
    ids: offered.map(({ id }) => id),
    costs,
    steps: costs.map((cost) => cost / step),
    costPlaces,
    needs: demanded.map(({ id }) => id),
    demands: demanded.map(({ demand }) => amount(demand)),
    supplies: offered.map(({ supplies }) => demanded.map(({ id }) => amount(ownValue(supplies, id)))),
    amountPlaces,
    requires: pairs("requires"),
    excludes: pairs("excludes"),
    budget: budget === undefined ? undefined : scaled(budget, costPlaces),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
