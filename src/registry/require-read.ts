import type * as z from "zod";
import { faultsOf, type Label, PolicyError } from "../finding/index.js";
import { Complex } from "./complex.js";
import { Portfolio } from "./portfolio.js";

/**
 * A complex as its schema reads it: one that is frozen was read in before and is taken as it is; any other is read in now,
 * so that JSON from elsewhere and changed copies are answered as what they say, or refused.
 *
 * @throws {@link PolicyError} with every fault
 */
export function requireComplex(complex: Complex): Complex {
  return isFrozen(complex) ? complex : read(Complex, complex, NO_COMPLEX);
}

/** A portfolio as its schema reads it, like {@link requireComplex}. */
export function requirePortfolio(portfolio: Portfolio): Portfolio {
  return isFrozen(portfolio) ? portfolio : read(Portfolio, portfolio, NO_PORTFOLIO);
}

const NO_COMPLEX = { zh: "综合体的记录有误", en: "not a usable record of a complex" };
const NO_PORTFOLIO = { zh: "综合体及相关记录有误", en: "not a usable portfolio" };

function isFrozen(record: unknown): boolean {
  return typeof record === "object" && record !== null && Object.isFrozen(record);
}

function read<T>(schema: z.ZodType<T>, input: unknown, what: Label): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new PolicyError(what, faultsOf(parsed.error, input));
}
