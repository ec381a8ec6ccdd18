import { FLOORS, LEAST, MODELS, NINE, type Row, WINDOW } from "./problem.js";

/** The four rules as somebody would write them in an afternoon: floats, no plan, nothing but the verdict. */
export function isMet({ tier, floorArea, functions, operatingModel, listedOn }: Row): boolean {
  return (
    floorArea >= FLOORS[tier] &&
    countOf(functions) >= LEAST &&
    isAccepted(operatingModel) &&
    WINDOW.from <= listedOn &&
    listedOn <= WINDOW.to
  );
}

function countOf(functions: readonly string[]): number {
  let count = 0;
  for (const id of NINE) if (functions.includes(id)) count += 1;
  return count;
}

function isAccepted(model: string): boolean {
  return (MODELS as readonly string[]).includes(model);
}

/** A finding with the library's keys, its decimals as floats. */
export interface FloatFinding {
  readonly type: "finding";
  readonly key: string;
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly subject: { readonly kind: string; readonly id: string };
  readonly tier: string;
  readonly effect: string;
  readonly verdict: string;
  readonly bound?: string;
  readonly unit?: string;
  readonly required?: number;
  readonly actual?: number;
  readonly shortfall?: number;
  readonly items?: {
    readonly has: readonly string[];
    readonly lacks: readonly string[];
    readonly unknown: readonly string[];
    readonly recorded?: readonly string[];
  };
  readonly missing: readonly string[];
  readonly readings: object;
  readonly because: readonly unknown[];
}

const [AREA, FUNCTIONS, MODEL, LISTED] = [["1"], ["2"], ["3"], ["4"]];
const READINGS = {};

/** The same by hand with the same finding objects as the library's, in floats. */
export function assessByHand(row: Row, id: string) {
  const findings = [areaOf(row, id), functionsOf(row, id), modelOf(row, id), listedOf(row, id)];
  return {
    complex: id,
    tier: row.tier,
    asOf: WINDOW.to,
    verdict: findings.every(({ verdict }) => verdict === "met") ? "met" : "unmet",
    findings,
    missing: [],
  };
}

function areaOf({ tier, floorArea }: Row, id: string): FloatFinding {
  const required = FLOORS[tier];
  const met = floorArea >= required;
  if (met) {
    return {
      type: "finding",
      key: `area/complex/${id}/${tier}`,
      rule: "area",
      clauses: AREA,
      subject: { kind: "complex", id },
      tier,
      effect: "decides",
      verdict: "met",
      bound: "at-least",
      unit: "m²",
      required,
      actual: floorArea,
      missing: [],
      readings: READINGS,
      because: [],
    };
  }
  return {
    type: "finding",
    key: `area/complex/${id}/${tier}`,
    rule: "area",
    clauses: AREA,
    subject: { kind: "complex", id },
    tier,
    effect: "decides",
    verdict: "unmet",
    bound: "at-least",
    unit: "m²",
    required,
    actual: floorArea,
    shortfall: required - floorArea,
    missing: [],
    readings: READINGS,
    because: [],
  };
}

function functionsOf({ tier, functions }: Row, id: string): FloatFinding {
  const has: string[] = [];
  const lacks: string[] = [];
  for (const each of NINE) (functions.includes(each) ? has : lacks).push(each);
  const items = { has, lacks, unknown: [] };
  if (has.length >= LEAST) {
    return {
      type: "finding",
      key: `functions/complex/${id}/${tier}`,
      rule: "functions",
      clauses: FUNCTIONS,
      subject: { kind: "complex", id },
      tier,
      effect: "decides",
      verdict: "met",
      bound: "at-least",
      required: LEAST,
      actual: has.length,
      unit: "count",
      items,
      missing: [],
      readings: READINGS,
      because: [],
    };
  }
  return {
    type: "finding",
    key: `functions/complex/${id}/${tier}`,
    rule: "functions",
    clauses: FUNCTIONS,
    subject: { kind: "complex", id },
    tier,
    effect: "decides",
    verdict: "unmet",
    bound: "at-least",
    required: LEAST,
    actual: has.length,
    shortfall: LEAST - has.length,
    unit: "count",
    items,
    missing: [],
    readings: READINGS,
    because: [],
  };
}

function modelOf({ tier, operatingModel }: Row, id: string): FloatFinding {
  const met = isAccepted(operatingModel);
  return {
    type: "finding",
    key: `model/complex/${id}/${tier}`,
    rule: "model",
    clauses: MODEL,
    subject: { kind: "complex", id },
    tier,
    effect: "decides",
    verdict: met ? "met" : "unmet",
    items: met
      ? { has: [operatingModel], lacks: [], unknown: [] }
      : { has: [], lacks: MODELS, unknown: [], recorded: [operatingModel] },
    missing: [],
    readings: READINGS,
    because: [],
  };
}

function listedOf({ tier, listedOn }: Row, id: string): FloatFinding {
  return {
    type: "finding",
    key: `listed/complex/${id}/${tier}`,
    rule: "listed",
    clauses: LISTED,
    subject: { kind: "complex", id },
    tier,
    effect: "decides",
    verdict: WINDOW.from <= listedOn && listedOn <= WINDOW.to ? "met" : "unmet",
    missing: [],
    readings: READINGS,
    because: [],
  };
}
