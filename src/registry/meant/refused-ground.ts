import { nearest } from "../../kernel/index.js";
import { meantOrHeld, type Word } from "../../plan/index.js";
import type { Complex } from "../complex.js";

type Waiver = NonNullable<Complex["waivers"]>[number];

/**
 * Of the grounds that a standard refuses the one that a waiver rests on or likely does: its ground, or where it names none its
 * reason, reads like one, holds the name of one, or is a few letters off.
 */
export function refusedGround<W extends Word>(
  { ground, reason }: Pick<Waiver, "ground" | "reason">,
  refused: readonly W[],
): W | undefined {
  const words = ground ?? reason;
  const forms = new Map(refused.flatMap((each) => [each.id, ...namesOf(each)].map((name) => [name, each.id] as const)));
  const near = refused.some(({ id }) => id === words) ? words : meantOrHeld(words, refused);
  const id = near ?? forms.get(nearest(words, forms.keys()) ?? "");
  return refused.find((each) => each.id === id);
}

function namesOf({ label }: Word): readonly string[] {
  return Object.values(label ?? {}).flatMap((name) => name ?? []);
}
