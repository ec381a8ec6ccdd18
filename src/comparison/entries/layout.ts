import type { PolicyReport } from "../../report/index.js";
import type { Entry } from "../entry.js";
import { fact, figure, lessOf, names, placed, verdictField } from "../field.js";

/** What surveys say, and how their gaps could be filled. */
export function entriesOfSurveys({ surveys = [] }: PolicyReport): Entry[] {
  return surveys.flatMap(({ gaps, filling }) => {
    const at = ["surveys", gaps.survey];
    const subject = { kind: "surveys", id: gaps.survey };
    return [
      {
        at,
        part: "surveys" as const,
        subject,
        fields: [names("unknownKinds", gaps.unknownKinds), names("notSurveyed", gaps.notSurveyed), fact("on", gaps.on)],
      },
      ...gaps.rows.map((row) => ({
        at: [...at, "rows", row.id, ...(row.unit === undefined ? [] : [row.unit])],
        part: "surveys" as const,
        subject: { kind: "resource-kind", id: row.kind },
        ...(row.locality !== undefined && { locality: row.locality }),
        fields: [
          { ...placed("state", "fact", row.state, STATES), isOpen: row.state === "unknown" },
          lessOf("toBuild", row.toBuild, row.unit, "shortfall"),
          lessOf("gap", row.gap, row.unit),
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

const STATES = ["gap", "unknown", "enough", "surplus"] as const;

/** What is said of industry chains and their links. */
export function entriesOfChains({ chains = [] }: PolicyReport): Entry[] {
  return chains.flatMap(({ chain, industry, assessed }) => [
    {
      at: ["chains", chain],
      part: "chains" as const,
      subject: { kind: "chains", id: chain },
      fields: [fact("industry", industry)],
    },
    ...assessed.map(({ id, strength, dependents, name, complexes, technologies }) => ({
      at: ["chains", chain, "links", id],
      part: "chains" as const,
      subject: { kind: "link", id },
      fields: [
        { ...placed("strength", "verdict", strength, STRENGTHS), isOpen: strength === "unknown" },
        figure("dependents", dependents),
        fact("name", name),
        fact("complexes", complexes),
        fact("technologies", technologies),
      ],
    })),
  ]);
}

const STRENGTHS = ["missing", "weak", "unknown", "sound"] as const;

/** What is said of technical problems. */
export function entriesOfProblems({ problems }: PolicyReport): Entry[] {
  return (problems?.rows ?? []).map(({ need, kind, status, verdict, responseDays, complex, fitting, matches }) => ({
    at: ["problems", need],
    part: "problems",
    subject: { kind: "needs", id: need },
    fields: [
      verdictField(verdict, "advises"),
      placed("status", "fact", status, ["open", "answered", "resolved"]),
      figure("responseDays", responseDays, "days"),
      fact("complex", complex),
      figure("fitting", fitting, "complexes"),
      fact("matches", matches),
      fact("kind", kind),
    ],
  }));
}
