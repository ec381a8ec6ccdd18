import * as z from "zod";
import { type Fault, Label, notAmong } from "../../finding/index.js";
import { idSchema, listOf, objectOf } from "../../kernel/index.js";

/** When a standing changes: after so many appraisals in a row with such grades, from some standings, to another. */
export interface StandingRule extends z.output<typeof StandingRule> {}

/**
 * Schema of {@link StandingRule}; `inARow` counts the years one after another, 1 by default, and `inTime` says that it holds
 * only within the time that the standing before gives to put things right.
 */
export const StandingRule = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    label: Label,
    grades: listOf(idSchema),
    inARow: z.int().min(1).max(100).exactOptional(),
    from: listOf(idSchema).exactOptional(),
    inTime: z.literal(true).exactOptional(),
    to: idSchema,
  }))();

/** How appraisals move a complex between standings (动态管理); of several rules that hold, that to the severest standing counts. */
export interface StandingRules extends z.output<typeof StandingRules> {}

/**
 * Schema of {@link StandingRules}: standings from the best to the severest, `initial` the one to begin with. `years`
 * is the time a standing gives to put things right; a `final` one is left no more.
 */
export const StandingRules = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    provenance: z.enum(["policy", "peer", "illustrative"]),
    clauses: listOf(idSchema).exactOptional(),
    standings: listOf(
      objectOf({
        id: idSchema,
        label: Label,
        years: z.int().min(1).max(100).exactOptional(),
        final: z.boolean().exactOptional(),
      }),
    ),
    initial: idSchema,
    rules: listOf(StandingRule),
  }))();

/** The faults of rules that name a standing they do not have. */
export function faultsOfStandings({ standings, initial, rules }: StandingRules): Fault[] {
  const known = standings.map(({ id }) => id);
  const named = [
    { path: "initial", id: initial },
    ...rules.flatMap(({ to, from = [] }, index) => [
      { path: `rules[${index}].to`, id: to },
      ...from.map((id, at) => ({ path: `rules[${index}].from[${at}]`, id })),
    ]),
  ];
  return named.flatMap(({ path, id }): Fault[] => (known.includes(id) ? [] : [notAmong(path, id, known)]));
}
