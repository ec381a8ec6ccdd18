import { type Fault, faultAt } from "../../../finding/index.js";
import type { DecimalString } from "../../../kernel/index.js";
import { faultsOfFigures, type Known, type Source } from "../../../plan/index.js";
import type { PlainScoring, Scoring } from "./scoring.js";

/**
 * What a scoring asks of a source that can never say it: a checklist or ratings of what is a figure, and figures beyond those
 * that it can come to.
 */
export function faultsOfScored(scoring: Scoring, source: Source, path: string, known: Known): Fault[] {
  const plain =
    scoring.kind === "by-case"
      ? scoring.cases.map((each, index) => ({ scoring: each.scoring, at: `${path}.scoring.cases[${index}].scoring` }))
      : [{ scoring, at: `${path}.scoring` }];
  const [unfit] = plain.flatMap((each) => faultsOfKind(each.scoring, source, `${path}.source`, known));
  if (unfit) return [unfit];
  // Below what there can be a line may well begin.
  const figures = plain.flatMap((each) => figuresOf(each.scoring, each.at)).filter(({ figure }) => figure[0] !== "-");
  return faultsOfFigures(figures, source, known);
}

function faultsOfKind({ kind }: PlainScoring, source: Source, path: string, { dictionary = [] }: Known): Fault[] {
  if (kind !== "checklist" && kind !== "rating") return [];
  const key = typeof source === "string" ? source : "observed" in source ? source.observed : undefined;
  if (key !== undefined && !dictionary.some(({ id }) => id === key)) return [];
  const [zh, en] = kind === "checklist" ? ["清单", "a checklist"] : ["评委评分", "a panel's ratings"];
  const example = `${key ?? "panel"}-${kind}`;
  return [
    faultAt(path, source, `${zh}的观测键（不是数值）`, `the observed key of ${en}, no figure`, example, "does-not-fit"),
  ];
}

function figuresOf(scoring: PlainScoring, at: string): { readonly figure: DecimalString; readonly path: string }[] {
  const own = (...keys: readonly (readonly [key: string, figure: DecimalString])[]) =>
    keys.map(([key, figure]) => ({ figure, path: `${at}.${key}` }));
  switch (scoring.kind) {
    case "linear":
      return own(["zeroAt", scoring.zeroAt], ["fullAt", scoring.fullAt]);
    case "steps":
      return scoring.steps.flatMap((step, index) =>
        own("atLeast" in step ? [`steps[${index}].atLeast`, step.atLeast] : [`steps[${index}].atMost`, step.atMost]),
      );
    case "interval": {
      const { zeroBelow, fullFrom, fullTo, zeroAbove } = scoring;
      return own(["zeroBelow", zeroBelow], ["fullFrom", fullFrom], ["fullTo", fullTo], ["zeroAbove", zeroAbove]);
    }
    case "curve":
      return scoring.points.flatMap((point, index) => own([`points[${index}].at`, point.at]));
    case "each":
    case "checklist":
    case "rating":
    case "cohort":
      return [];
  }
}
