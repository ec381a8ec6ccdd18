import type { FundingBasis } from "../../funding/index.js";
import { type ExactText, type RoundingMode, readExact, roundedTo } from "../../kernel/index.js";
import { type Context, exactPercent, nameOf } from "../context.js";
import { sourceName } from "../leaf-name.js";

/** How an amount comes about: what it is reckoned from, and what that comes to; of a grade, by the name in its scorecard. */
export function basisWords(context: Context, basis: FundingBasis, scorecard?: string): string {
  const words = context.language.funding.basis;
  const amount = exactYuan(context, basis.amount);
  switch (basis.kind) {
    case "fixed":
      return words.fixed(amount);
    case "byTier":
      return words.byTier(basis.of === undefined ? "" : nameOf(context, "tier", basis.of), amount);
    case "byGrade":
      return words.byGrade(basis.of === undefined ? "" : nameOf(context, "grade", basis.of, scorecard), amount);
    case "rate": {
      const rate = exactPercent(basis.rate);
      return words.rate(sourceName(context, basis.of), baseWords(context, basis), rate, amount);
    }
    case "less":
      return words.less(
        basisWords(context, basis.from, scorecard),
        sourceName(context, basis.by),
        baseWords(context, basis),
        amount,
      );
    case "sum":
    case "least":
    case "greatest":
      return words[basis.kind](
        basis.parts.map((part) => basisWords(context, part, scorecard)),
        amount,
      );
  }
}

/** What an amount is reckoned from: where part of it is not recorded, at least, and at the most where that is known. */
function baseWords(
  context: Context,
  { base, isLeast, most }: { readonly base?: ExactText; readonly isLeast?: true; readonly most?: ExactText },
): string {
  const amount = exactYuan(context, base);
  return isLeast ? context.language.words.span(amount, exactYuan(context, most, "up")) : amount;
}

/** An exact amount as it is paid, down to the fen, or as the most that it may be. */
function exactYuan(
  { language }: Context,
  amount: ExactText | undefined,
  mode: Extract<RoundingMode, "down" | "up"> = "down",
): string {
  return amount === undefined ? "" : language.quantity(roundedTo(readExact(amount), 2, mode), "yuan");
}
