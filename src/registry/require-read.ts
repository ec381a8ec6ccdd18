import type * as z from "zod";
import { faultsOf, type Label, PolicyError } from "../finding/index.js";
import { Complex } from "./complex.js";
import { Portfolio } from "./portfolio.js";

/**
 * A complex as its schema reads it: one that is frozen has been read before and is taken as it is, any other is read now,
 * so that a caller whose types nobody checks is told what is wrong, and not answered from it.
 *
 * @throws {@link PolicyError} with every fault
 */
export function requireComplex(complex: Complex): Complex {
  return isRead(complex) ? complex : read(Complex, complex, NO_COMPLEX);
}

/** A portfolio as its schema reads it, like {@link requireComplex}. */
export function requirePortfolio(portfolio: Portfolio): Portfolio {
  return isRead(portfolio) ? portfolio : read(Portfolio, portfolio, NO_PORTFOLIO);
}

const NO_COMPLEX = { zh: "综合体的记录有误", en: "not a usable record of a complex" };
const NO_PORTFOLIO = { zh: "综合体及相关记录有误", en: "not a usable portfolio" };

function isRead(record: unknown): boolean {
  return typeof record === "object" && record !== null && Object.isFrozen(record);
}

function read<T>(schema: z.ZodType<T>, input: unknown, what: Label): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new PolicyError(what, faultsOf(parsed.error, input));
}
