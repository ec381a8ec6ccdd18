/** Messages on scores, ranks, standings and recommendations. */
export interface AppraisalMessages {
  readonly sheet: (given: {
    readonly complex: string;
    readonly year: string;
    readonly scorecard: string;
    readonly total: string;
  }) => string;
  readonly range: (least: string, most: string | undefined) => string;
  readonly grade: (grade: string) => string;
  readonly gradeOpen: (grade: string, others: string) => string;
  /** Of a grade that a condition gives. */
  readonly given: string;
  readonly notCertain: string;
  readonly veto: (name: string) => string;
  readonly rejected: string;
  /** What a platform brings to the score of its complex; without a weight, where that is not recorded. */
  readonly platform: (said: {
    readonly name: string;
    readonly total: string;
    readonly weight: string | undefined;
  }) => string;
  readonly provenance: (provenance: string) => string;
  readonly node: (given: { readonly name: string; readonly got: string; readonly marks: string }) => string;
  readonly nodeOpen: (given: {
    readonly name: string;
    readonly got: string;
    readonly marks: string;
    readonly least: string;
    readonly most: string;
  }) => string;
  readonly nodeUnknown: (name: string, why: string) => string;
  readonly noneDone: string;
  readonly adjustment: (kind: "bonus" | "deduction", name: string, marks: string) => string;
  readonly adjustmentUnknown: (kind: "bonus" | "deduction", name: string) => string;
  readonly ranked: (complex: string, rank: number, total: string) => string;
  readonly within: (sentence: string, group: string) => string;
  readonly improvement: (steps: string, total: string) => string;
  readonly step: (given: { readonly indicator: string; readonly from: string; readonly to: string }) => string;
  /** Of a value over several years, by which year's record it comes about. */
  readonly byRecord: (step: string, year: number) => string;
  readonly further: (indicator: string, items: string) => string;
  readonly liftVetoes: (names: string) => string;
  readonly quota: string;
  /** Of a grade that has a condition besides. */
  readonly condition: string;
  readonly weights: (values: string) => string;
  readonly consistency: (ratio: string, yes: boolean) => string;
  readonly draws: (given: { readonly draws: string; readonly seed: string; readonly spread: string }) => string;
  readonly agreement: (mean: string, low: string) => string;
  readonly spread: (given: {
    readonly complex: string;
    readonly rank: number;
    readonly median: number;
    readonly from: number;
    readonly to: number;
  }) => string;
  readonly top: (first: number, share: string) => string;
  readonly topHead: (first: number) => string;
  readonly ends: (best: number, worst: number) => string;
  readonly gradeChange: (share: string) => string;
  readonly withoutSame: (name: string) => string;
  readonly without: (name: string, moved: string) => string;
  readonly movedTo: (complex: string, rank: number) => string;
  readonly tau: (value: string) => string;
  /** Of a standing that is open, those possible. */
  readonly possibly: (standings: string) => string;
  readonly standing: (standing: string) => string;
  readonly since: (year: string) => string;
  readonly until: (year: string) => string;
  readonly openYears: (years: string) => string;
  readonly standingStep: (given: {
    readonly year: string;
    readonly grade: string;
    readonly standing: string;
    readonly rule: string;
  }) => string;
  readonly recommendation: (given: {
    readonly tier: string;
    readonly quota: string;
    readonly chosen: string;
  }) => string;
  readonly recommended: (given: {
    readonly complex: string;
    readonly locality: string;
    readonly rank: number;
    readonly total: string;
    readonly grade: string;
  }) => string;
  readonly undecided: (given: {
    readonly places: number;
    readonly among: string;
    readonly limit: string;
    readonly where: string;
  }) => string;
  readonly passedOver: (complex: string, reason: string) => string;
  readonly marks: (total: string) => string;
}
