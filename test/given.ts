import type * as z from "zod";
import { type Fault, faultsOf, type Plan, PolicyError } from "../src/index.js";
import { deepFreeze, remember } from "../src/kernel/index.js";

/** The day at whose close most tests ask: the last of Taizhou's plan. */
export const asOf = "2020-12-31";

/** A plan changed by hand, taken for one that was defined: past the checks that hold a plan to its readings. */
export function planFrom<P extends Plan>(changed: P): P {
  return remember(deepFreeze(changed), "plan");
}

/** A fault but for its code and for what was likely meant, which have tests of their own. */
export type BareFault = Omit<Fault, "code" | "near">;

/** A fault without its code and what was likely meant. */
export function bare({ path, got, accepted, example }: Fault): BareFault {
  return { path, got, accepted, example };
}

/** The faults that a call is refused for; none where it is not. Any other error is let through, and so fails the test. */
export function refusedFor(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
}

/** The same without codes and what was likely meant. */
export function faultsThrownBy(call: () => unknown): readonly BareFault[] {
  return refusedFor(call).map(bare);
}

/** The faults that a schema finds in an input. */
export function faultsIn(schema: z.ZodType, input: unknown): readonly BareFault[] {
  return faultsOf(schema.safeParse(input).error, input).map(bare);
}
