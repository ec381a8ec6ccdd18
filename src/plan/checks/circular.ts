import { type Fault, faultAt } from "../../finding/index.js";
import { topologicalOrder } from "../../kernel/index.js";

/** What is a part of itself, by way of others too. */
export function circular(
  list: string,
  key: string,
  parts: readonly { readonly id: string; readonly whole: string | undefined }[],
): Fault[] {
  const nodes = parts.map(({ id, whole }) => ({ id, after: whole === undefined ? [] : [whole] }));
  const order = topologicalOrder(nodes);
  if (!("cycle" in order)) return [];
  const [first = ""] = order.cycle;
  const at = parts.findIndex(({ id }) => id === first);
  const path = `${list}[${at}].${key}`;
  return [faultAt(path, parts[at]?.whole, "不回到自身的标识", "an id that does not lead back to itself", null)];
}
