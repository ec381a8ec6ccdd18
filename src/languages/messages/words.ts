import type { LimitReason, NoValue, PassedOverReason, Scorecard } from "../../appraisal/index.js";
import type { ProcessAssessment, ProjectLine } from "../../delivery/index.js";
import type { Verdict } from "../../finding/index.js";
import type { BenefitMethod, FundingExclusion, FundingLimit, FundingPart, FundingPolicy } from "../../funding/index.js";
import type { GapRow, GapsFilled, LinkAssessment, ProblemRow } from "../../layout/index.js";
import type { EnterpriseCase, NotStanding, Portfolio, TierHeld } from "../../registry/index.js";
import type { AssessOptions } from "../../report/index.js";
import type { TargetStatus } from "../../targets/index.js";

type Change = ProcessAssessment["suggestions"][number]["change"];
type Of<K extends string> = { readonly [V in K]: string };

/** Words for everything that a result names by an id of the library's. */
export interface Words {
  /** A figure of which there may be more. */
  readonly atLeast: (figure: string) => string;
  /** What a figure that is open may be; an end that there is not is empty. */
  readonly span: (least: string, most: string) => string;
  readonly platformOf: (complex: string, platform: string) => string;
  readonly yesNo: {
    readonly yes: string;
    readonly no: string;
  };
  readonly verdicts: Of<Verdict>;
  readonly statuses: Of<TargetStatus>;
  readonly tooMany: string;
  readonly held: Of<TierHeld["status"]>;
  readonly provenances: Of<Scorecard["provenance"] | FundingPolicy["provenance"]>;
  readonly notStanding: Of<NotStanding["reason"]>;
  readonly passedOver: Of<PassedOverReason>;
  readonly limits: Of<LimitReason>;
  readonly exclusions: Of<FundingExclusion>;
  readonly fundingLimits: Of<FundingLimit | "unranked">;
  readonly fundingRules: Of<FundingPart["by"]>;
  readonly payees: Of<FundingPolicy["payee"]>;
  /** Of an instalment that waits for a condition. */
  readonly untilCondition: Of<"met" | "unmet" | "unknown">;
  readonly heldBack: string;
  readonly benefitMethods: Of<BenefitMethod>;
  readonly noValue: Of<NoValue>;
  readonly combines: {
    readonly sum: string;
    readonly geometric: string;
    readonly minimum: string;
  };
  readonly gapStates: Of<GapRow["state"]>;
  readonly noAdequacy: {
    readonly "no-need": string;
    readonly "not-recorded": string;
  };
  readonly strengths: Of<LinkAssessment["strength"]>;
  readonly fillings: Of<GapsFilled["status"]>;
  readonly problemKinds: Of<ProblemRow["kind"]>;
  readonly problemStatuses: Of<ProblemRow["status"]>;
  readonly caseKinds: Of<EnterpriseCase["kind"]>;
  readonly projectGroups: Of<ProjectLine["group"]>;
  readonly asGiven: string;
  readonly changes: Of<Change>;
  readonly basis: {
    readonly recorded: string;
    readonly projected: string;
  };
  readonly lists: Of<keyof Portfolio>;
  readonly options: Of<keyof AssessOptions>;
  /** Places of a record, by the last part of their path. */
  readonly fields: {
    /** An id that stands twice, under which records say different things. */
    readonly id: string;
    readonly floorArea: string;
    readonly premises: string;
    readonly buildingArea: string;
    readonly usableArea: string;
    readonly onSiteTenants: string;
    readonly virtualTenants: string;
    readonly carriers: string;
    readonly functions: string;
    readonly capabilities: string;
    readonly resources: string;
    readonly shared: string;
    readonly reach: string;
    readonly participants: string;
    readonly operatingModel: string;
    readonly industry: string;
    readonly name: string;
    readonly milestones: string;
    readonly list: string;
    readonly tier: string;
    readonly locality: string;
    readonly surveys: string;
    readonly rows: string;
    readonly need: string;
    readonly capacity: string;
    readonly strength: string;
    readonly eligible: string;
    readonly listed: string;
    readonly closedOn: string;
    readonly answeredOn: string;
    readonly promisedDays: string;
    readonly visits: string;
    readonly before: string;
    readonly cohort: string;
    readonly candidates: string;
    readonly links: string;
    readonly steps: string;
    readonly changes: string;
    readonly special: string;
    readonly appraisals: string;
    readonly reports: string;
    readonly due: string;
    readonly clause: string;
    readonly ground: string;
    readonly waivers: string;
    readonly level: string;
    readonly source: string;
    readonly policy: string;
    readonly grant: string;
    readonly category: string;
    readonly categories: string;
    readonly period: string;
    readonly instalments: string;
    readonly complex: string;
    readonly kind: string;
    readonly parentLocality: string;
    readonly focus: string;
    readonly grade: string;
    readonly standing: string;
  };
  readonly previous: (what: string) => string;
  readonly base: (what: string) => string;
  readonly ofOwner: (owner: string, what: string) => string;
  readonly grant: (id: string) => string;
  readonly survey: (id: string) => string;
  readonly ofList: (list: string, record: string) => string;
  readonly nth: (list: string, place: number) => string;
  readonly inRecords: (what: string, count: number) => string;
  readonly more: (shown: string, count: number) => string;
  /** The first complexes of several, and how many there are. */
  readonly moreComplexes: (shown: string, count: number) => string;
  /** The first places of several, and how many there are. */
  readonly morePlaces: (shown: string, count: number) => string;
}
