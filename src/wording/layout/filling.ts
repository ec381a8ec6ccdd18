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
      speaker.language.columns.needFilled,
      filled.needs.map((need) => needFilled.row?.cells(speaker, need) ?? []),
    ),
  ],
};

function outcome(speaker: Speaker, filled: GapsFilled): string[] {
  const { language } = speaker;
  const { status, objective, chosen, cost, coverage, overBudget, bound, unmeetable, findings } = filled;
  const yuan = (value: string) => amountOf(speaker, value, "yuan");
  const sentence =
    status === "infeasible"
      ? language.layout.infeasible(language.list(unmeetable.flatMap((need) => needFilled.say(speaker, need))))
      : language.layout.filled({
          aim: language.words.aims[objective],
          chosen:
            chosen.length > 0
              ? language.list(chosen.map((id) => nameOf(speaker, "candidate", id)))
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

/** How need filled is told. */
export const needFilled: Telling<NeedFilled> = {
  say: (speaker, { id, demand, supplied, short }) => [
    speaker.language.layout.need({
      need: nameOf(speaker, "element", id),
      demand: withCommas(demand),
      supplied: withCommas(supplied),
      short: short === "0" ? "" : withCommas(short),
    }),
  ],
  row: {
    head: ({ language }) => language.columns.needFilled,
    cells: (speaker, { id, demand, supplied, short }) => [
      nameOf(speaker, "element", id),
      ...[demand, supplied, short].map(withCommas),
    ],
  },
};
