import type { Finding } from "../../finding/index.js";
import type { TierAssessment } from "../../standards/index.js";
import { bareName, type Naming, quantityWords } from "../../wording/index.js";
import type { Cell } from "../matrix.js";
import { signed } from "../verdicts.js";

/** What stands in the cell of a finding: what is there and what is asked. */
export function cellOf(naming: Naming, finding: Finding): Pick<Cell, "state" | "text"> {
  return signed(finding.verdict, figureOf(naming, finding) ?? naming.language.words.verdicts[finding.verdict]);
}

function figureOf({ language }: Naming, finding: Finding): string | undefined {
  const { items, bound } = finding;
  if (bound === undefined) return undefined;
  if (items) {
    const { has, lacks, unknown } = items;
    const size = has.length + lacks.length + unknown.length;
    if (unknown.length === size) return language.words.verdicts.unknown;
    const open = unknown.length > 0 ? [language.charts.tier.notRecorded(unknown.length)] : [];
    return language.list([`${has.length}/${size}`, ...open]);
  }
  const { actual = language.words.verdicts.unknown, required } = quantityWords(language, "", finding);
  return required === undefined ? actual : `${actual}\n(${SIGNS[bound]} ${required})`;
}

const SIGNS = { "at-least": "≥", above: ">", "at-most": "≤", below: "<", exactly: "=", about: "≈" } as const;

/** The cell of a tier's verdict. */
export function overallCell(naming: Naming, tier: TierAssessment, column: number, row: number): Cell {
  const { language } = naming;
  const cell = signed(tier.verdict, language.words.verdicts[tier.verdict]);
  return { column, row, ...cell, lines: [language.pair(bareName(naming, "tier", tier.tier), cell.text)] };
}
