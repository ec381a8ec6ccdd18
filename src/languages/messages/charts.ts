/** What only charts say; every value given is already in the words of the language. */
export interface ChartMessages {
  readonly stop: string;
  readonly noData: string;
  readonly clauses: (locators: readonly string[]) => string;
  /** That a list of names goes on. */
  readonly andMore: (count: number) => string;
  /** That a chart scrolls: how many there are, and how many are in view. */
  readonly scrolls: (all: string, inView: number) => string;
  readonly rows: (count: number) => string;
  readonly columns: (count: number) => string;
  readonly target: {
    readonly title: string;
    readonly goal: string;
    readonly required: string;
    readonly shortfall: string;
    readonly excess: string;
    readonly beyond: string;
    readonly undecided: string;
    readonly localitiesMet: (met: number, of: number) => string;
    readonly slipped: (count: number) => string;
    readonly uncredited: (names: string) => string;
  };
  readonly tier: {
    readonly title: (name: string) => string;
    readonly holdsNone: string;
    readonly holds: (tier: string) => string;
    readonly highestMet: (tier: string) => string;
    readonly meetsNone: string;
    readonly next: string;
    readonly advises: (standard: string) => string;
    readonly overall: string;
    readonly notRecorded: (count: number) => string;
  };
  readonly score: {
    readonly title: (name: string, year: string) => string;
    readonly total: (total: string, grade: string) => string;
    readonly range: (low: string, high: string | undefined) => string;
    readonly possible: (grades: string) => string;
    readonly rejected: string;
    readonly vetoes: (names: string) => string;
    readonly illustrative: string;
    readonly got: string;
    readonly open: string;
    readonly lost: string;
    readonly axis: string;
    readonly bonus: (label: string) => string;
    readonly deduction: (label: string) => string;
    readonly marks: (got: string, of: string) => string;
    readonly rows: (count: number) => string;
    readonly share: string;
    readonly missing: (count: number) => string;
  };
  readonly dimension: {
    readonly title: (year: string) => string;
    readonly unit: string;
    readonly rings: string;
    readonly atMost: (name: string) => string;
    readonly bounds: string;
    readonly left: (count: number) => string;
  };
  readonly league: {
    readonly title: (year: string) => string;
    readonly total: string;
    readonly certain: string;
    readonly open: string;
    readonly ranks: string;
    readonly rank: string;
    readonly median: string;
    readonly interval: string;
    readonly robustness: (draws: string, spread: string) => string;
    readonly rejected: (count: number) => string;
    readonly top: (first: number, share: string) => string;
    readonly gradeChange: (share: string) => string;
    readonly vetoed: string;
  };
  readonly gap: {
    readonly title: string;
    readonly surveyedOn: (date: string) => string;
    /** Shares of what is needed that are there, worst first, and a gap whose share is not known. */
    readonly gapUpTo: readonly [string, string, string, string];
    readonly short: string;
    readonly notSurveyed: (count: number) => string;
    readonly need: string;
    readonly capacity: string;
    readonly gap: string;
    readonly surplus: string;
    readonly bySharing: string;
    readonly toBuild: string;
    readonly adequacy: string;
    readonly places: (count: number) => string;
    readonly kinds: (count: number) => string;
    readonly noRow: string;
    readonly severalUnits: string;
  };
  readonly overlap: {
    readonly title: string;
    readonly compared: (pairs: number, overlapping: number) => string;
    readonly unknownPairs: (count: number) => string;
    readonly missing: (count: number) => string;
    readonly left: (count: number) => string;
    readonly pairs: (count: number) => string;
    readonly none: string;
    readonly alone: string;
    readonly clustered: string;
    readonly index: string;
    readonly capabilities: string;
    readonly both: string;
    readonly shared: string;
  };
  readonly schedule: {
    readonly title: string;
    readonly counted: (date: string, tasks: string) => string;
    readonly late: (days: string) => string;
    readonly critical: string;
    readonly withFloat: string;
    readonly float: string;
    readonly short: string;
    readonly single: string;
    readonly deadline: (date: string) => string;
    readonly latest: string;
    readonly earliest: string;
    readonly days: (days: string) => string;
    readonly span: (from: string, to: string) => string;
    readonly tasks: (count: number) => string;
  };
  readonly funding: {
    readonly title: string;
    readonly budget: string;
    /** What money flows from that is due without a budget. */
    readonly due: string;
    readonly allocated: (amount: string, complexes: number) => string;
    readonly unallocated: string;
    readonly held: string;
    readonly excluded: (count: number) => string;
    readonly others: (count: number) => string;
    readonly tied: (count: number) => string;
    readonly uncertain: (count: number) => string;
    readonly illustrative: string;
  };
  readonly map: {
    readonly title: string;
  };
  readonly standard: {
    readonly title: string;
    readonly tier: string;
  };
  readonly trend: {
    readonly title: string;
  };
  readonly funnel: {
    readonly title: string;
    readonly note: string;
  };
  readonly milestone: {
    readonly title: string;
  };
  readonly average: {
    readonly title: (name: string, year: string) => string;
    readonly of: (complexes: string) => string;
    readonly mean: string;
  };
  readonly headline: {
    readonly registered: string;
    readonly holding: string;
    readonly targets: string;
    readonly owed: string;
    readonly missed: string;
    readonly recommended: string;
    readonly allocated: string;
  };
  readonly grade: {
    readonly title: (name: string, grade: string) => string;
    readonly now: string;
    readonly step: string;
    readonly reached: string;
  };
  readonly reading: {
    readonly title: string;
    readonly note: string;
    readonly all: (count: number) => string;
  };
  readonly change: {
    readonly title: string;
    readonly before: string;
    readonly after: string;
    readonly none: string;
    readonly left: (count: number) => string;
    readonly all: (count: number) => string;
  };
}
