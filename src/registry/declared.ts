import type * as z from "zod";
import { Label } from "../finding/index.js";
import { asRead, idSchema, listOf, mapOf, objectOf, ownValue } from "../kernel/index.js";
import { readsLike, type Word } from "../plan/index.js";

/** Members that a caller declares of the plan's lists, beside the plan's own: what is neither is not understood. */
export type Members = z.output<typeof Members>;

/** Schema of {@link Members}, by list. */
export const Members = /* @__PURE__ */ (() =>
  mapOf(
    listOf(
      objectOf({
        /** Id of the member (标识). */
        id: idSchema,
        /** Name of the member (名称). */
        label: Label,
      }),
    ),
  ))();

/** The words of a list that the caller declares. */
export function declaredIn(members: Members | undefined, list: string): readonly Word[] {
  return (members && ownValue(members, list)) ?? [];
}

/** Those declared of a list that read like none of its own words or of those before: one that does may be that, under another id. */
export function declaredBeside(own: readonly Word[], members: Members | undefined, list: string): readonly Word[] {
  const firstOf = new Map<string, string>();
  return declaredIn(members, list).filter((word) => {
    const { id } = word;
    const names = Object.entries({ ...word.label, id }).map(([key, name = ""]) => `${key} ${asRead(name) || name}`);
    const isFirst = names.every((name) => (firstOf.get(name) ?? id) === id);
    for (const name of names) if (!firstOf.has(name)) firstOf.set(name, id);
    return isFirst && readsAsOwn(word, own) === undefined;
  });
}

/** The word of a list that one declared under another id reads like. */
export function readsAsOwn(word: Word, own: readonly Word[]): Word | undefined {
  return own.some(({ id }) => id === word.id) ? undefined : own.find((each) => readsLike(word, each));
}
