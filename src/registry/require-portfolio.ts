import { faultsOf, PolicyError } from "../finding/index.js";
import { Portfolio } from "./portfolio.js";
import { isFrozen } from "./require-complex.js";

/**
 * A portfolio as its schema reads it: one that is frozen was read in before and is taken as it is; any other is read in
 * now, so that JSON from elsewhere is answered as what it says, or refused.
 *
 * @throws {@link PolicyError} with every fault
 */
export function requirePortfolio(portfolio: Portfolio): Portfolio {
  if (isFrozen(portfolio)) return portfolio;
  const { data, error } = Portfolio.safeParse(portfolio);
  if (data) return data;
  throw new PolicyError({ zh: "综合体及相关记录有误", en: "not a usable portfolio" }, faultsOf(error, portfolio));
}
