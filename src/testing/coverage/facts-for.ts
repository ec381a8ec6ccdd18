import {
  type DecimalString,
  isPlainObject,
  type Json,
  readDecimal,
  subtractDecimals,
  sumDecimals,
} from "../../kernel/index.js";
import { LIST_FACTS, type Plan, type Standard } from "../../plan/index.js";

/** Facts of a complex. */
type Facts = { readonly [fact: string]: Json };

/** Facts with which a standard is met exactly, is short, or has or lacks a member; none where nothing of it is asked for. */
export function factsFor(plan: Plan, standard: Standard, tier: string, side: string, member = ""): Facts {
  if (standard.test === "at-least" || standard.test === "at-most") {
    const { value } = standard;
    const figure = typeof value === "object" ? value[tier] : value;
    if (figure === undefined || side === "") return {};
    return quantity(standard.fact, side === "short" ? beyond(figure, standard.test, standard.fact) : figure);
  }
  if (standard.test === "covers") {
    const all = plan[LIST_FACTS[standard.fact]].map(({ id }) => id);
    return side === "" ? {} : list(standard.fact, side === "lacking" ? all.filter((id) => id !== member) : all);
  }
  if (standard.test !== "one-of" || side === "") return {};
  const other = standard.accepted.find((id) => id !== member) ?? "none";
  return choice(standard.fact, side === "there" ? member : other);
}

/** Facts with which one thing that a condition asks holds, or does not. */
export function factsAbout(asks: Json, tier: string, holds: boolean): Facts {
  if (!isPlainObject(asks)) return {};
  const fact = isPlainObject(asks.value) ? asks.value.fact : undefined;
  if (typeof fact === "string") {
    const [key = "", bound] = Object.entries(asks).find(([name]) => name in STEPS) ?? [];
    const figure = readDecimal(isPlainObject(bound) ? bound[tier] : bound);
    return figure === undefined
      ? {}
      : quantity(fact, holds ? (STEPS[key]?.(figure) ?? figure) : (MISSES[key]?.(figure) ?? figure));
  }
  if (typeof asks.list === "string" && asks.list in LIST_FACTS && Array.isArray(asks.has)) {
    return list(asks.list as keyof typeof LIST_FACTS, holds ? asks.has.map(String) : []);
  }
  if (typeof asks.choice === "string" && Array.isArray(asks.in)) {
    return holds
      ? choice(CHOSEN[asks.choice] ?? asks.choice, String(asks.in[0]))
      : choice(CHOSEN[asks.choice] ?? asks.choice, "none");
  }
  return {};
}

const up = (figure: DecimalString) => sumDecimals([figure, "1"]);
const down = (figure: DecimalString) => subtractDecimals(figure, "1");
const same = (figure: DecimalString) => figure;

/** By bound, a figure that meets it, and one that does not. */
const STEPS: Readonly<Record<string, (figure: DecimalString) => DecimalString>> = {
  atLeast: same,
  above: up,
  atMost: same,
  below: down,
};
const MISSES: Readonly<Record<string, (figure: DecimalString) => DecimalString>> = {
  atLeast: down,
  above: same,
  atMost: up,
  below: same,
};

/** The choices of conditions, by the names that standards have for them. */
const CHOSEN: Readonly<Record<string, string>> = {
  operatingModel: "operating-model",
  category: "industry-categories",
  buildingEntity: "building-entity",
};

const COUNTS = ["on-site-tenants", "virtual-tenants", "carriers", "participants-beside-lead"];

/** A figure a hundredth on the wrong side; of what is counted, one. */
function beyond(figure: DecimalString, test: "at-least" | "at-most", fact: string): DecimalString {
  const step = COUNTS.includes(fact) ? "1" : "0.01";
  return test === "at-least" ? subtractDecimals(figure, step) : sumDecimals([figure, step]);
}

/** The most that are named one by one. */
const MOST_NAMED = 100;

function quantity(fact: string, value: DecimalString): Facts {
  const number = Math.max(0, Math.min(MOST_NAMED, Number(value)));
  const premises = (area: string) => ({ site: { premises: [{ id: "main", main: true, [area]: value }] } });
  const facts: Readonly<Record<string, Facts>> = {
    "floor-area": { site: { floorArea: value } },
    "main-site-area": premises("buildingArea"),
    "usable-area": premises("usableArea"),
    "on-site-tenants": { site: { onSiteTenants: number } },
    "virtual-tenants": { site: { virtualTenants: number } },
    carriers: { site: { carriers: named(number).map((id) => ({ id, kind: "carrier" })) } },
    "participants-beside-lead": {
      participants: ["lead", ...named(number)].map((name) => ({
        kind: "member",
        name,
        role: name === "lead" ? "lead" : "member",
      })),
    },
  };
  return facts[fact] ?? { facts: { [fact]: value } };
}

function named(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `n${at + 1}`);
}

function list(fact: keyof typeof LIST_FACTS, ids: readonly string[]): Facts {
  if (fact !== "participants") return { [fact]: [...ids] };
  return { participants: ids.map((kind) => ({ kind, name: kind, role: "member" })) };
}

function choice(fact: string, id: string): Facts {
  switch (fact) {
    case "operating-model":
      return { operatingModel: id };
    case "industry-categories":
      return { industry: { id: "industry", categories: [id] } };
    case "building-entity":
      return { participants: [{ kind: id, name: "lead", role: "lead" }] };
    case "operator":
      return { participants: [{ kind: id, name: "operator", role: "operator" }] };
    case "locality":
      return { locality: id };
    default:
      return {};
  }
}
