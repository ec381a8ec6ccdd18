import type { PolicyReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { amount, fact, figure, names, placed } from "../entry-fields.js";

/** What surveys say, and how their gaps could be filled. */
export function statementsOfSurveys({ surveys = [] }: PolicyReport): Statement[] {
  return surveys.flatMap(({ gaps, filling }) => {
    const at = ["surveys", gaps.survey];
    const subject = { kind: "surveys", id: gaps.survey };
    return [
      {
        at,
        part: "surveys" as const,
        subject,
        fields: [names("notSurveyed", gaps.notSurveyed), fact("on", gaps.on)],
      },
      ...gaps.rows.map((row) => ({
        at: [...at, "rows", row.id, ...(row.unit === undefined ? [] : [row.unit])],
        part: "surveys" as const,
        subject: { kind: "resource-kind", id: row.kind },
        ...(row.locality !== undefined && { locality: row.locality }),
        fields: [
          placed("state", "fact", row.state, ["gap", "unknown", "enough", "surplus"]),
          amount("toBuild", "shortfall", "less", row.toBuild, row.unit),
          amount("gap", "figure", "less", row.gap, row.unit),
          figure("need", row.need, row.unit),
          figure("capacity", row.capacity, row.unit),
          figure("bySharing", row.bySharing, row.unit),
          figure("surplus", row.surplus, row.unit),
          figure("adequacy", row.adequacy, "ratio"),
          figure("levelGap", row.levelGap),
          fact("noAdequacy", row.noAdequacy),
        ],
      })),
      ...(filling
        ? [
            {
              at: [...at, "filling"],
              part: "surveys" as const,
              subject,
              fields: [
                placed("status", "fact", filling.status, ["infeasible", "bounded", "optimal"]),
                fact("chosen", filling.chosen),
                figure("cost", filling.cost, "yuan"),
                figure("coverage", filling.coverage),
                figure("overBudget", filling.overBudget, "yuan"),
                figure("bound", filling.bound),
                fact("needs", filling.needs),
                fact("unmeetable", filling.unmeetable),
              ],
            },
          ]
        : []),
    ];
  });
}
