import { keyOf } from "../finding/index.js";
import { type DecimalString, type PlainDate, yearEnd, yearStart } from "../kernel/index.js";
import { figureOf, industriesOwing, localitiesIn, localitiesOn, type Plan, type Target } from "../plan/index.js";
import type { Basis } from "./progress.js";
import type { Span } from "./status.js";

type FiguresOf<V> = V | { readonly [key: string]: V | { readonly [year: string]: V } };

/** A row of a target before it is counted: who owes it, in which time, and what. */
export interface Slot<V> extends Span {
  readonly locality?: string;
  readonly industry?: string;
  readonly year?: number;
  readonly required: V;
}

/** The years and localities of a target, each a row. */
export function slotsOf<V extends number | DecimalString>(
  plan: Plan,
  target: Target & { readonly value: FiguresOf<V> },
  asOf: PlainDate,
): Slot<V>[] {
  return timesOf(plan, target).flatMap(({ year, ...span }) => {
    const day = year === undefined && asOf < span.end ? asOf : span.end;
    return owing(plan, target, day, year).flatMap((who) => {
      const required = figureOf(target.value, who.locality ?? who.industry, year);
      return required === undefined ? [] : [{ ...who, ...(year !== undefined && { year }), ...span, required }];
    });
  });
}

function timesOf(plan: Plan, target: Target): (Span & { readonly year?: number })[] {
  if (target.kind === "stock") return [{ start: target.paceFrom ?? plan.period.from, end: target.by }];
  if (target.kind === "level" && target.by !== undefined) return [{ start: plan.period.from, end: target.by }];
  return (target.years ?? []).map((year) => {
    const first = yearStart(year);
    const from = target.kind === "flow" ? target.from : undefined;
    return { year, start: from !== undefined && from > first ? from : first, end: yearEnd(year) };
  });
}

function owing(
  plan: Plan,
  target: Target,
  day: PlainDate,
  year: number | undefined,
): { readonly locality?: string; readonly industry?: string }[] {
  switch (target.each) {
    case "area":
      return [{}];
    case "industry":
      return industriesOwing(plan, target).map((industry) => ({ industry }));
    case "locality": {
      const places = year === undefined ? localitiesOn(plan, target, day) : localitiesIn(plan, target, year);
      return places.map((locality) => ({ locality }));
    }
  }
}

/** What every row of a target says first: which it is, who owes it, in which year. */
export function rowHead<G extends string>(
  { id, clauses, effect }: Target & { readonly id: G },
  { locality, industry, year }: Pick<Slot<unknown>, "locality" | "industry" | "year">,
  basis: Basis,
) {
  return {
    type: "target-row" as const,
    key: keyOf("target-row", id, locality ?? industry, year, basis),
    target: id,
    clauses,
    ...(locality !== undefined && { locality }),
    ...(industry !== undefined && { industry }),
    ...(year !== undefined && { year }),
    ...(effect === "advises" && { effect }),
    ...(basis && { basis }),
  };
}
