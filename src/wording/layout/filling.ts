import { withCommas } from "../../languages/index.js";
import type { GapsFilled, NeedFilled } from "../../layout/index.js";
import { lines, table } from "../block.js";
import { amountOf, nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How gaps filled is told. */
export const gapsFilled: Telling<GapsFilled> = {
  say: (speaker, filled) => [
    ...outcome(speaker, filled),
    ...(filled.status === "infeasible" ? [] : filled.needs.flatMap((need) => needFilled.say(speaker, need))),
  ],
  show: (speaker, filled) => [
    ...lines(...outcome(speaker, filled)),
    ...table(
      speaker.texts.heads.needFilled,
      filled.needs.map((need) => needFilled.row?.cells(speaker, need) ?? []),
    ),
  ],
};

function outcome(speaker: Speaker, filled: GapsFilled): string[] {
  const { texts } = speaker;
  const { told, words } = texts;
  const { status, objective, chosen, cost, coverage, overBudget, bound, unmeetable, findings } = filled;
  const yuan = (value: string) => amountOf(speaker, value, "yuan");
  const sentence =
    status === "infeasible"
      ? told.layout.infeasible(texts.list(unmeetable.flatMap((need) => needFilled.say(speaker, need))))
      : told.layout.filled({
          aim: words.aims[objective],
          chosen:
            chosen.length > 0 ? texts.list(chosen.map((id) => nameOf(speaker, "candidate", id))) : told.layout.none,
          cost: yuan(cost),
          coverage: withCommas(coverage),
          status: words.fillings[status],
        });
  return [
    texts.cited(sentence, findings[0]?.clauses ?? []),
    ...(status === "bounded"
      ? [told.layout.bound(objective === "min-cost" ? yuan(bound) : withCommas(bound), objective === "min-cost")]
      : []),
    ...(overBudget === undefined ? [] : [told.layout.overBudget(yuan(overBudget))]),
  ];
}

/** How need filled is told. */
export const needFilled: Telling<NeedFilled> = {
  say: (speaker, { id, demand, supplied, short }) => [
    speaker.texts.told.layout.need({
      need: nameOf(speaker, "element", id),
      demand: withCommas(demand),
      supplied: withCommas(supplied),
      short: short === "0" ? "" : withCommas(short),
    }),
  ],
  row: {
    head: ({ texts }) => texts.heads.needFilled,
    cells: (speaker, { id, demand, supplied, short }) => [
      nameOf(speaker, "element", id),
      ...[demand, supplied, short].map(withCommas),
    ],
  },
};
