import type * as z from "zod";
import { type Fault, faultsOf, PolicyError } from "../src/index.js";

/** The day at whose close most tests ask: the last of Taizhou's plan. */
export const asOf = "2020-12-31";

/** The faults that a call is refused for; none where it is not. Any other error is let through, and so fails the test. */
export function faultsThrownBy(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
}

/** The faults that a schema finds in an input. */
export function faultsIn(schema: z.ZodType, input: unknown): readonly Fault[] {
  return faultsOf(schema.safeParse(input).error, input);
}
