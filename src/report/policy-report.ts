import type { RankedSheet, Recommendation, Robustness, Scorecard, ScoreSheet, Standing } from "../appraisal/index.js";
import type { CaseReport, ProcessAssessment, ProjectOrder } from "../delivery/index.js";
import type { Fault, Finding, Stamp, Verdict } from "../finding/index.js";
import type { FundingAllocation, FundingPolicy } from "../funding/index.js";
import type { DecimalString, PlainDate } from "../kernel/index.js";
import type { ChainAssessment, GapSurvey, GapsFilled, ProblemsMatched } from "../layout/index.js";
import type { NamedMeasure, Overlaps } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import type { Members, Milestone, NotStanding } from "../registry/index.js";
import type { ComplexAssessment } from "../standards/index.js";
import type { TargetProgress } from "../targets/index.js";
import type { AssessOptions } from "./options.js";
import type { PartWithoutData, ReportPart } from "./parts.js";

/** What has to be the same for a report to come out the same. */
export interface ReportStamp extends Stamp {
  readonly scorecards: readonly { readonly id: string; readonly provenance: Scorecard["provenance"] }[];
  /** The rules of standing and the funding policy that were given. */
  readonly rules: readonly { readonly id: string; readonly provenance: FundingPolicy["provenance"] | "peer" }[];
  /** The seed of the robustness run; absent where there was none. */
  readonly seed?: number;
}

