import type { Plan } from "../../plan/index.js";
import type { TargetRow } from "../../targets/index.js";
import { achievedFigure, areaName, bareName, figure, type Naming, statusOf } from "../../wording/index.js";
import type { Matrix } from "../matrix.js";
import { complexNames } from "../names.js";
import { beyondOf, figureLines, STATUSES, stateOf, statusStates } from "./facts.js";

/** A cell for each locality and year of each target. */
export function matrixFor(plan: Plan, naming: Naming, rows: readonly TargetRow[]): Matrix {
  const { language } = naming;
  const localities = plan.localities.filter(({ id }) => rows.some(({ locality }) => locality === id));
  const columns = new Map<string, string>();
  for (const row of rows) {
    const target = bareName(naming, "target", row.target);
    columns.set(columnOf(row), row.year === undefined ? target : `${target}\n${language.year(row.year)}`);
  }
  const columnIds = [...columns.keys()];
  return {
    columns: [...columns.values()],
    rows: localities.map(({ id }) => bareName(naming, "locality", id)),
    states: statusStates(language),
    cells: rows.map((row) => {
      const state = stateOf(row.status);
      return {
        column: columnIds.indexOf(columnOf(row)),
        row: localities.findIndex(({ id }) => id === row.locality),
        state,
        text: textOf(naming, row),
        lines: linesOf(plan, naming, row),
      };
    }),
  };
}

/** What stands in the cell of a row. */
export function textOf(naming: Naming, row: TargetRow): string {
  const beyond = beyondOf(row);
  return [
    STATUSES[stateOf(row.status)]?.mark,
    `${achievedFigure(naming, row)}/${figure(naming, row, row.required)}`,
    ...(beyond === undefined ? [] : [`+${figure(naming, row, beyond)}`]),
    ...(row.undecided.length > 0 ? ["?"] : []),
  ].join(" ");
}

function columnOf({ target, year }: TargetRow): string {
  return JSON.stringify([target, year ?? null]);
}

/** What its tooltip says. */
export function linesOf(plan: Plan, naming: Naming, row: TargetRow): string[] {
  const { language } = naming;
  const { charts, pair, list, year } = language;
  const words = charts.target;
  const place = row.locality === undefined ? areaName({ plan, language }) : bareName(naming, "locality", row.locality);
  return [
    list([place, ...(row.year === undefined ? [] : [year(row.year)])]),
    `${bareName(naming, "target", row.target)} (${charts.clauses(row.clauses)})`,
    ...figureLines(naming, row),
    statusOf(naming, row),
    ...(row.complexes.length > 0 ? [complexNames(naming, [...new Set(row.complexes)])] : []),
    ...(row.undecided.length > 0 ? [pair(words.undecided, complexNames(naming, row.undecided))] : []),
  ];
}
