import { grouped } from "../../kernel/index.js";
import type { Basis, Owed, TargetRow, TargetTotal } from "../../targets/index.js";
import { type Context, nameOf, namesOf } from "../context.js";
import { achievedFigure, amount, differenceOf, figure, isCountOpen, least, offOf, spanOf } from "../targets/figures.js";
import { named, placeName, statusOf, yearOr } from "../targets/rows.js";
import type { ResultTable, Value } from "./table.js";
import { count, optional, resultRows, tableOf, text, year } from "./table-of.js";

/** What there is, under the word for what it is counted from. */
const achieved = /* @__PURE__ */ (() => {
  const on = (basis: Basis) =>
    optional(
      count<TargetRow | TargetTotal>((context, row) =>
        row.basis !== basis
          ? undefined
          : isCountOpen(row)
            ? achievedFigure(context, row)
            : (atLeast(context, row, row.achieved) ?? spanOf(context, row)),
      ),
    );
  return { achieved: on(undefined), expected: on("projected") };
})();

/** A target for one place or industry, in one year or by its date. */
export const targetRows = /* @__PURE__ */ (() =>
  tableOf<TargetRow>("target-row", {
    target: text((context, { target }) => named(context, target)),
    place: text(placeName),
    year: optional(year((_, row) => row.year)),
    required: count((context, row) => figureOf(context, row, row.required)),
    ...achieved,
    shortfall: count((context, row) => shortfallOf(context, row)),
    status: text(statusOf),
    counted: text((context, { complexes }) => namesOrNone(context, complexes)),
    undecided: optional(text((context, { undecided }) => namesOrNone(context, undecided))),
    clauses: text(({ language }, { clauses }) => language.list(clauses)),
  }))();

/** A target over all that owe it. */
export const targetTotals = /* @__PURE__ */ (() =>
  tableOf<TargetTotal>("target-total", {
    target: text((context, { target }) => named(context, target)),
    year: optional(
      year(
        (context, total) => total.year ?? (isOfSeveral(context, total) ? context.language.targets.inAll : undefined),
      ),
    ),
    required: count((context, total) => figureOf(context, total, total.required)),
    ...achieved,
    shortfall: count((context, total) => shortfallOf(context, total)),
    placesDone: optional(text((context, total) => doneOf(context, total))),
    status: text(statusOf),
    clauses: text(({ language }, { clauses }) => language.list(clauses)),
  }))();

/** What places have left undone. */
export const owedRows = /* @__PURE__ */ (() =>
  tableOf<Owed>("owed", {
    place: text(placeName),
    target: text((context, { target }) => named(context, target)),
    owed: count((_, row) => row.owed),
    missed: count((_, row) => row.missed),
  }))();

/** How every target stands: over all, by place and year, and what is owed. */
export const progressTables = (context: Context, { totals, rows, owed }: ProgressRows): ResultTable[] => [
  ...resultRows(context, targetTotals, totals),
  ...targetGrids(context, rows),
  ...resultRows(context, targetRows, rows),
  ...resultRows(context, owedRows, owed),
];

interface ProgressRows {
  readonly totals: readonly TargetTotal[];
  readonly rows: readonly TargetRow[];
  readonly owed: readonly Owed[];
}

/** Of each target that localities owe a row for each of them and a column for each year. */
export function targetGrids(context: Context, rows: readonly TargetRow[]): ResultTable[] {
  const { targets, tables } = context.language;
  const local = rows.filter(({ locality }) => locality !== undefined);
  return [...grouped(local, ({ target }) => target)].map(([target, own]) => {
    const years = [...new Set(own.map((row) => row.year))];
    return {
      id: `target-grid/${target}`,
      title: targets.grid(named(context, target), own[0]?.basis),
      columns: [
        { key: "place", header: tables.columns.place, kind: "text" },
        ...years.map((each) => ({
          key: String(each ?? ""),
          header: yearOr(context, each, targets.byDate),
          kind: "text" as const,
        })),
      ],
      rows: [...grouped(own, ({ locality = "" }) => locality)].map(([locality, here]) => [
        nameOf(context, "locality", locality),
        ...years.map((each) =>
          gridCell(
            context,
            here.find((row) => row.year === each),
          ),
        ),
      ]),
    };
  });
}

const gridCell = (context: Context, row: TargetRow | undefined) =>
  row && `${achievedFigure(context, row)}/${figure(context, row, row.required)} ${statusOf(context, row)}`;

const namesOrNone = (context: Context, complexes: readonly string[]) =>
  complexes.length === 0 ? undefined : namesOf(context, "complex", complexes);

/** Whether it is over several places or years. */
const isOfSeveral = ({ plan }: Context, total: TargetTotal) =>
  owing(total) !== undefined ||
  plan.targets.some((each) => each.id === total.target && "years" in each && (each.years ?? []).length > 1);

const owing = ({ localities, industries }: TargetTotal) => localities ?? industries;

function doneOf(context: Context, total: TargetTotal): string | undefined {
  const all = owing(total);
  return all && least(context, total, `${all.met}/${all.of}`);
}

/** What is lacking: of what may be less at the most. */
const shortfallOf = (context: Context, row: TargetRow | TargetTotal): Value =>
  isCountOpen(row) && Number(row.shortfall) > 0
    ? offOf(context, row, "shortfall")
    : atLeast(context, row, row.shortfall, differenceOf);

/** A figure of a target: a number where it counts complexes, else with its unit. */
function figureOf(
  context: Context,
  row: TargetRow | TargetTotal,
  value: number | string | undefined,
  inUnit: typeof differenceOf = amount,
): Value {
  if (value === undefined) return undefined;
  return row.kind === "level" || row.unit !== undefined ? inUnit(context, row, value) : value;
}

function atLeast(
  context: Context,
  row: TargetRow | TargetTotal,
  value: number | string | undefined,
  inUnit?: typeof differenceOf,
): Value {
  const shown = figureOf(context, row, value, inUnit);
  return shown === undefined || !("atLeast" in row && row.atLeast) ? shown : least(context, row, String(shown));
}
