import type { StandingRule, StandingRules } from "./rules.js";

/** One course that the history may have taken up to a year. */
export interface State {
  readonly standing: string;
  /** The year since which it stands so; absent where it always did. */
  readonly since?: number;
  /** By rule, how many appraisals in a row have had one of its grades, up to as many as it asks for. */
  readonly rows: readonly number[];
  /** The rule that changed it in the last year. */
  readonly rule?: string;
}

/** The courses after a year that has one of some grades; those that go on alike are one. */
export function moved(
  rules: StandingRules,
  states: readonly State[],
  year: number,
  grades: readonly (string | undefined)[],
): State[] {
  const found = new Map<string, State>();
  for (const state of states) {
    for (const grade of new Set(grades)) {
      const next = movedBy(rules, state, year, grade);
      found.set(JSON.stringify([next.standing, next.since, next.rows, next.rule]), next);
    }
  }
  return [...found.values()];
}

/** Years in a row without an appraisal, of which there may be one, or is none. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly isNone?: true;
}

/**
 * The courses after years without an appraisal: each may have had any grade, one that no rule names, or none; where there is
 * none, it had none.
 *
 * Of a gap longer than any row of a rule the beginning may have led anywhere.
 */
export function afterGap(
  rules: StandingRules,
  states: readonly State[],
  gap: readonly Gap[],
  grades: readonly string[],
): readonly State[] {
  const longest = rules.rules.reduce((most, { inARow = 1 }) => Math.max(most, inARow), 1) + rules.standings.length;
  const rows = rules.rules.map(() => 0);
  const isFinal = (id: string) => rules.standings.find((each) => each.id === id)?.final === true;
  return gap.reduce((before, { from, to, isNone }) => {
    // One year without breaks every row, as many do.
    if (isNone) return moved(rules, before, to, [undefined]);
    // A final standing is left no more, however long the gap.
    const isLong = to - from + 1 > longest && !before.every(({ standing }) => isFinal(standing));
    let after: readonly State[] = isLong ? rules.standings.map(({ id }) => ({ standing: id, rows })) : before;
    for (let year = Math.max(from, to - longest + 1); year <= to; year += 1)
      after = moved(rules, after, year, [...grades, undefined]);
    return after;
  }, states);
}

/** The standing of all courses where it is one, and those possible, from the best. */
export function reached({ standings }: StandingRules, states: readonly State[]) {
  const there = new Set(states.map(({ standing }) => standing));
  const possible = standings.flatMap(({ id }) => (there.has(id) ? [id] : []));
  const [only, ...others] = possible;
  return { ...(only !== undefined && others.length === 0 && { standing: only }), possible };
}

function movedBy(rules: StandingRules, state: State, year: number, grade: string | undefined): State {
  const rows = rules.rules.map(({ grades, inARow = 1 }, at) =>
    grade !== undefined && grades.includes(grade) ? Math.min(inARow, (state.rows[at] ?? 0) + 1) : 0,
  );
  const now = rules.standings.find(({ id }) => id === state.standing);
  const lastInTime = now?.years === undefined || state.since === undefined ? undefined : state.since + now.years;
  const holds = ({ inARow = 1, from, inTime }: StandingRule, at: number) =>
    now?.final !== true &&
    (rows[at] ?? 0) >= inARow &&
    (from === undefined || from.includes(state.standing)) &&
    !(inTime && lastInTime !== undefined && year > lastInTime);
  const severity = (id: string) => rules.standings.findIndex((each) => each.id === id);
  const rule = rules.rules
    .filter(holds)
    .reduce<StandingRule | undefined>(
      (severest, each) => (severest === undefined || severity(each.to) > severity(severest.to) ? each : severest),
      undefined,
    );
  // A time to put things right that is over begins anew.
  const isAnew = rule?.to === state.standing && lastInTime !== undefined && year > lastInTime;
  if (!rule || (rule.to === state.standing && !isAnew)) {
    return { standing: state.standing, ...(state.since !== undefined && { since: state.since }), rows };
  }
  return { standing: rule.to, since: year, rows, rule: rule.id };
}
