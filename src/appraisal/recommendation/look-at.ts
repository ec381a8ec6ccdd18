import type { Finding } from "../../finding/index.js";
import { type PlainDate, yearOf } from "../../kernel/index.js";
import type { Plan, Standard } from "../../plan/index.js";
import {
  type Complex,
  factsAsOf,
  hasAllRecords,
  holdsTier,
  isUnderstood,
  type NotStanding,
  notStanding,
  type Portfolio,
  perhapsNone,
  placeOn,
  placeOpenBy,
  widestPlaceOn,
} from "../../registry/index.js";
import { standardFound } from "../../standards/index.js";
import { type Bounds, boundsOf, isKnown } from "../scoring/bounds.js";
import { lowestOf, type ScoreSheet } from "../scoring/sheet.js";
import type { Contender, LimitReason } from "./select.js";

/** Why a complex is not recommended. */
export type PassedOverReason =
  | NotStanding["reason"]
  | "not-a-candidate"
  | "candidacy-unknown"
  | "holds-the-tier"
  | "no-score"
  | "rejected"
  | "veto"
  | "lowest-grade"
  | "undecided-tie"
  | LimitReason;

/** For which tier, by which standard, on which day and with which sheets candidates are looked at. */
export interface Lookout {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  readonly tier: string;
  readonly standard: Standard | undefined;
  readonly asOf: PlainDate;
  /** The sheet of each complex that counts. */
  readonly sheets: ReadonlyMap<string, ScoreSheet>;
  /** The last year that any sheet is of. */
  readonly year: number | undefined;
  /** Who has a record of that year, or may yet have. */
  readonly hasRecord: (id: string) => boolean;
  /** Those that may turn out to be none. */
  readonly perhapsNone: ReturnType<typeof perhapsNone>;
}

/** What candidates of a day are looked at by: of several sheets of a complex that of the latest year by then. */
export function lookoutFor(plan: Plan, portfolio: Portfolio, sheets: readonly ScoreSheet[], asOf: PlainDate): Lookout {
  const standard = plan.standards.find((each) => each.ranked === true);
  const latest = latestSheets(sheets, yearOf(asOf));
  const year = [...latest.values()].reduce<number | undefined>(
    (last, sheet) => (last === undefined || sheet.year > last ? sheet.year : last),
    undefined,
  );
  const recorded = new Set(portfolio.records?.flatMap((record) => (record.year === year ? [record.complex] : [])));
  return {
    plan,
    portfolio,
    tier: standard?.tiers?.at(-1) ?? plan.tiers.at(-1)?.id ?? "",
    standard,
    asOf,
    sheets: latest,
    year,
    perhapsNone: perhapsNone({ plan, portfolio, asOf }),
    hasRecord: (id) => recorded.has(id) || !hasAllRecords({ plan, portfolio }, id),
  };
}

function latestSheets(sheets: readonly ScoreSheet[], year: number): Map<string, ScoreSheet> {
  const latest = new Map<string, ScoreSheet>();
  for (const sheet of sheets) {
    const known = latest.get(sheet.complex);
    if (sheet.platform === undefined && sheet.year <= year && (known === undefined || known.year < sheet.year)) {
      latest.set(sheet.complex, sheet);
    }
  }
  return latest;
}

/** A complex as it may compete for being recommended. */
export interface Rival extends Bounds {
  readonly complex: string;
  readonly place: string;
  /** The widest place that this lies in. */
  readonly widest: string;
  /** Whether its place is in words that are not the plan's, so that it may be any. */
  readonly isPlaceOpen: boolean;
  /** Absent where they are not recorded, or not all are understood. */
  readonly categories?: readonly string[];
  /** Whether it competes: whatever is recorded yet, as that turns out, or never. */
  readonly competes: "always" | "open" | "never";
}

/** What was found of a complex: that it contends, or why it is passed over. */
export interface Looked {
  readonly rival: Rival;
  readonly contender?: Contender;
  readonly reason?: PassedOverReason;
  readonly sheet?: ScoreSheet;
  /** What says that it is no candidate, or may be one. */
  readonly because?: Finding;
}

