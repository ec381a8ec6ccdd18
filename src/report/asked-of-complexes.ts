import type { PassedOver, ScoreNode, ScoreSheet } from "../appraisal/index.js";
import type { Subject } from "../finding/index.js";
import { type DecimalString, subtractDecimals, sumDecimals, yearEnd } from "../kernel/index.js";
import type { TierAssessment } from "../standards/index.js";
import type { TargetRow } from "../targets/index.js";
import { inputPlace, listInput, placeOf } from "./input-place.js";
import type { ComplexReport, PolicyReport, RecordReport } from "./policy-report.js";
import type { Asked, Decision, DecisionKind } from "./question.js";

/** A complex of the report, and where it stands in the portfolio. */
interface At {
  readonly report: PolicyReport;
  readonly complex: ComplexReport;
  readonly path: string;
  readonly subject: Subject;
}

function complexesOf(report: PolicyReport): At[] {
  return report.complexes.map((complex) => ({
    report,
    complex,
    path: complex.path,
    subject: { kind: "complex", id: complex.complex },
  }));
}

/** What keeps open whether complexes count for a target: words for their tier or place that are not the plan's, lists not recorded. */
export function askedForTargets(report: PolicyReport): Asked[] {
  const undecided = report.targets.rows.map((row) => ({ row, complexes: new Set(row.undecided) }));
  return complexesOf(report).flatMap((at) =>
    undecided
      .filter(({ complexes }) => complexes.has(at.complex.complex))
      .flatMap(({ row }) => askedForTarget(at, row)),
  );
}

function askedForTarget({ report: { plan }, complex, path, subject }: At, { target, year }: TargetRow): Asked[] {
  const asked = plan.targets.find(({ id }) => id === target);
  const counts = asked && "counts" in asked ? asked.counts : undefined;
  const lists = (complex.unlisted ?? []).filter(
    ({ kind }) => counts?.lists !== undefined && counts.milestones.some((each) => each === kind),
  );
  const isPlaced = plan.localities.some(({ id }) => id === complex.locality);
  const open = [
    ...(isPlaced ? [] : ["locality"]),
    ...(complex.assessment.missing ?? []),
    ...lists.map((each) => each.path),
  ];
  const decides = {
    kind: "target",
    part: "targets",
    subject,
    rule: target,
    ...(year !== undefined && { year }),
    alone: open.length === 1,
  } as const;
  return open.map((each) => ({ path: `${path}.${each}`, subject, decides }));
}

/** What tiers leave open. */
export function askedForTiers(report: PolicyReport): Asked[] {
  return complexesOf(report).flatMap((at) => at.complex.assessment.tiers.flatMap((tier) => askedForTier(at, tier)));
}

function askedForTier(at: At, { tier, verdict, findings }: TierAssessment): Asked[] {
  const { subject, complex } = at;
  const unknown = findings.filter((finding) => finding.verdict === "unknown");
  const deciding = new Set(unknown.flatMap(({ effect, missing }) => (effect === "decides" ? missing : [])));
  return unknown.flatMap(({ rule, effect, missing }) =>
    missing.map((input) => {
      const isOpen = effect === "decides" && verdict === "unknown";
      const kind = effect === "advises" ? "advice" : isOpen ? kindOfTier(complex, tier) : "finding";
      const alone = isOpen ? deciding.size === 1 : missing.length === 1;
      return {
        ...inputPlace(at.report, complex, input),
        subject,
        decides: { kind, part: "complexes", subject, rule, tier, alone },
      };
    }),
  );
}

function kindOfTier({ assessment: { held, struckOff, next } }: ComplexReport, tier: string): DecisionKind {
  if (tier === held?.tier) return "tier-held";
  if (struckOff !== undefined) return "finding";
  return tier === next?.tier ? "tier-next" : "tier";
}

/** What could move grades that are not certain; what is there and cannot be used is not asked for. */
export function askedForGrades(report: PolicyReport): Asked[] {
  return complexesOf(report).flatMap((at) => at.complex.records.flatMap((record) => askedForGrade(at, record)));
}

function askedForGrade(at: At, record: RecordReport): Asked[] {
  const { sheet } = record;
  if (!sheet || sheet.certain) return [];
  const indicators = indicatorsIn(sheet.root);
  const byPath = new Map<string, { asked: Input; moving: Set<ScoreNode> }>();
  for (const input of sheet.missing) {
    const own = indicators.filter(({ missing }) => missing.includes(input));
    if (own.length > 0 && own.every(isUnusable)) continue;
    for (const asked of inputsOf(at, record, input)) {
      const known = byPath.get(asked.path);
      byPath.set(asked.path, { asked, moving: new Set([...(known?.moving ?? []), ...own]) });
    }
  }
  return [...byPath.values()].map(({ asked, moving }) => {
    const marks = marksOf([...moving]);
    const decides: Decision = {
      kind: "grade",
      part: "appraisal",
      subject: at.subject,
      rule: sheet.scorecard,
      year: sheet.year,
      ...(marks !== "0" && { marks }),
      alone: byPath.size === 1,
    };
    return { ...asked, decides };
  });
}

