import * as z from "zod";
import { guarded, Label, takes } from "../finding/index.js";
import { idSchema, listOf, mapOf, partOf } from "../kernel/index.js";
import { lookUpOf, onlyOf } from "./checks/look-up.js";

/**
 * The id of the member of a list that a text means: by its id, by another name given, by its code (GB/T 2260 of a place), by
 * its label in any language, or by what is left of one without 市县区级 or without what stands in brackets. `fromRows` and faults
 * look up the same.
 *
 * Width of characters (NFKC), capitals, white space and separators make no difference. What comes first here goes before what
 * comes later; what means several members means none.
 *
 * Work: linear in the list and the other names.
 *
 * @param list - a list of a plan: its localities, tiers, functions …
 * @param text - what somebody wrote
 * @param aliases - ids by other names for them
 * @returns the id, typed by the list; `undefined` where no member is meant
 *
 * @example
 * ```ts
 * import { idOf } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * idOf(taizhou.localities, " 温岭市 "); // => "wenling"
 * idOf(taizhou.localities, "WENLING"); // => "wenling"
 * idOf(taizhou.localities, "331081"); // => "wenling"
 * idOf(taizhou.localities, "温岭"); // => "wenling"
 * idOf(taizhou.localities, "太平", { 太平: "wenling" }); // => "wenling"
 * idOf(taizhou.localities, "杭州市"); // => undefined
 * ```
 */
export function idOf<I extends string>(
  list: readonly { readonly id: I; readonly label?: Label; readonly code?: string }[],
  text: string,
  aliases: { readonly [name: string]: NoInfer<I> } = {},
): I | undefined {
  return guarded(idOfTakes, idNamed, list, text, aliases);
}

/** What {@link idOf} takes. */
export const idOfTakes = /* @__PURE__ */ takes("idOf", () => ({
  list: listOf(partOf({ id: idSchema, label: Label.exactOptional(), code: z.string().exactOptional() })),
  text: z.string(),
  aliases: mapOf(idSchema, z.string()).optional(),
}));

function idNamed<I extends string>(
  list: readonly { readonly id: I; readonly label?: Label; readonly code?: string }[],
  text: string,
  aliases: { readonly [name: string]: NoInfer<I> } = {},
): I | undefined {
  return onlyOf(lookUpOf(list, aliases)(text))?.id;
}
