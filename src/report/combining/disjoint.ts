import { type Fault, faultAt, PolicyError } from "../../finding/index.js";
import { preview, sameJson } from "../../kernel/index.js";
import { mayLieIn, placesOpen, type Scope, scopeOf } from "../../plan/index.js";
import type { PolicyReport } from "../policy-report.js";

/** The first of reports that are of disjoint parts of one area and made alike, and the scope of all; refuses others. */
export function requireDisjoint(reports: readonly PolicyReport[]): readonly [PolicyReport, Scope | undefined] {
  const [first] = reports;
  const faults = first ? [...madeAlike(first, reports), ...scopesIn(first, reports), ...twice(reports)] : [NONE];
  if (!first || faults.length > 0) {
    throw new PolicyError({ zh: "各份报告不能合并", en: "the reports do not make one" }, faults);
  }
  const { scope } = first.given;
  return [first, scope && { localities: reports.flatMap(({ given }) => given.scope?.localities ?? []) }];
}

const NONE: Fault = /* @__PURE__ */ faultAt("reports", [], "一份或多份报告", "one report or more", ["assess(…)"]);

/** Under one plan, on one day, with the same options but for the scope. */
function madeAlike(first: PolicyReport, reports: readonly PolicyReport[]): Fault[] {
  return [...reports.entries()].flatMap(([index, { plan, given }]) => {
    const at = (key: string, got: unknown, as: unknown) =>
      faultAt(`reports[${index}].${key}`, got, "与第一份报告相同", "what the first report has", as);
    if (!(plan === first.plan || sameJson(plan, first.plan))) {
      const key = (["id", "revision", "chosen"] as const).find((each) => !sameJson(plan[each], first.plan[each]));
      return [key ? at(`plan.${key}`, plan[key], first.plan[key]) : at("plan", plan.id, first.plan.id)];
    }
    const { scope: _scope, ...options } = given;
    const { scope: _first, ...wanted } = first.given;
    return Object.keys({ ...wanted, ...options }).flatMap((key) => {
      const [got, as]: unknown[] = [Reflect.get(options, key), Reflect.get(wanted, key)];
      return got === as || sameJson(got, as) ? [] : [at(`given.${key}`, got, as)];
    });
  });
}

/** Scopes that share a place, or a complex: what makes the parts of an area no parts. */
function scopesIn(first: PolicyReport, reports: readonly PolicyReport[]): Fault[] {
  if (reports.length === 1) return [];
  const places = inCommon(first, reports);
  return places.length > 0 ? places : across(first, reports);
}

/** Scopes that share a place: one of them names it, and it lies in the other. */
function inCommon({ plan, stamp }: PolicyReport, reports: readonly PolicyReport[]): Fault[] {
  const within = reports.map(({ given }) => scopeOf(plan, given.scope, stamp.asOf));
  return [...reports.entries()].flatMap(([index, { given }]) => {
    const path = `reports[${index}].given.scope`;
    const others = plan.localities.map(({ id }) => id);
    if (!given.scope || !within[index]) {
      return [faultAt(path, given.scope, "区域的一部分", "part of the area", { localities: others.slice(0, 1) })];
    }
    return given.scope.localities.flatMap((locality, nth) => {
      const other = within.findIndex((isWithin, at) => at !== index && isWithin?.({ locality }));
      if (other < 0) return [];
      const free = others.find((id) => !within[other]?.({ locality: id })) ?? locality;
      return [
        faultAt(
          `${path}.localities[${nth}]`,
          locality,
          `不在 reports[${other}] 范围内的地方`,
          `a place that is not in the scope of reports[${other}]`,
          free,
        ),
      ];
    });
  });
}

/** Complexes that may lie in the scope of another report too, whose places cannot be told without them. */
function across({ plan, stamp }: PolicyReport, reports: readonly PolicyReport[]): Fault[] {
  const scopes = reports.map(({ given }) => {
    const isWithin = scopeOf(plan, given.scope, stamp.asOf);
    return { localities: given.scope?.localities ?? [], mayHold: isWithin && mayLieIn(plan, isWithin) };
  });
  return [...reports.entries()].flatMap(([index, { complexes }]) =>
    complexes.flatMap((complex) => {
      const other = scopes.findIndex(({ mayHold }, at) => at !== index && mayHold?.(complex));
      // Of a place that is not understood any part says that it is open.
      if (other < 0 || placesOpen(plan, complex).length > 0) return [];
      const [own, others] = [scopes[index]?.localities ?? [], scopes[other]?.localities ?? []];
      return [
        faultAt(
          `reports[${index}].given.scope.localities`,
          own,
          `与 reports[${other}] 合为一份报告的范围：${preview(complex.complex)} 在两处都可能计入`,
          `one scope with reports[${other}]: ${preview(complex.complex)} may count in both`,
          [...own, ...others],
          "does-not-fit",
        ),
      ];
    }),
  );
}

/** Complexes that two reports have. */
function twice(reports: readonly PolicyReport[]): Fault[] {
  const known = new Map<string, string>();
  return [...reports.entries()].flatMap(([index, { complexes }]) =>
    [...complexes.entries()].flatMap(([at, { complex }]) => {
      const path = `reports[${index}].complexes[${at}]`;
      const first = known.get(complex);
      if (first === undefined) known.set(complex, path);
      // Twice in one report is found in its records.
      if (first === undefined || first.startsWith(`reports[${index}].`)) return [];
      return [
        faultAt(path, complex, `不在 ${first} 的综合体`, `a complex that is not at ${first}`, `${preview(complex)}-2`),
      ];
    }),
  );
}
