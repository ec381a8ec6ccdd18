/** From one day to another. */
interface Span {
  readonly start: string;
  readonly finish: string;
}

/** How much a process takes. */
export interface Figures {
  readonly steps: string;
  readonly visits: string;
  readonly promised: string;
  readonly statutory: string;
}

/** Messages on schedules, processes, projects and cases. */
export interface DeliveryMessages {
  readonly task: (task: string, given: Span) => string;
  readonly earliest: (given: Span) => string;
  readonly float: (days: number) => string;
  readonly late: (days: number) => string;
  readonly critical: string;
  readonly process: (name: string, now: Figures) => string;
  /** Of the figures of a process: as it is, and as it was. */
  readonly when: { readonly now: string; readonly before: string };
  readonly processBefore: (before: Figures) => string;
  readonly paper: (paper: string, steps: string) => string;
  readonly overStatutory: (steps: string) => string;
  readonly suggestion: (given: {
    readonly change: string;
    readonly steps: string;
    readonly count: string;
    readonly visits: string;
  }) => string;
  readonly noProjects: string;
  readonly projects: (locality: string, year: string, projects: string) => string;
  readonly cases: (given: {
    readonly asOf: string;
    readonly opened: number;
    readonly answered: number;
    readonly closed: number;
  }) => string;
  readonly overdue: (cases: string) => string;
  readonly withoutTheme: (cases: string) => string;
  readonly openCase: (given: {
    readonly case: string;
    readonly complex: string;
    readonly enterprise: string;
    readonly kind: string;
    readonly days: string;
    readonly answered: boolean;
  }) => string;
  readonly theme: (given: {
    readonly theme: string;
    readonly cases: number;
    readonly open: number;
    readonly complexes: string;
  }) => string;
}
