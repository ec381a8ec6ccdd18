import type { Label } from "../finding/index.js";
import type { Plan, RULES } from "../plan/index.js";
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

/** The same, its formula in words apart or with it, in a list of measures that are all of complexes, or all of areas. */
export type Definition = Omit<MeasureDefinition, "of" | "definition"> & Partial<Pick<MeasureDefinition, "definition">>;

/** How a measure is worked out. */
export interface Formula<At> {
  /** Places of the plan that decide it. */
  readonly rests?: (plan: Plan) => readonly string[];
  /** The value; of one `kind`, where the measure has one for each. */
  readonly compute: (at: At, kind: string) => Worked;
}

/** A formula for each measure of a list. */
export type Formulas<Definitions extends readonly Definition[], At> = {
  readonly [Id in Definitions[number]["id"]]: Formula<At>;
};

/** A measure with its formula. */
export interface Measure<At> extends Definition, Formula<At> {}
