import {
  type Fraction,
  fractionOf,
  greater,
  lesser,
  minus,
  roundedTo,
  times,
  wholeFraction,
  ZERO,
} from "../../kernel/index.js";
import type { Asked } from "../../measures/index.js";
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
  const { id, kind, marks, cap, source } = adjustment;
  const observed = observe(source, asked);
  const sign = (value: Fraction) => (kind === "bonus" ? value : minus(ZERO, value));
  const capped = (value: Fraction) => (cap === undefined ? value : lesser(value, fractionOf(cap)));
  const units = unitsOf(observed);
  if (!units) {
    const most = sign(capped(fractionOf(cap ?? marks)));
    const missing = observed.kind === "none" ? observed.missing : [`adjustments.${id}`];
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

/** How often what a source says counts: a value above 0, or the number of items done. */
function unitsOf(observed: ReturnType<typeof observe>): Fraction | undefined {
  if (observed.kind === "no-value") return ZERO;
  if (observed.kind === "value") return greater(observed.value, ZERO);
  return observed.kind === "done" ? wholeFraction(observed.done.length) : undefined;
}

/** Whether a veto is in force, and what is missing to say. */
export function vetoed(
  { id, source }: Veto,
  asked: Asked,
): { readonly id: string; readonly verdict: "none" | "possible" | "in-force"; readonly missing: readonly string[] } {
  const observed = observe(source, asked);
  const units = unitsOf(observed);
  if (units) return { id, verdict: units.over > 0n ? "in-force" : "none", missing: [] };
  return { id, verdict: "possible", missing: observed.kind === "none" ? observed.missing : [`vetoes.${id}`] };
}
