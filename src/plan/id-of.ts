import * as z from "zod";
import { guarded, Label, takes } from "../finding/index.js";
import { asRead, idSchema, listOf, mapOf, ownValue, partOf } from "../kernel/index.js";

/**
 * The id of the member of a list that a text means: by its id, by its label in any language, by its code (GB/T 2260 of a
 * place), or by another name given.
 *
 * Width of characters (NFKC), capitals, white space and separators make no difference. An id goes before another name, another name
 * before a label; what means several members means none.
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
 * idOf(taizhou.localities, "温岭", { 温岭: "wenling" }); // => "wenling"
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
  const wanted = asRead(text);
  const exact = list.find(({ id }) => id === text)?.id;
  if (exact !== undefined || wanted === "") return exact;
  const names = Object.keys(aliases).filter((name) => asRead(name) === wanted);
  const known = names.map((name) => ownValue(aliases, name));
  return (
    onlyOne(list.filter(({ id }) => asRead(id) === wanted)) ??
    onlyOne(list.filter(({ id }) => known.includes(id))) ??
    onlyOne(list.filter(({ code }) => code !== undefined && asRead(code) === wanted)) ??
    onlyOne(
      list.filter(
        ({ label }) =>
          label && Object.values(label).some((name) => typeof name === "string" && asRead(name) === wanted),
      ),
    )
  );
}

function onlyOne<I extends string>(members: readonly { readonly id: I }[]): I | undefined {
  const ids = new Set(members.map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}
