import type { Scorecard, ScoreNode, ScoreSheet } from "../../appraisal/index.js";
import { bareName, type Naming } from "../../wording/index.js";
import { drawn } from "../figures.js";
import { complexName } from "../names.js";
import { boundsOf, gotOf } from "./rows.js";

/** A complex that is compared. */
export interface Compared {
  readonly name: string;
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly open: boolean;
  /** Shares, rounded. */
  readonly facts: readonly string[];
  /** Marks. */
  readonly lines: readonly string[];
}

/** The shares of a sheet by dimension. */
export function comparedOf(scorecard: Scorecard, naming: Naming, sheet: ScoreSheet): Compared {
  const { language } = naming;
  const shares = sheet.root.children.map(sharesOf);
  return {
    name: complexName(naming, sheet.complex, sheet.platform),
    least: shares.map(([least]) => least),
    most: shares.map(([, most]) => most),
    open: shares.some(([least, most]) => least !== most),
    facts: sheet.root.children.map(({ id }, index) => {
      const [low = 0, high = 0] = shares[index] ?? [];
      const share = low === high ? `${low}%` : `${low}%–${high}%?`;
      return language.pair(bareName(naming, "indicator", id, scorecard.id), share);
    }),
    lines: sheet.root.children.map((node) =>
      language.pair(bareName(naming, "indicator", node.id, scorecard.id), gotOf(naming, node)),
    ),
  };
}

/** Complexes of one name numbered: a legend tells its entries apart by name alone. */
export function apart(compared: readonly Compared[]): Compared[] {
  return compared.map((each, index) => {
    const before = compared.slice(0, index).filter(({ name }) => name === each.name).length;
    return before === 0 ? each : { ...each, name: `${each.name} (${before + 1})` };
  });
}

/** The least and the most share of a dimension's marks, in per cent. */
function sharesOf(node: ScoreNode): readonly [number, number] {
  const [low, high] = boundsOf(node);
  const whole = drawn(node.marks);
  const share = (part: string) => (whole === 0 ? 0 : drawn(((100 * drawn(part)) / whole).toFixed(2)));
  return [share(low), share(high)];
}
