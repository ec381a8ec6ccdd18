import type { Label } from "../finding/index.js";
import type { Plan, RULES } from "../plan/index.js";
import type { OfArea } from "./of-area.js";
import type { OfComplex } from "./of-complex.js";
import type { Worked } from "./worked.js";

/** What a measure is: its name, its formula in words, its unit, and what it reads. */
export interface MeasureDefinition {
  /** The name under which a record holds its value, and a scorecard asks for it. */
  readonly id: string;
  /** The rule whose clauses it rests on. */
  readonly rule: (typeof RULES)["measures"][number];
  /** Whether it is measured of each complex or of a whole area. */
  readonly of: "complex" | "area";
  readonly label: Label;
  /** The formula in words. */
  readonly definition: Label;
  /** `ratio`, `count`, `yuan` or `days`. */
  readonly unit: "ratio" | "count" | "yuan" | "days";
  /** The facts, observed keys (`observed.…`) and lists of the portfolio that it reads. */
  readonly inputs: readonly string[];
  /** Of a measure with one value for each kind of resource: the value of one kind is named `id.kind`. */
  readonly by?: "resourceKinds";
}

/** What a measure has beside its definition. */
interface Formula<At> {
  /** Places of the plan that decide it. */
  readonly rests?: (plan: Plan) => readonly string[];
  /** The value; of one `kind`, where the measure has one for each. */
  readonly compute: (at: At, kind: string) => Worked;
}

/** A measure of one complex. */
export interface ComplexMeasure extends MeasureDefinition, Formula<OfComplex> {
  readonly of: "complex";
}

/** A measure of an area. */
export interface AreaMeasure extends MeasureDefinition, Formula<OfArea> {
  readonly of: "area";
}
