import { keyOf } from "../finding/index.js";
import { asOne, compareDecimals, type DecimalString, grouped, subtractDecimals, sumDecimals } from "../kernel/index.js";
import type { Survey } from "../registry/index.js";
import { ratioOf } from "./ratio.js";

type Row = Survey["rows"][number];

/** Need and capacity of one kind of resource in one place and industry; what is not recorded is absent. */
export interface GapRow {
  readonly type: "gap-row";
  /** Stable: its survey, locality, industry, kind and unit. */
  readonly key: string;
  /** Its locality, industry and kind, as far as they are recorded, joined by `/`. */
  readonly id: string;
  readonly locality?: string;
  readonly industry?: string;
  readonly kind: string;
  readonly unit?: string;
  /** How far the need is covered (覆盖情况). */
  readonly state: "gap" | "enough" | "surplus" | "unknown";
  readonly need?: DecimalString;
  /** How much there is (现有能力). */
  readonly capacity?: DecimalString;
  /** max(0, need − capacity). */
  readonly gap?: DecimalString;
  /** max(0, capacity − need). */
  readonly surplus?: DecimalString;
  /** What of the gap capacity of others fills that is open to it. */
  readonly bySharing?: DecimalString;
  /** What of the gap is then left to build. */
  readonly toBuild?: DecimalString;
  /** min(1, capacity ÷ need) to 12 places; absent where nothing is needed or one of them is not recorded. */
  readonly adequacy?: DecimalString;
  /** Why there is no adequacy. */
  readonly noAdequacy?: "no-need" | "not-recorded";
  /** How far the ability of the resources lies below what is needed, on the survey's scale. */
  readonly levelGap?: DecimalString;
}

/** The rows of a survey with what each lacks; those of one locality, industry, kind and unit are added up. */
export function gapRows(survey: Survey): GapRow[] {
  return merged(survey.rows).map((row) => gapRow(survey, row));
}

function rowId({ locality, industry, kind }: Row): string {
  return [locality, industry, kind].filter((part) => part !== undefined).join("/");
}

function merged(rows: readonly Row[]): Row[] {
  const groups = grouped(rows, ({ locality = null, industry = null, kind, unit = null }) =>
    JSON.stringify([locality, industry && asOne(industry), kind, unit && asOne(unit)]),
  );
  return [...groups.values()].flatMap((group) => (group.length > 1 ? [added(group)] : group));
}

function added(group: readonly [Row, ...Row[]]): Row {
  const [{ need, capacity, shared, level, levelNeeded, ...rest }] = group;
  const totals = { ...total("need", group), ...total("capacity", group), ...total("shared", group, "0") };
  return { ...rest, ...totals, ...leastAble(group) };
}

/** The ability of the row that lies furthest below what it needs. */
function leastAble(rows: readonly Row[]): Pick<Row, "level" | "levelNeeded"> {
  const rated = rows.flatMap(({ level, levelNeeded }) =>
    level === undefined || levelNeeded === undefined ? [] : [{ level, levelNeeded, below: over(levelNeeded, level) }],
  );
  const [least] = rated.sort((a, b) => compareDecimals(b.below, a.below));
  return least ? { level: least.level, levelNeeded: least.levelNeeded } : {};
}

function total<K extends "need" | "capacity" | "shared">(
  key: K,
  rows: readonly Row[],
  absent?: "0",
): { [P in K]?: DecimalString } {
  const values = rows.map((row) => row[key] ?? absent);
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length ? ({ [key]: sumDecimals(known) } as { [P in K]?: DecimalString }) : {};
}

function gapRow(survey: Survey, row: Row): GapRow {
  const { locality, industry, kind, unit, need, capacity, shared = "0", level, levelNeeded } = row;
  const named = {
    type: "gap-row" as const,
    key: keyOf("gap-row", survey.id, locality, industry, kind, unit),
    id: rowId(row),
    ...(locality !== undefined && { locality }),
    ...(industry !== undefined && { industry }),
    kind,
    ...(unit !== undefined && { unit }),
    ...(level !== undefined && levelNeeded !== undefined && { levelGap: over(levelNeeded, level) }),
  };
  const known = { ...(need !== undefined && { need }), ...(capacity !== undefined && { capacity }) };
  if (need === undefined || capacity === undefined) {
    return { ...named, state: "unknown", ...known, noAdequacy: "not-recorded" };
  }
  const [gap, surplus] = [over(need, capacity), over(capacity, need)];
  const bySharing = compareDecimals(shared, gap) < 0 ? shared : gap;
  const adequacy = surplus === "0" ? ratioOf(capacity, need) : ratioOf(need, need);
  return {
    ...named,
    state: gap !== "0" ? "gap" : surplus !== "0" ? "surplus" : "enough",
    ...known,
    gap,
    surplus,
    bySharing,
    toBuild: subtractDecimals(gap, bySharing),
    ...(adequacy === undefined ? { noAdequacy: "no-need" as const } : { adequacy }),
  };
}

function over(a: DecimalString, b: DecimalString): DecimalString {
  return compareDecimals(a, b) > 0 ? subtractDecimals(a, b) : "0";
}
