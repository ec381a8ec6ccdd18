/** Messages on measures, records and overlaps. */
export interface MeasureMessages {
  readonly none: (name: string, why: string) => string;
  readonly comparedWith: (sentence: string, year: string) => string;
  readonly record: (complex: string, year: string) => string;
  readonly overlaps: (pairs: number, groups: number) => string;
  readonly noIndustry: (count: number) => string;
  readonly pair: (given: {
    readonly complexes: string;
    readonly functions: string;
    readonly capabilities: string;
    readonly both: string;
  }) => string;
  readonly cluster: (industry: string, complexes: string) => string;
  readonly redundancy: (given: {
    readonly place: string;
    readonly complexes: string;
    readonly value: string;
    readonly surplus: string;
  }) => string;
}
