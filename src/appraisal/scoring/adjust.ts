import {
  type Fraction,
  fractionOf,
  greater,
  lesser,
  minus,
  ONE,
  roundedTo,
  signOf,
  times,
  wholeFraction,
  ZERO,
} from "../../kernel/index.js";
import { type Asked, judgeCondition } from "../../measures/index.js";
import type { Adjustment, Veto } from "../scorecard/scorecard.js";
import { observe } from "./observe.js";
import type { AdjustmentScored } from "./sheet.js";

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
  const { id, kind, marks, source, cap = source === undefined ? marks : undefined } = adjustment;
  const sign = (value: Fraction) => (kind === "bonus" ? value : minus(ZERO, value));
  const capped = (value: Fraction) => (cap === undefined ? value : lesser(value, fractionOf(cap)));
  const { units, missing } = unitsOf(adjustment, asked, `adjustments.${id}`);
  if (!units) {
    const most = sign(capped(fractionOf(cap ?? marks)));
    return {
      line: { id, kind, missing },
      got: ZERO,
      low: lesser(ZERO, most),
      high: greater(ZERO, most),
      ...(cap === undefined && { open: kind === "bonus" ? ("above" as const) : ("below" as const) }),
    };
  }
  const size = capped(times(fractionOf(marks), units));
  const got = sign(size);
  return { line: { id, kind, got: roundedTo(size, 12), missing: [] }, got, low: got, high: got };
}

interface Units {
  /** Absent where it is open. */
  readonly units?: Fraction;
  readonly missing: readonly string[];
}

/** How often what an adjustment or a veto comes from counts: not where its condition does not hold. */
function unitsOf({ source, when }: Pick<Adjustment, "source" | "when">, asked: Asked, path: string): Units {
  const judged = when && judgeCondition(when, asked);
  if (judged?.verdict === "unmet") return { units: ZERO, missing: [] };
  const own = source === undefined ? { units: ONE, missing: [] } : unitsObserved(observe(source, asked), path);
  if (judged?.verdict !== "unknown" || (own.units && signOf(own.units) === 0)) return own;
  return { missing: [...judged.missing, ...own.missing] };
}

/** Of a value above 0 it, else the number of items done. */
function unitsObserved(observed: ReturnType<typeof observe>, path: string): Units {
  if (observed.kind === "no-value") return { units: ZERO, missing: [] };
  if (observed.kind === "value") return { units: greater(observed.value, ZERO), missing: [] };
  if (observed.kind === "done") return { units: wholeFraction(observed.done.length), missing: [] };
  return { missing: observed.kind === "none" ? observed.missing : [path] };
}

/** Whether a veto is in force, and what is missing to say. */
export function vetoed(
  veto: Veto,
  asked: Asked,
): { readonly id: string; readonly verdict: "none" | "possible" | "in-force"; readonly missing: readonly string[] } {
  const { id } = veto;
  const { units, missing } = unitsOf(veto, asked, `vetoes.${id}`);
  if (units) return { id, verdict: units.over > 0 ? "in-force" : "none", missing: [] };
  return { id, verdict: "possible", missing };
}
