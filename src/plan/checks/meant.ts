import { type Fault, notAmong } from "../../finding/index.js";
import { asRead, lettersBetween, ownValue, pathText } from "../../kernel/index.js";
import { LISTS, type PlanData } from "../plan.js";
import { formsOf, lookUpOf, onlyOf, plainForms, type Word, withoutBrackets } from "./look-up.js";

/** Every word that a plan has. */
export function wordsOf(plan: PlanData): readonly Word[] {
  const { tiers, localities, lists = [], traits = [], facts = [], observed = [], standards, targets } = plan;
  const members = [...LISTS.map((list) => plan[list]), ...traits.map((trait) => trait.members)];
  return [
    ...tiers,
    ...localities,
    ...lists,
    ...members.flat(),
    ...traits,
    ...facts,
    ...observed,
    ...targets,
    ...standards,
  ];
}

/** The id of the word that a text likely means: one of that name in any language, or of that code, without 市 县 区 级, or a letter off. */
export function meant(text: string, words: readonly Word[]): string | undefined {
  const asked = plainForms(text);
  const isNear = (form: string) => asked.some((each) => isLetterOff(each, form));
  const found = named(text, words);
  return onlyOf(found.length > 0 ? found : words.filter((word) => formsOf(word).some(isNear)))?.id;
}

/** The words that a text may name, as it stands or without what stands in brackets. */
function named(text: string, words: readonly Word[]): readonly Word[] {
  const lookUp = lookUpOf(words);
  const found = lookUp(text);
  return found.length > 0 ? found : lookUp(withoutBrackets(text));
}

/** The same, else the one whose name the text holds, the longest of those: 市级 in 地市级, 省级 in 省级创新服务综合体. */
export function meantOrHeld(text: string, words: readonly Word[]): string | undefined {
  const near = meant(text, words);
  if (near !== undefined) return near;
  const asked = asRead(text.slice(0, LONGEST));
  const held = words.flatMap((word) =>
    formsOf(word).flatMap((form) => (isName(form) && asked.includes(form) ? [{ id: word.id, of: form.length }] : [])),
  );
  const most = held.reduce((longest, { of }) => Math.max(longest, of), 0);
  return onlyOf(held.filter(({ of }) => of === most))?.id;
}

/** Of a longer text only so much is looked at. */
const LONGEST = 64;

/** Whether a text is long enough to be found within another: two characters, or four letters. */
function isName(form: string): boolean {
  return form.length >= (/^[\p{ASCII}]*$/u.test(form) ? 4 : 2);
}

/**
 * Whether two words are likely one: of one name, or ids a letter off. Those that differ in a figure or in a part of a letter or
 * two (`fund-2018`, `fund-2019`; `type-a`, `type-b`) are two.
 */
export function readsLike(one: Word, other: Word): boolean {
  return likeTo(one)(other);
}

/** The same of one and each of many: its own forms are worked out once. */
export function likeTo(one: Word): (other: Word) => boolean {
  const [forms, marks, id] = [formsOf(one), marksOf(one.id), asRead(one.id)];
  return (other) =>
    formsOf(other).some((form) => forms.includes(form)) ||
    (marks === marksOf(other.id) && isLetterOff(id, asRead(other.id)));
}

function marksOf(id: string): string {
  const parts = id
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s\p{P}]+/u);
  return parts.filter((part) => part.length < 3 || /\d/u.test(part)).join("-");
}

/** Whether a letter lies between two texts, or two that changed places; of short names none does. */
function isLetterOff(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && lettersBetween(a, b, 2) < 2;
}

/**
 * The fault of a name that is none of those it could be, with the one that it likely means: the one called so, before any
 * that is a letter off. Of a name that several are called by, they are what is accepted.
 */
export function unknownName(path: string, got: string, names: readonly string[], words: readonly Word[] = []): Fault {
  const known = words.filter(({ id }) => names.includes(id));
  const called = named(got, known).map(({ id }) => id);
  const fault = notAmong(path, got, called.length > 1 ? called : names);
  if (called.length > 1) return fault;
  const near = called[0] ?? fault.near ?? meantOrHeld(got, known);
  return near === undefined ? fault : { ...fault, near, example: JSON.stringify(near) };
}

/**
 * The faults of a map that has a value for each of some names, and for no other; of a name that is missing where a key
 * likely means it, that of the key.
 */
export function faultsOfKeys(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: string,
  lacking: (path: string, name: string) => Fault,
  words?: readonly Word[],
): Fault[] {
  const missing = names.filter((name) => ownValue(value, name) === undefined);
  const strange = Object.keys(value).flatMap((key) => {
    if (names.includes(key)) return [];
    const fault = unknownName(pathText([key], path), key, names, words);
    const { near, example } = unknownName(fault.path, key, missing, words);
    return near === undefined ? fault : { ...fault, near, example };
  });
  const left = missing.filter((name) => !strange.some(({ near }) => near === name));
  return [...strange, ...left.map((name) => lacking(pathText([name], path), name))];
}
