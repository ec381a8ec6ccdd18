import type { Items } from "../../finding/index.js";
import { wholeDecimal } from "../../kernel/index.js";
import type { ListCondition } from "../../plan/index.js";
import { itemsAmong } from "../../registry/index.js";
import { itemsDone } from "../items-done.js";
import { type Asked, dayIn } from "./asked.js";
import { type Judged, plainly } from "./judged.js";

/** Whether so many of some members of a list are there, those required among them. */
export function judgeList(asks: ListCondition, asked: Asked): Judged {
  const found = itemsOf(asks, asked);
  const { items } = found;
  const [had, open] = [items.has.length, items.unknown.length];
  const size = had + items.lacks.length + open;
  const { atLeast = "all", required = [] } = asks;
  const needed = atLeast === "all" ? size : atLeast;
  const impossible = had + open < needed || required.some((member) => items.lacks.includes(member));
  const reached = had >= needed && required.every((member) => items.has.includes(member));
  const mandatory = required.length > 0 ? withRequired(items, required) : items;
  const verdict = reached ? "met" : impossible ? "unmet" : "unknown";
  return plainly(asks, verdict, !reached && open > 0 ? found.missing : [], mandatory, {
    required: wholeDecimal(needed),
    actual: open < size ? wholeDecimal(had) : undefined,
    shortfall: verdict === "unmet" ? wholeDecimal(lacking(needed - had - open, required, items)) : undefined,
  });
}

/** Key by key: what is spread and then added to takes ten times the room, a description of its keys for each. */
function withRequired({ has, lacks, unknown, notUnderstood }: Items, required: readonly string[]): Items {
  return notUnderstood === undefined
    ? { has, lacks, unknown, required }
    : { has, lacks, unknown, required, notUnderstood };
}

/** How many are wanting at the least: what is not recorded may be there, and is not counted as lacking. */
function lacking(members: number, required: readonly string[], { lacks }: Items): number {
  return Math.max(members, required.filter((member) => lacks.includes(member)).length);
}

interface Found {
  readonly items: Items;
  readonly missing: readonly string[];
}

function itemsOf({ list, has, counting }: ListCondition, asked: Asked): Found {
  if (typeof list === "object") return ofChecklist(list.observed, has, asked);
  const { plan, facts, portfolio } = asked;
  const day = dayOf(asked);
  if (!plan || !facts || day === undefined) return { items: { has: [], lacks: [], unknown: has }, missing: ["ground"] };
  const items = itemsAmong(plan, facts(day), list, has, counting === "on-site", portfolio?.members);
  return { items, missing: [list] };
}

/** The day whose facts, lists and choices count: that of the year's end in a score, else the one asked about. */
export function dayOf({ asOf, inYear, year }: Asked): string | undefined {
  return asOf === undefined || !inYear ? asOf : dayIn(year, asOf);
}

function ofChecklist(key: string, has: readonly string[], { records, year }: Asked): Found {
  const items = itemsDone(records?.(year)?.observed, key, has);
  return items
    ? { items, missing: [`observed.${key}`] }
    : { items: { has: [], lacks: [], unknown: has }, missing: [records ? `observed.${key}` : "ground"] };
}
