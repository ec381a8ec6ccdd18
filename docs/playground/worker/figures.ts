import type { Label, Language, Plan } from "innovation-service-complex";
import type { FigureRow } from "./answer-types.js";

/** Under which keys of a standard or a target a figure stands that the policy sets. */
const BOUNDS = ["value", "atLeast", "above", "atMost", "below", "months", "tolerance"];

type Steps = readonly (string | number)[];

interface Figure {
  readonly steps: Steps;
  readonly value: string | number;
}

/** The figures of a plan that may be set by hand: those of its standards and targets, whatever their form. */
export function figuresOf(plan: Plan, language: Language): FigureRow[] {
  const named = new Map<string, Label>(
    [...plan.tiers, ...plan.localities, ...plan.functions].map(({ id, label }): [string, Label] => [id, label]),
  );
  return (["standards", "targets"] as const).flatMap((list) =>
    plan[list].flatMap((item, place) =>
      figuresIn(item, [list, place], false).map(({ steps, value }) => ({
        key: steps.join("."),
        group: language.label(item.label),
        label: steps
          .slice(2)
          .filter((step) => step !== "value" && typeof step === "string")
          .map((step) =>
            named.has(String(step)) ? language.label(named.get(String(step)) ?? item.label) : String(step),
          )
          .join(" · "),
        unit: "unit" in item && typeof item.unit === "string" ? item.unit : "",
        value: String(value),
      })),
    ),
  );
}

function figuresIn(value: unknown, steps: Steps, isBound: boolean): Figure[] {
  if (isBound && (typeof value === "number" || (typeof value === "string" && /^-?\d/.test(value))))
    return [{ steps, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    figuresIn(each, [...steps, Array.isArray(value) ? Number(key) : key], isBound || BOUNDS.includes(key)),
  );
}

/** A plan's JSON with other figures at their places; a figure that was a number stays one. */
export function withFigures(plan: unknown, figures: Readonly<Record<string, string>>): unknown {
  const copy: unknown = structuredClone(plan);
  for (const [key, figure] of Object.entries(figures)) {
    const steps = key.split(".");
    const last = steps.pop() ?? "";
    const holder = steps.reduce<unknown>(
      (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
      copy,
    );
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, last)) continue;
    const isNumber = typeof Reflect.get(holder, last) === "number" && /^-?\d+$/.test(figure);
    Reflect.set(holder, last, isNumber ? Number(figure) : figure);
  }
  return copy;
}
