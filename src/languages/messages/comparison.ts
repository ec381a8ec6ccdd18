import type { FieldName, ReportChange } from "../../comparison/index.js";

/** Messages on what changed between two reports. */
export interface ComparisonMessages {
  readonly directions: { readonly [D in ReportChange["direction"]]: string };
  readonly fields: { readonly [F in FieldName]: string };
  /** Names of values that mean another thing within one part. */
  readonly fieldsWithin: {
    readonly [name: `${string}.${string}`]: string;
  };
  readonly outcomes: {
    readonly recommended: string;
    readonly "passed-over": string;
    readonly "undecided-tie": string;
  };
  readonly details: {
    readonly "next-tier": string;
    readonly all: string;
  };
  /** What it means to stand in a list of a report. */
  readonly listed: {
    readonly uncredited: string;
    readonly slipped: string;
    readonly open: string;
  };
  readonly noValue: string;
  /** Of a figure that one report does not have, be it that nothing is short or that it is not known. */
  readonly noFigure: string;
  readonly about: (pieces: readonly string[]) => string;
  readonly fromTo: (field: string, before: string, after: string, difference: string) => string;
  readonly changed: (field: string) => string;
  readonly came: (value: string) => string;
  readonly went: (value: string) => string;
  readonly partCame: string;
  readonly partWent: string;
  readonly leftOutCame: string;
  readonly leftOutWent: string;
}
