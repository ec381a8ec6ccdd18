import type { PolicyReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { fact, figure } from "../entry-fields.js";

/** What is said of a ranking as a whole, and of how robust it is. */
export function statementsOfLeagues({ leagues = [] }: PolicyReport): Statement[] {
  return leagues.flatMap(({ scorecard, year, robustness }): Statement[] => {
    const at = ["leagues", scorecard];
    const part = "appraisal";
    const agreement = robustness?.agreement;
    const fields = [figure("agreement", agreement?.mean), figure("low", agreement?.low), fact("year", year)];
    return [
      { at, part, rule: scorecard, fields },
      ...(robustness?.complexes ?? []).map(
        ({ complex, platform, median, from, to, top, gradeChange }): Statement => ({
          at: [...at, "robustness", complex, ...(platform === undefined ? [] : [platform])],
          part,
          rule: scorecard,
          subject: { kind: "complex", id: complex },
          under: at,
          fields: [
            figure("median", median),
            fact("from", from),
            fact("to", to),
            fact("top", top),
            fact("gradeChange", gradeChange),
          ],
        }),
      ),
      ...(robustness?.without ?? []).map(
        ({ id, tauB, moved }): Statement => ({
          at: [...at, "without", id],
          part,
          rule: id,
          under: at,
          fields: [figure("tauB", tauB), fact("moved", inOrder(moved))],
        }),
      ),
    ];
  });
}

/** Ranks that moved, by complex: the order in which sheets were given means nothing. */
function inOrder<M extends { readonly complex: string; readonly platform?: string }>(
  moved: readonly M[],
): readonly M[] {
  return moved
    .map((each) => ({ each, key: JSON.stringify([each.complex, each.platform ?? ""]) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ each }) => each);
}
