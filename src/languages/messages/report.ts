import type { DecisionKind } from "../../report/index.js";

/** Messages and headings of a whole report. */
export interface ReportMessages {
  readonly title: (plan: string) => string;
  readonly section: (place: number, title: string) => string;
  readonly stamp: {
    readonly plan: string;
    readonly document: string;
    readonly issued: string;
    readonly revision: string;
    readonly asOf: string;
    readonly library: string;
    readonly scorecard: string;
    readonly standing: string;
    readonly funding: string;
    readonly seed: string;
    readonly readings: string;
    readonly rounding: string;
  };
  readonly noReadings: string;
  readonly rounding: string;
  readonly warning: (names: string) => string;
  readonly area: (given: {
    readonly place: string;
    readonly complexes: number;
    readonly holding: number;
    readonly tierOpen: number;
    readonly owed: number;
    readonly missed: number;
  }) => string;
  /** That the report is of part of the area, before everything else. */
  readonly scope: (names: string) => string;
  /** The area as a whole where only part of it is in the scope: what is said of it is the least. */
  readonly leastOf: (place: string) => string;
  readonly support: (amount: string) => string;
  readonly tally: (tier: string, count: number) => string;
  readonly measureList: (year: string, values: string) => string;
  readonly heldLacks: (tier: string) => string;
  readonly nextLacks: (tier: string) => string;
  readonly readingsOf: (numbers: string, _count: number) => string;
  readonly notScored: (when: string) => string;
  readonly ofPlatform: (when: string, platform: string) => string;
  readonly withoutFigure: (names: string) => string;
  readonly standingRules: (provenance: string) => string;
  /** That the year that has ended has no records, and by which one appraisals go. */
  readonly yearAppraised: (ended: string, by: string) => string;
  readonly league: (scorecard: string, year: string) => string;
  readonly elsewhere: string;
  readonly findings: (given: {
    readonly total: number;
    readonly met: number;
    readonly unmet: number;
    readonly waived: number;
    readonly unknown: number;
    readonly other: number;
  }) => string;
  readonly noFaults: string;
  readonly faults: (count: number) => string;
  readonly filling: string;
  readonly notStanding: (complex: string, why: string) => string;
  /** Of a report combined from parts of an area: what has to be made over all records. */
  readonly onceOverAll: string;
  readonly without: (what: string) => string;
  readonly leftOut: (part: string, record: string, fault: string) => string;
  readonly faultWords: (field: string, got: string, accepted: string, example: string) => string;
  readonly kinds: {
    readonly target: string;
    readonly standard: string;
    readonly duty: string;
    readonly encouraged: string;
    readonly principle: string;
    readonly background: string;
  };
  readonly noGist: string;
  readonly readingNumber: (place: number) => string;
}

/** Messages on what to record next. */
export interface QuestionMessages {
  readonly decisions: { readonly [D in DecisionKind]: string };
  /** How many marks hang on it. */
  readonly marks: (amount: string) => string;
  readonly sentence: (input: string, decides: string, alone: boolean) => string;
  readonly first: (shown: number, all: number) => string;
}