/** A tier in an area: how many complexes hold it as their highest, and what the plan says of them. */
export interface TierTally {
  readonly type: "tier-tally";
  readonly key: string;
  readonly tier: string;
  /** How many complexes hold the tier (具有). */
  readonly held: number;
  /** How many complexes have each verdict for the tier (各结论). */
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** What is counted of an area. */
export interface AreaFigures {
  /** How many complexes are on record here, and how many of them hold a tier. */
  readonly complexes: number;
  readonly holding: number;
  /** Of how many it is open which tier they hold (层级待核实). Absent where of none. */
  readonly tierOpen?: number;
  /** By the highest tier held, highest first. */
  readonly tiers: readonly TierTally[];
  /** What is left undone of the plan's targets for each locality: in years that go on, and in those that have ended. */
  readonly owed: number;
  readonly missed: number;
  /** By scorecard and grade, best first, how many sheets of the year appraised; a grade that can still change counts apart. */
  readonly grades: readonly {
    readonly scorecard: string;
    readonly grade: string;
    /** How many sheets have the grade (评分表数). */
    readonly sheets: number;
    /** How many of them may have another (未定). */
    readonly uncertain: number;
  }[];
  /** What its complexes get, in yuan; absent where no money is shared out. */
  readonly support?: DecimalString;
  /** The area's measures for the last year that had ended; absent where none had, and of a whole of which only part is in the scope. */
  readonly measured?: { readonly [id: string]: NamedMeasure };
}

/** An area in numbers. */
export interface AreaReport extends AreaFigures {
  readonly type: "area-report";
  /** The report is of part of the area: every number is that of the part, and the whole has at least so many. */
  readonly atLeast?: true;
}

/** A locality in numbers, with all that lies below it. */
export interface LocalityReport extends AreaFigures {
  readonly type: "locality-report";
  readonly key: string;
  readonly locality: string;
}

/** A record of the year appraised, of a complex or of one platform in it. */
export interface RecordReport {
  readonly type: "record-report";
  readonly key: string;
  /** Where the record stands in the portfolio: `records[3]`. */
  readonly path: string;
  /** Where that of the year before stands; absent where there is none. */
  readonly previous?: string;
  readonly year: number;
  readonly platform?: string;
  /** The library's measures of it. */
  readonly measured: { readonly [id: string]: NamedMeasure };
  /** How it scored, its cohort left to the league of the year; absent without a scorecard that applies. */
  readonly sheet?: ScoreSheet;
}

/** All that the plan says of one complex. */
export interface ComplexReport {
  readonly type: "complex-report";
  readonly key: string;
  /** Where its record stands in the portfolio: `complexes[3]`. */
  readonly path: string;
  readonly complex: string;
  readonly name: string;
  /** The locality that stands for it on the day. */
  readonly locality: string;
  /** What its record says that this lies in (所属地方); absent where it says nothing. */
  readonly parentLocality?: string;
  /** The tiers asked for by `detail`, lowest first. */
  readonly assessment: ComplexAssessment;
  /** The days from which other facts hold, in the order of its record, and which facts those are; absent where none. */
  readonly changes?: readonly {
    readonly on: PlainDate;
    /** What changed, by the names of the facts (变更事项). */
    readonly facts: readonly string[];
  }[];
  /** Milestones by the day whose list is not recorded: where they stand in its record, and their kind; absent where none. */
  readonly unlisted?: readonly {
    /** Where it is recorded (路径). */
    readonly path: string;
    readonly kind: Milestone["kind"];
  }[];
  /** Of the year appraised: one, or one for each platform; none where nothing is recorded. */
  readonly records: readonly RecordReport[];
  /** What its platforms come to together, where platforms are appraised; it is ranked and recommended by it. */
  readonly sheet?: ScoreSheet;
  /** Where its appraisals have brought it; absent without rules of standing or appraisals. */
  readonly standing?: Standing;
  /** What it gets, in yuan; absent where no money is shared out. */
  readonly support?: DecimalString;
}

/** What a survey says. */
export interface SurveyReport {
  readonly type: "survey-report";
  readonly key: string;
  /** Where it stands in the portfolio: `surveys[1]`. */
  readonly path: string;
  readonly gaps: GapSurvey;
  /** How its gaps could be filled; absent where it has no candidates. */
  readonly filling?: GapsFilled;
  /** Where in the portfolio a need or a capacity is not recorded, and of which kind of resource; absent where none. */
  readonly open?: readonly {
    /** Where it is recorded (路径). */
    readonly path: string;
    readonly kind: string;
  }[];
}

/** The ranking of a year under one scorecard. */
export interface LeagueReport {
  readonly type: "league-report";
  readonly key: string;
  readonly scorecard: string;
  readonly year: number;
  readonly ranking: readonly RankedSheet[];
  /** The values that its sheets were compared with, by indicator; absent where they were compared with none. */
  readonly cohort?: NonNullable<ScoreSheet["cohort"]>;
  /** Absent where it was not asked for, and of complexes appraised by their platforms. */
  readonly robustness?: Robustness;
}

/** A record that a part had to leave out, and what is wrong with it. */
export interface LeftOut {
  readonly type: "left-out";
  readonly key: string;
  readonly part: ReportPart;
  /** Where it stands in the portfolio. */
  readonly path: string;
  readonly faults: readonly Fault[];
}

/** All that a plan says of a portfolio on a day: of the area, of each locality, of each complex. */
export interface PolicyReport {
  readonly type: "policy-report";
  readonly stamp: ReportStamp;
  /** The plan it was made under, with its clauses and names, so that the report can be read by itself. */
  readonly plan: Plan;
  /** What it was made with; with the same portfolio it makes the same report again. */
  readonly given: AssessOptions;
  /** Names of records that have one, by list of the portfolio and id. */
  readonly names: { readonly [list: string]: { readonly [id: string]: string } };
  /** Members of the plan's lists that the portfolio declares; absent where it declares none. */
  readonly members?: Members;
  /** Where records stand in their list of the portfolio, by list and id; of an id that stands twice the first. */
  readonly places: { readonly [list: string]: { readonly [id: string]: number } };
  /** How many records each list of the portfolio has. */
  readonly sizes: { readonly [list: string]: number };
  /** What does not fit together in the records. */
  readonly records: readonly Finding[];
  /** What the plan's own numbers imply. */
  readonly audit: readonly Finding[];
  readonly area: AreaReport;
  /**
   * In the order of the plan: those in the scope that stand on the day, that any complex is recorded in, or that have left
   * something undone.
   */
  readonly localities: readonly LocalityReport[];
  /** In the order of the portfolio. */
  readonly complexes: readonly ComplexReport[];
  readonly targets: TargetProgress;
  readonly projection?: TargetProgress;
  /** One for each scorecard that applied to anybody; absent without records of a year that had ended. */
  readonly leagues?: readonly LeagueReport[];
  readonly recommendation?: Recommendation;
  readonly funding?: FundingAllocation;
  /** How grants are used and accounted for. */
  readonly supervision?: readonly Finding[];
  /** Each survey up to the day. */
  readonly surveys?: readonly SurveyReport[];
  readonly chains?: readonly ChainAssessment[];
  readonly problems?: ProblemsMatched;
  /** Only with `detail: "all"`. */
  readonly overlaps?: Overlaps;
  readonly governance?: readonly Finding[];
  readonly projects?: ProjectOrder;
  readonly cases?: CaseReport;
  readonly processes?: readonly ProcessAssessment[];
  readonly withoutData: readonly PartWithoutData[];
  /** What is on record and no complex on the day: it is not ranked, recommended, paid or counted. */
  readonly notStanding: readonly NotStanding[];
  readonly leftOut: readonly LeftOut[];
}

/** A part of a report in which something changed. */
export type ComparedPart =
  | ReportPart
  | keyof Omit<PolicyReport, "type" | "given" | "names" | "members" | "sizes">
  | "given";
