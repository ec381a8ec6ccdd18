import type { Finding } from "../../finding/index.js";
import type { TierAssessment } from "../../standards/index.js";
import { bareName, exactAmount, type Naming } from "../../wording/index.js";
import type { Cell } from "../matrix.js";
import { signed } from "../verdicts.js";

/** What stands in the cell of a finding: what is there and what is asked. */
export function cellOf(naming: Naming, finding: Finding): Pick<Cell, "state" | "text"> {
  return signed(finding.verdict, figureOf(naming, finding) ?? naming.language.words.verdicts[finding.verdict]);
}

function figureOf(naming: Naming, finding: Finding): string | undefined {
  const { language } = naming;
  const { items, bound, actual, required, unit = "count" } = finding;
  if (bound === undefined) return undefined;
  if (items) {
    const size = items.has.length + items.lacks.length + items.unknown.length;
    if (items.unknown.length === size) return language.words.verdicts.unknown;
    const open = items.unknown.length > 0 ? [language.charts.tier.notRecorded(items.unknown.length)] : [];
    return language.list([`${items.has.length}/${size}`, ...open]);
  }
  const asked = required === undefined ? undefined : `${SIGNS[bound]} ${exactAmount(naming, required, unit)}`;
  const there = actual === undefined ? language.words.verdicts.unknown : exactAmount(naming, actual, unit);
  return asked === undefined ? there : `${there}\n(${asked})`;
}

const SIGNS = { "at-least": "≥", above: ">", "at-most": "≤", below: "<", exactly: "=", about: "≈" } as const;

/** The cell of a tier's verdict. */
export function overallCell(naming: Naming, tier: TierAssessment, column: number, row: number): Cell {
  const { language } = naming;
  const cell = signed(tier.verdict, language.words.verdicts[tier.verdict]);
  return { column, row, ...cell, lines: [language.pair(bareName(naming, "tier", tier.tier), cell.text)] };
}
