/** Messages of a report as an office signs it. */
export interface OfficialMessages {
  readonly sections: {
    readonly overall: string;
    readonly places: string;
    readonly issues: string;
    readonly appraisal: string;
    readonly funding: string;
    readonly next: string;
  };
  /** The title of an annex. */
  readonly annex: (place: number, title: string) => string;
  readonly annexes: {
    readonly complexes: string;
    readonly appraisal: string;
    readonly funding: string;
    readonly layout: string;
    readonly records: string;
    readonly clauses: string;
    readonly readings: string;
    readonly technical: string;
  };
  /** Sentences after each other as a paragraph. */
  readonly paragraph: (sentences: readonly string[]) => string;
  readonly registered: (given: {
    readonly asOf: string;
    readonly place: string;
    readonly complexes: string;
    readonly holding: string;
    /** Of how many it is open which tier they hold; empty where of none. */
    readonly tierOpen: string;
    readonly tiers: readonly string[];
  }) => string;
  readonly targets: (given: { readonly of: number; readonly met: string; readonly each: readonly string[] }) => string;
  readonly verdicts: (given: {
    readonly met: string;
    readonly waived: string;
    readonly unmet: string;
    readonly unknown: string;
  }) => string;
  readonly appraised: (given: {
    readonly year: string;
    readonly scorecard: string;
    readonly sheets: string;
    readonly grades: readonly string[];
    readonly open: string;
  }) => string;
  readonly appraisals: (given: { readonly year: string; readonly sheets: string; readonly open: string }) => string;
  readonly support: (amount: string) => string;
  readonly material: (faults: number, questions: number) => string;
  readonly ranked: (given: {
    readonly places: number;
    readonly done: number;
    /** Who has not done all that is due. */
    readonly late: readonly string[];
    /** Of whom that is not known. */
    readonly open: readonly string[];
  }) => string;
  readonly rankedBy: string;
  readonly zones: (complexes: string) => string;
  readonly noIssues: string;
  readonly issues: (all: number, kinds: readonly string[]) => string;
  readonly issueKinds: {
    readonly target: string;
    readonly area: string;
    readonly standard: string;
    readonly material: string;
    readonly funding: string;
    readonly duty: string;
    readonly case: string;
  };
  readonly counted: (what: string, count: number) => string;
  readonly firstOf: (shown: number) => string;
  readonly leaders: (names: readonly string[]) => string;
  readonly standings: (known: readonly string[], open: string) => string;
  readonly recommended: (tier: string, names: readonly string[], isOpen: boolean) => string;
  readonly checked: (findings: string) => string;
  readonly unmetListed: string;
  readonly seeAnnex: (title: string) => string;
  /** A paragraph of several that are numbered. */
  readonly item: (place: number, text: string) => string;
  readonly nothing: string;
  readonly next: {
    readonly targets: (names: readonly string[]) => string;
    /** Of targets of the whole area: what is said of each. */
    readonly area: (targets: readonly string[]) => string;
    readonly standards: (places: readonly string[], complexes: string) => string;
    readonly material: (all: number, first: readonly string[]) => string;
    readonly grades: (open: string) => string;
    readonly recommend: (tier: string, names: readonly string[], isOpen: boolean) => string;
    readonly funding: (names: readonly string[]) => string;
    readonly gaps: (ways: readonly string[]) => string;
    readonly duties: (open: number) => string;
    readonly none: string;
  };
}
