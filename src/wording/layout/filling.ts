import { sumDecimals } from "../../kernel/index.js";
import { withCommas } from "../../languages/index.js";
import type { GapsFilled, NeedFilled } from "../../layout/index.js";
import { amountOf, type Context, nameOf } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How gaps filled is told. */
export const gapsFilled: Sentences<GapsFilled> = (context, filled) => [
  ...outcomeOf(context, filled),
  ...(filled.status === "infeasible" ? [] : filled.needs.flatMap((need) => needFilled(context, need))),
];

/** Which candidates to take, what they cost, and whether anything better is possible. */
export function outcomeOf(context: Context, filled: GapsFilled): string[] {
  const { language } = context;
  const { status, objective, chosen, cost, coverage, overBudget, bound, unmeetable, findings } = filled;
  const yuan = (value: string) => amountOf(context, value, "yuan");
  const sentence =
    status === "infeasible"
      ? language.layout.infeasible(language.list(unmeetable.flatMap((need) => needFilled(context, need))))
      : language.layout.filled({
          chosen:
            chosen.length > 0
              ? language.list(chosen.map((id) => nameOf(context, "candidate", id)))
              : language.layout.none,
          cost: yuan(cost),
          coverage: withCommas(coverage),
          demand: withCommas(sumDecimals(filled.needs.map(({ demand }) => demand))),
          objective,
          status,
          open: language.list(
            filled.needs.flatMap(({ id, atLeast }) => (atLeast ? nameOf(context, "element", id) : [])),
          ),
        });
  return [
    language.cited(sentence, findings[0]?.clauses ?? []),
    ...(status === "bounded"
      ? [language.layout.bound(objective === "min-cost" ? yuan(bound) : withCommas(bound), objective === "min-cost")]
      : []),
    ...(overBudget === undefined ? [] : [language.layout.overBudget(yuan(overBudget))]),
  ];
}

/** How need filled is told. */
export const needFilled: Sentences<NeedFilled> = (context, { id, demand, supplied, short, atLeast }) => [
  context.language.layout.need({
    need: nameOf(context, "element", id),
    demand: withCommas(demand),
    supplied: withCommas(supplied),
    short: short === "0" ? "" : withCommas(short),
    isOpen: atLeast === true,
  }),
];