function indicatorsIn(node: ScoreNode): readonly Exclude<ScoreNode, ScoreSheet["root"]>[] {
  return "children" in node ? node.children.flatMap(indicatorsIn) : [node];
}

function isUnusable({ why }: Exclude<ScoreNode, ScoreSheet["root"]>): boolean {
  return why === "zero-denominator" || why === "base-not-positive" || why === "no-cohort" || why === "constant-cohort";
}

/** How many marks hang on inputs of some indicators. */
function marksOf(indicators: readonly ScoreNode[]): DecimalString {
  return sumDecimals(indicators.map(({ range: [low, high] = ["0", "0"] }) => subtractDecimals(high, low)));
}

type Input = Pick<Asked, "path" | "subject" | "platform" | "year">;

/** The inputs behind what a sheet misses: of the year, of one before, or of a measure. */
function inputsOf(at: At, record: RecordReport, input: string): Input[] {
  const { subject, complex, path } = at;
  const { year, previous, platform } = record;
  const whose = { subject, ...(platform !== undefined && { platform }) };
  if (input.startsWith("observed.")) return [{ path: `${record.path}.${input}`, ...whose, year }];
  const { before, rest = "" } = /^(?<before>previous|base|\d+)\.(?<rest>.*)$/su.exec(input)?.groups ?? {};
  if (before !== undefined) {
    const of = Number(before) || year - 1;
    return [{ path: of < year - 1 || previous === undefined ? "records" : `${previous}.${rest}`, ...whose, year: of }];
  }
  if (input.startsWith("measured.")) {
    const measured = Object.entries(record.measured).find(([id]) => input === `measured.${id}`);
    return (measured?.[1].missing ?? []).flatMap((inner) => inputsOf(at, record, inner));
  }
  if (input.startsWith("cohort.")) return [];
  // A measure may be taken from a list of the portfolio, of which all is asked, whosever it is.
  const listed = listInput(at.report, input);
  if (listed !== undefined) return [{ path: listed, ...(listed !== input || input.includes("[") ? { subject } : {}) }];
  return [{ path: `${path}.${placeOf(complex, input, yearEnd(year))}`, subject }];
}

/** The years between the first and the last without an appraisal. */
export function askedForStandings(report: PolicyReport): Asked[] {
  return complexesOf(report).flatMap(askedForStanding);
}

function askedForStanding({ complex: { standing }, subject }: At): Asked[] {
  const appraised = new Set(standing?.steps.map(({ year }) => year));
  const open = (standing?.missing ?? []).filter((year) => !appraised.has(year));
  const decides = { kind: "standing", part: "standing", subject } as const;
  return open.map((year) => ({
    path: "records",
    subject,
    year,
    decides: { ...decides, year, alone: open.length === 1 },
  }));
}

/** What is missing to say which complexes are candidates, and the scores of those that have none. */
export function askedForRecommendation(report: PolicyReport): Asked[] {
  const { recommendation } = report;
  if (!recommendation) return [];
  const passedOver = new Map(recommendation.passedOver.map((each) => [each.complex, each]));
  return complexesOf(report).flatMap((at) => {
    const passed = passedOver.get(at.complex.complex);
    return passed ? askedForCandidacy(at, passed, recommendation.tier) : [];
  });
}

function askedForCandidacy({ report, complex, subject }: At, passed: PassedOver, tier: string): Asked[] {
  const decides: Omit<Decision, "alone"> = {
    kind: "recommendation",
    part: "recommendation",
    subject,
    tier,
  };
  if (passed.reason === "no-score" && complex.records.length === 0) {
    // Where the records are said to be complete, there is none to ask for.
    if (passed.certain) return [];
    const year = report.leagues?.[0]?.year;
    return [{ path: "records", subject, ...(year !== undefined && { year }), decides: { ...decides, alone: true } }];
  }
  const missing = passed.reason === "candidacy-unknown" ? (passed.because?.missing ?? []) : [];
  return missing.map((input) => ({
    ...inputPlace(report, complex, input),
    subject,
    decides: { ...decides, alone: missing.length === 1 },
  }));
}