/** Looks at one complex: every reason against it counts, the first is told. */
export function lookAt(lookout: Lookout, complex: Complex): Looked {
  const { plan, portfolio, tier, standard, asOf } = lookout;
  const sheet = lookout.sheets.get(complex.id);
  const candidacy =
    standard && standardFound(plan, complex, tier, standard.id, { asOf, portfolio, ...gradesOf(sheet) });
  const [first, ...others] = reasonsAgainst(lookout, complex, sheet, candidacy);
  const [place, widest] = [placeOn(plan, complex, asOf), widestPlaceOn(plan, complex, asOf)];
  const categories = factsAsOf(complex, asOf).industry?.categories;
  const isNamed = (id: string) => isUnderstood(plan, portfolio.members, "industryCategories", id);
  const reasons = first ? [first, ...others] : [];
  const isFinal = reasons.some(({ final }) => final);
  const isOld = sheet !== undefined && sheet.year !== lookout.year;
  const isPerhapsNone = lookout.perhapsNone.has(complex.id);
  const mayHold = holdsTier(plan, complex, asOf, tier) === "unknown";
  const isOpen =
    reasons.length > 0 || mayHold || isOld || isPerhapsNone || (sheet !== undefined && mayBeLowest(plan, sheet));
  const rival: Rival = {
    complex: complex.id,
    place,
    widest,
    isPlaceOpen: placeOpenBy(plan, complex, asOf).length > 0,
    ...(categories?.every(isNamed) && { categories }),
    competes: isFinal ? "never" : isOpen ? "open" : "always",
    ...(sheet && !isOld ? boundsOf(sheet) : { low: "0" }),
  };
  const contender = sheet && !first ? { sheet, locality: place, widest, categories: categories ?? [] } : undefined;
  return {
    rival,
    ...(contender && { contender }),
    ...(first && { reason: first.reason }),
    ...(sheet && { sheet }),
    ...(candidacy && first && OF_CANDIDACY.has(first.reason) && { because: candidacy }),
  };
}

const OF_CANDIDACY: ReadonlySet<PassedOverReason> = new Set(["not-a-candidate", "candidacy-unknown"]);

function gradesOf(sheet: ScoreSheet | undefined) {
  return sheet && { grades: sheet.possible };
}

interface Against {
  readonly reason: PassedOverReason;
  /** Whether nothing that is not recorded could undo it. */
  readonly final: boolean;
}

function reasonsAgainst(
  { plan, tier, asOf, hasRecord }: Lookout,
  complex: Complex,
  sheet: ScoreSheet | undefined,
  candidacy: Finding | undefined,
): Against[] {
  const none = notStanding(plan, complex, asOf);
  const reasons: (Against | false | undefined)[] = [
    none && { reason: none.reason, final: true },
    holdsTier(plan, complex, asOf, tier) === "met" && { reason: "holds-the-tier", final: true },
    candidacy && candidacy.verdict !== "met" && againstBy(candidacy),
    !(sheet && isKnown(sheet)) && { reason: "no-score", final: !sheet && !hasRecord(complex.id) },
    sheet?.rejected && { reason: "rejected", final: false },
    ...(sheet && plan.practice?.merit !== "rank-alone" ? againstByMerit(sheet) : []),
  ];
  return reasons.flatMap((reason) => reason || []);
}

function againstBy({ verdict }: Finding): Against {
  return verdict === "unknown"
    ? { reason: "candidacy-unknown", final: false }
    : { reason: "not-a-candidate", final: true };
}

function againstByMerit(sheet: ScoreSheet): (Against | false)[] {
  const { vetoes, grade, certain } = sheet;
  return [
    vetoes.length > 0 && { reason: "veto", final: true },
    grade === lowestOf(sheet) && { reason: "lowest-grade", final: certain },
  ];
}

function mayBeLowest({ practice }: Plan, sheet: ScoreSheet): boolean {
  const lowest = lowestOf(sheet);
  return practice?.merit !== "rank-alone" && lowest !== undefined && sheet.possible.includes(lowest);
}
