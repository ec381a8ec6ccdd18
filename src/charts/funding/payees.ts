import type { FundingLine, FundingRule } from "../../funding/index.js";
import { compareDecimals, type DecimalString, subtractDecimals, sumDecimals } from "../../kernel/index.js";
import { bareName, type Naming } from "../../wording/index.js";
import { complexName } from "../names.js";
import { COLOURS } from "../palette.js";

/** Where money comes from or goes to: the budget, a rule, a payee. */
export interface Stop {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly depth: 0 | 1 | 2;
}

/** What a rule pays to somebody. */
interface Part {
  readonly by: FundingRule["kind"];
  readonly amount: DecimalString;
  readonly payee: Stop;
}

/** What each rule pays, the payees that get most first, beyond `most` of them together. */
export function partsOf(naming: Naming, lines: readonly FundingLine[], most: number): Part[] {
  const funded = lines.filter(({ amount, held }) => amount !== "0" || held !== "0");
  const amounts = new Map<string, DecimalString>();
  for (const { payee, platform, amount } of funded) {
    const key = keyOf(payee, platform);
    amounts.set(key, sumDecimals([amounts.get(key) ?? "0", amount]));
  }
  const inOrder = [...amounts]
    .filter(([, amount]) => amount !== "0")
    .sort(([a, most], [b, least]) => compareDecimals(least, most) || (a < b ? -1 : 1));
  const drawnApart = new Set(inOrder.slice(0, most).map(([key]) => key));
  const others: Stop = {
    id: "others",
    name: naming.language.charts.funding.others(inOrder.length - drawnApart.size),
    colour: COLOURS.grey,
    depth: 2,
  };
  const order = new Map(inOrder.map(([key], index) => [key, index]));
  const rank = ({ payee, platform }: FundingLine) => order.get(keyOf(payee, platform)) ?? 0;
  const held: Stop = { id: "held", name: naming.language.charts.funding.held, colour: COLOURS.grey, depth: 2 };
  return [...funded]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((line) => {
      const { payee, platform } = line;
      const id = keyOf(payee, platform);
      const name =
        payee.kind === "locality" ? bareName(naming, "locality", payee.id) : complexName(naming, payee.id, platform);
      const stop: Stop = drawnApart.has(id) ? { id, name, colour: COLOURS.sky, depth: 2 } : others;
      return splitIn(line).flatMap(({ by, paid, kept }) => [
        { by, amount: paid, payee: stop },
        { by, amount: kept, payee: held },
      ]);
    });
}

/** What of each part is paid, the first parts first, and what is held back. */
function splitIn({ parts, amount: whole }: FundingLine) {
  let left = whole;
  return parts.map(({ by, amount }) => {
    const paid = compareDecimals(amount, left) < 0 ? amount : left;
    left = subtractDecimals(left, paid);
    return { by, paid, kept: subtractDecimals(amount, paid) };
  });
}

function keyOf({ kind, id }: FundingLine["payee"], platform: string | undefined): string {
  return JSON.stringify(kind === "locality" ? [kind, id] : [kind, id, platform ?? null]);
}
