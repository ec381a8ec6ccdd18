import {
  compareDecimals,
  type DecimalString,
  type Json,
  subtractDecimals,
  sumDecimals,
} from "../../../kernel/index.js";
import {
  BOUNDS,
  type ChoiceCondition,
  type Condition,
  type Leaf,
  type ListCondition,
  type ListingCondition,
  type Source,
  type ValueCondition,
} from "../../../plan/index.js";
import { chosen } from "./facts.js";
import { type Fields, type Made, type Setting, together } from "./made.js";
import { withValue } from "./of-source.js";

/** Records with which a condition holds, or does not, as far as they can be made up. */
export function withCondition(condition: Condition, holds: boolean, setting: Setting): Made {
  if ("not" in condition) return withCondition(condition.not, !holds, setting);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : undefined;
  if (parts === undefined) return withLeaf(condition as Leaf, holds, setting)[0] ?? {};
  const isForEach = "all" in condition === holds;
  return together(...(isForEach ? parts : parts.slice(0, 1)).map((part) => withCondition(part, holds, setting)));
}

/** Records with which one thing that is asked holds, or does not: of a figure at it and beside it. */
export function withLeaf(leaf: Leaf, holds: boolean, setting: Setting): Made[] {
  if ("value" in leaf) return withFigure(leaf, holds, setting);
  if ("list" in leaf) return [withMembers(leaf, holds ? needed(leaf) : [], setting)];
  if ("choice" in leaf) return withChoice(leaf, holds, setting);
  return [holds ? listedSo(leaf, setting) : {}];
}

/** Records with a figure at each bound of a leaf, and a step to either side. */
export function aboutFigure(leaf: Leaf, setting: Setting): Made[] {
  if ("list" in leaf) {
    const [exactly, all] = [needed(leaf), leaf.has];
    return [exactly, exactly.slice(1), all.slice(0, exactly.length)].map((has) => withMembers(leaf, has, setting));
  }
  return "value" in leaf ? [...withFigure(leaf, true, setting), ...withFigure(leaf, false, setting)] : [];
}

/** Records that have, or lack, one member of what a leaf names. */
export function withMember(leaf: Leaf, member: string, has: boolean, setting: Setting): Made {
  if ("list" in leaf) return withMembers(leaf, has ? leaf.has : leaf.has.filter((id) => id !== member), setting);
  if (!("choice" in leaf)) return {};
  const other = leaf.in.find((id) => id !== member) ?? "none";
  return choosing(leaf.choice, has ? member : other, setting);
}

function withFigure(leaf: ValueCondition, holds: boolean, setting: Setting): Made[] {
  return BOUNDS.flatMap((bound) => {
    const figure = leaf[bound];
    const at = typeof figure === "object" ? figure[setting.tier] : figure;
    if (at === undefined) return [];
    const step = stepOf(leaf.value, at);
    const [under, over] = [subtractDecimals(at, step), sumDecimals([at, step])];
    const isIn = bound === "atLeast" || bound === "atMost";
    const within = bound === "atLeast" || bound === "above" ? over : under;
    const beyond = within === over ? under : over;
    const values = holds ? (isIn ? [at, within] : [within]) : isIn ? [beyond] : [at, beyond];
    return values
      .filter((value) => compareDecimals(value, "0") >= 0 || !isCount(leaf.value))
      .map((value) => withValue(leaf.value, value, setting));
  });
}

const AREAS = ["floor-area", "main-site-area", "usable-area"];

/** A hundredth of an area; of any other figure one in its last place. */
function stepOf(source: Source, figure: DecimalString): DecimalString {
  if (typeof source === "object" && "fact" in source && AREAS.includes(source.fact)) return "0.01";
  const places = figure.split(".")[1]?.length ?? 0;
  return places === 0 ? "1" : (`0.${"1".padStart(places, "0")}` as DecimalString);
}

/** A source that is never below 0. */
function isCount(source: Source): boolean {
  return typeof source === "string" || !("growth" in source || "change" in source);
}

function needed({ has, atLeast = "all", required = [] }: ListCondition): string[] {
  const rest = has.filter((id) => !required.includes(id));
  const count = atLeast === "all" ? has.length : Math.max(atLeast, required.length);
  // What has to be there stands last, so that to take the first is to have one less.
  return [...rest.slice(0, count - required.length), ...required];
}

function withMembers({ list }: ListCondition, ids: readonly string[], { year }: Setting): Made {
  if (typeof list === "object") return { observed: { [year]: { [list.observed]: { done: [...ids] } } } };
  const each: { readonly [name: string]: (kind: string) => Json } = {
    participants: (kind) => ({ kind, name: kind, role: "member" }),
    resources: (kind) => ({ kind, id: kind }),
  };
  const member = each[list];
  return { facts: { [list]: member ? ids.map(member) : [...ids] } };
}

function withChoice({ choice, in: accepted }: ChoiceCondition, holds: boolean, setting: Setting): Made[] {
  if (holds) return accepted.map((id) => choosing(choice, id, setting));
  const others = choice === "locality" ? setting.plan.localities.map(({ id }) => id) : ["none", "other"];
  return others.filter((id) => !accepted.includes(id)).map((id) => choosing(choice, id, setting));
}

function choosing(choice: string, id: string, { plan }: Setting): Made {
  if (choice === "grade") return { options: { grades: [id] } };
  if (choice === "standing") return { options: { standings: [id] } };
  return { facts: chosen(plan, choice, id) };
}

function listedSo({ listed }: ListingCondition, { plan, tier }: Setting): Made {
  const milestone: Fields = {
    kind: listed.milestones?.[0] ?? "cultivated",
    tier: listed.tiers?.[0] ?? tier,
    on: listed.from ?? listed.to ?? plan.period.from,
    ...(listed.lists?.[0] !== undefined && { list: listed.lists[0] }),
  };
  return { milestones: [milestone] };
}
