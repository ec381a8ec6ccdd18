import type { FundingAllocation } from "../../funding/index.js";
import { sumDecimals } from "../../kernel/index.js";
import type { Naming } from "../../wording/index.js";
import { labelOf, tooltipOf } from "../text.js";
import type { Flow } from "./flows.js";

/** The stops of some flows as nodes, each with its amount. */
export function nodesOf({ language }: Naming, { budget }: FundingAllocation, flows: readonly Flow[]) {
  const out = sumDecimals(flows.flatMap(({ from, amount }) => (from.depth === 0 ? [amount] : [])));
  const stops = new Map(flows.flatMap(({ from, to }) => [from, to]).map((stop) => [stop.id, stop]));
  return [...stops.values()].map(({ id, name, colour, depth }) => {
    const into = sumDecimals(flows.filter(({ to }) => to.id === id).map(({ amount }) => amount));
    const amount = language.quantity(depth === 0 ? (budget ?? out) : into, "yuan");
    return {
      id,
      name: id,
      depth,
      itemStyle: { color: colour },
      text: `${amount} ${name}`,
      label: labelOf(`${amount} ${name}`),
      tooltip: tooltipOf([name, amount]),
    };
  });
}
