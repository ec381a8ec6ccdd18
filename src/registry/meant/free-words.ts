import { GRANT_SOURCES, type Plan, readsLike, type Word } from "../../plan/index.js";
import { declaredIn, type Members } from "../declared.js";

/**
 * Words that records use and no plan lists: levels, sources and policies of grants, industries. What a rule asks for has to
 * meet what records say; a caller may declare them in `members`, under these names.
 */
export const FREE_LISTS = ["levels", "sources", "policies", "industries"] as const;

/** A list of words that no plan has. */
export type FreeList = (typeof FREE_LISTS)[number];

/** The words of such a list that are understood without a record: tiers as levels, the library's own sources, those declared. */
export function freeWords(plan: Plan | undefined, members: Members | undefined, list: FreeList): readonly Word[] {
  const own = list === "levels" ? (plan?.tiers ?? []) : list === "sources" ? GRANT_SOURCES : [];
  return [...own, ...declaredIn(members, list)];
}

/**
 * Whether a word of such a list is not understood where it is not known: of levels and sources any other may be one that is
 * known under another name (省财政); of policies and industries once the caller has declared what there is.
 */
export function isClosed(list: FreeList, members: Members | undefined): boolean {
  return list === "levels" || list === "sources" || (members !== undefined && Object.hasOwn(members, list));
}

/** What words are understood by. */
interface Understanding {
  readonly known: readonly Word[];
  /** Whether what is not known is not understood. */
  readonly isClosed?: boolean;
  /** Whether some record uses a word; all that is asked for, where absent. */
  readonly isUsed?: (id: string) => boolean;
}

/**
 * Whether a word of a record that a rule does not ask for may yet mean one that it does: where nobody knows the one or
 * the other, or one reads like the other, also by what it is called.
 */
export function mayMean(word: Word, asked: readonly string[], understanding: Understanding): boolean {
  const { known, isClosed = false, isUsed = () => true } = understanding;
  const isKnown = (id: string) => known.some((each) => each.id === id);
  if (asked.includes(word.id)) return false;
  if (asked.some((id) => !isKnown(id) && !isUsed(id))) return true;
  if (isKnown(word.id)) return false;
  return isClosed || readsAsOneOf(word, asked, known);
}

/** Whether a word reads like one of some, by id or by what the one or the other is called. */
export function readsAsOneOf(word: Word, ids: readonly string[], known: readonly Word[]): boolean {
  return ids.some((id) => readsLike(word, known.find((each) => each.id === id) ?? { id }));
}
