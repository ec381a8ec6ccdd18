import type { AnnualRecord, Measured } from "../registry/index.js";

/** The value of a measure for a year, with the name that it goes by. */
export interface NamedMeasure extends Measured {
  readonly type: "named-measure";
  /** Stable: the complex and its platform, or the area, the year and the id. */
  readonly key: string;
  /** The measure's id; of one for each member of a list with the member: `resources-shared.instrument`. */
  readonly id: string;
}

/** A record of a year with the value of every measure. */
export interface MeasuredRecord extends AnnualRecord {
  readonly type: "annual-record";
  readonly key: string;
  readonly measured: { readonly [id: string]: NamedMeasure };
}
