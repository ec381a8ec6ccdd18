import { withCommas } from "../../languages/index.js";
import type { GapsFilled, NeedFilled } from "../../layout/index.js";
import { lines, table } from "../block.js";
import { amountOf, type Context, nameOf } from "../context.js";
import type { Renderer } from "../renderer.js";

/** How gaps filled is rendered. */
export const gapsFilled: Renderer<GapsFilled> = {
  sentences: (context, filled) => [
    ...outcome(context, filled),
    ...(filled.status === "infeasible" ? [] : filled.needs.flatMap((need) => needFilled.sentences(context, need))),
  ],
  blocks: (context, filled) => [
    ...lines(...outcome(context, filled)),
    ...table(
      context.language.columns.needFilled,
      filled.needs.map((need) => needFilled.row?.cells(context, need) ?? []),
    ),
  ],
};

function outcome(context: Context, filled: GapsFilled): string[] {
  const { language } = context;
  const { status, objective, chosen, cost, coverage, overBudget, bound, unmeetable, findings } = filled;
  const yuan = (value: string) => amountOf(context, value, "yuan");
  const sentence =
    status === "infeasible"
      ? language.layout.infeasible(language.list(unmeetable.flatMap((need) => needFilled.sentences(context, need))))
      : language.layout.filled({
          aim: language.words.aims[objective],
          chosen:
            chosen.length > 0
              ? language.list(chosen.map((id) => nameOf(context, "candidate", id)))
              : language.layout.none,
          cost: yuan(cost),
          coverage: withCommas(coverage),
          status: language.words.fillings[status],
        });
  return [
    language.cited(sentence, findings[0]?.clauses ?? []),
    ...(status === "bounded"
      ? [language.layout.bound(objective === "min-cost" ? yuan(bound) : withCommas(bound), objective === "min-cost")]
      : []),
    ...(overBudget === undefined ? [] : [language.layout.overBudget(yuan(overBudget))]),
  ];
}

/** How need filled is rendered. */
export const needFilled: Renderer<NeedFilled> = {
  sentences: (context, { id, demand, supplied, short }) => [
    context.language.layout.need({
      need: nameOf(context, "element", id),
      demand: withCommas(demand),
      supplied: withCommas(supplied),
      short: short === "0" ? "" : withCommas(short),
    }),
  ],
  row: {
    columns: ({ language }) => language.columns.needFilled,
    cells: (context, { id, demand, supplied, short }) => [
      nameOf(context, "element", id),
      ...[demand, supplied, short].map(withCommas),
    ],
  },
};
