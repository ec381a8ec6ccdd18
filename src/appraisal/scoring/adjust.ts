import {
  exactText,
  type Fraction,
  fractionOf,
  greater,
  lesser,
  minus,
  ONE,
  plus,
  readExact,
  roundedTo,
  signOf,
  sumOf,
  times,
  wholeFraction,
  ZERO,
} from "../../kernel/index.js";
import { type Asked, judgeCondition } from "../../measures/index.js";
import type { Adjustment, Scorecard, Veto } from "../scorecard/scorecard.js";
import { exactIfLost, PLACES } from "./evaluated.js";
import { observe } from "./observe.js";
import type { AdjustmentScored, ScoreSheet } from "./sheet.js";

/** Marks on top or off as a record has them. */
export interface Adjusted {
  readonly line: AdjustmentScored;
  readonly got: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  /** On which side there is no saying what it may come to: it is not recorded and has no cap. */
  readonly open?: "above" | "below";
}

/** The marks that a record has on top or off by one adjustment. */
export function adjust(adjustment: Adjustment, asked: Asked): Adjusted {
  const { id, kind, marks } = adjustment;
  const counted = unitsOf(adjustment, asked, `adjustments.${id}`);
  if ("missing" in counted) return adjustedAs(adjustment, { id, kind, ...counted });
  const size = capped(adjustment, times(fractionOf(marks), counted.units));
  return adjustedAs(adjustment, { id, kind, got: roundedTo(size, PLACES), ...exactIfLost(size), missing: [] });
}

/** The marks on top or off that a line of a sheet stands for, what is not recorded with all that it may come to. */
export function adjustedAs(adjustment: Adjustment, line: AdjustmentScored): Adjusted {
  const { kind, got, exact = got } = line;
  const sign = (value: Fraction) => (kind === "bonus" ? value : minus(ZERO, value));
  if (exact !== undefined) {
    const marks = sign(readExact(exact));
    return { line, got: marks, low: marks, high: marks };
  }
  const cap = capOf(adjustment);
  const most = sign(fractionOf(cap ?? adjustment.marks));
  return {
    line,
    got: ZERO,
    low: lesser(ZERO, most),
    high: greater(ZERO, most),
    ...(cap === undefined && { open: kind === "bonus" ? ("above" as const) : ("below" as const) }),
  };
}

const capOf = ({ cap, source, marks }: Adjustment) => cap ?? (source === undefined ? marks : undefined);

function capped(adjustment: Adjustment, value: Fraction): Fraction {
  const cap = capOf(adjustment);
  return cap === undefined ? value : lesser(value, fractionOf(cap));
}

/** The marks on top and off together, and what the cap of all bonuses takes from them. */
export function adjustedBy(
  { bonusCap }: Scorecard,
  adjusted: readonly Adjusted[],
  end: "got" | "low" | "high",
): { readonly marks: Fraction; readonly over: Fraction } {
  const sumOfKind = (kind: Adjusted["line"]["kind"]) =>
    sumOf(adjusted.filter(({ line }) => line.kind === kind).map((each) => each[end]));
  const bonus = sumOfKind("bonus");
  const cap = bonusCap === undefined ? undefined : fractionOf(bonusCap);
  // One that is not recorded and has no cap of its own may come to the cap of all.
  const open = end === "high" && adjusted.some((each) => each.open === "above");
  const counted = cap && (open ? cap : lesser(bonus, cap));
  return {
    marks: plus(counted ?? bonus, sumOfKind("deduction")),
    over: counted ? greater(minus(bonus, counted), ZERO) : ZERO,
  };
}

/** What a sheet says that the cap took; nothing where it took none. */
export function overCapOf(over: Fraction): Pick<ScoreSheet, "overCap"> {
  return signOf(over) > 0 ? { overCap: exactText(over) } : {};
}

/** How often something counts, or what is missing to say. */
type Units = { readonly units: Fraction } | { readonly missing: readonly string[] };

/** How often what an adjustment or a veto comes from counts: not where its condition does not hold. */
function unitsOf({ source, when }: Pick<Adjustment, "source" | "when">, asked: Asked, path: string): Units {
  const judged = when && judgeCondition(when, asked);
  if (judged?.verdict === "unmet") return { units: ZERO };
  const own = source === undefined ? { units: ONE } : unitsObserved(observe(source, asked), path);
  if (judged?.verdict !== "unknown" || ("units" in own && signOf(own.units) === 0)) return own;
  return { missing: [...judged.missing, ...("missing" in own ? own.missing : [])] };
}

/** Of a value above 0 it, else the number of items done. */
function unitsObserved(observed: ReturnType<typeof observe>, path: string): Units {
  if (observed.kind === "no-value") return { units: ZERO };
  if (observed.kind === "value") return { units: greater(observed.value, ZERO) };
  if (observed.kind === "done") return { units: wholeFraction(observed.done.length) };
  return { missing: observed.kind === "none" ? observed.missing : [path] };
}

/** Whether a veto is in force, and what is missing to say. */
export function vetoed(
  veto: Veto,
  asked: Asked,
): { readonly id: string; readonly verdict: "none" | "possible" | "in-force"; readonly missing: readonly string[] } {
  const { id } = veto;
  const counted = unitsOf(veto, asked, `vetoes.${id}`);
  if ("missing" in counted) return { id, verdict: "possible", ...counted };
  return { id, verdict: counted.units.over > 0 ? "in-force" : "none", missing: [] };
}
