import { eachReadBy, type Finding, guarded, type Items, type Subject, takes, type Verdict } from "../finding/index.js";
import { dateSchema, grouped, objectOf, type PlainDate, wholeDecimal } from "../kernel/index.js";
import { DUTY_RULES, type Duty, madePlan, type Plan } from "../plan/index.js";
import { Evidence, type RowOnce, rowsOnce } from "../registry/index.js";
import { type Found, findingBy } from "./rule-finding.js";

/**
 * The governance checklist of an area and of each of its localities on a day: leading group, mechanisms,
 * responsibility, goals, support policy, cloud platform, each by the evidence on record.
 *
 * Evidence counts from `on` to `until`, both included, unless a later one says that the thing was refused or ended.
 * Without evidence a duty is `unknown`, not broken; it is `unmet` where all evidence has run out or been refused. Of a
 * place that the plan's `duties` do not name for a rule, it is `not-applicable`; so is, instead of `unmet`, what the
 * clauses only encourage. Places that do not exist on the day have no findings.
 *
 * Work: linear in the duties and the evidence.
 *
 * @param plan - the policy, with its `duties`
 * @param evidence - in any order
 * @param options - `asOf`: the day, at its close
 * @returns rule by rule, the area first, then the localities as the plan has them
 * @throws {@link PolicyError} for a date that does not exist
 *
 * @see 5.1.1
 * @see 5.1.2
 * @see 5.1.3
 * @see 5.2.1
 * @see 2.3
 * @see 4.3.6
 * @example
 * ```ts
 * import { checkGovernance } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const evidence = [{ id: "e1", item: "governance-leading-group", locality: "wenling", on: "2019-03-05" }];
 * const findings = checkGovernance(taizhou, evidence, { asOf: "2019-12-31" });
 * const groups = findings.filter(({ rule }) => rule === "governance-leading-group");
 * const of = (id: string) => groups.find(({ subject }) => subject.id === id)?.verdict;
 * [of("wenling"), of("yuhuan"), of("high-tech-zone")]; // => ["met", "unknown", "not-applicable"]
 * ```
 */
export function checkGovernance(
  plan: Plan,
  evidence: readonly Evidence[],
  options: { readonly asOf: PlainDate },
): Finding[] {
  return guarded(checkGovernanceTakes, governanceOn, plan, evidence, options);
}

/** What {@link checkGovernance} takes. */
export const checkGovernanceTakes = /* @__PURE__ */ takes("checkGovernance", () => ({
  plan: madePlan,
  evidence: eachReadBy(Evidence),
  options: objectOf({ asOf: dateSchema }),
}));

function governanceOn(plan: Plan, evidence: readonly Evidence[], { asOf }: { readonly asOf: PlainDate }): Finding[] {
  const filed = grouped(
    rowsOnce(evidence).filter(({ row }) => row.on <= asOf),
    ({ row: { item, locality } }) => keyOf(item, locality),
  );
  const places = placesOf(plan, asOf);
  return GOVERNANCE_RULES.flatMap((rule) => {
    const duty = plan.duties?.find((each) => each.rule === rule);
    if (!duty) return [];
    return places.map((place) => {
      const asked = place.kind === undefined ? duty.area : duty.kinds.includes(place.kind);
      const records = filed.get(keyOf(rule, place.kind === undefined ? undefined : place.subject.id)) ?? [];
      const found = asked ? judged(duty, place.subject, records, asOf) : notAsked(place.subject);
      const finding = findingBy(rule, found, plan, restsOn(rule, place));
      if (finding.verdict !== "unmet" || finding.effect === "decides") return finding;
      const { shortfall: _short, ...shown } = finding;
      return { ...shown, verdict: "not-applicable" as const };
    });
  });
}

/** The rules that are answered from evidence. */
const GOVERNANCE_RULES = /* @__PURE__ */ (() => DUTY_RULES.filter((rule) => rule !== "project-order"))();

function keyOf(item: string, locality: string | undefined): string {
  return JSON.stringify([item, locality]);
}

interface Place {
  readonly subject: Subject;
  /** The kind of locality; absent of the area as a whole. */
  readonly kind?: string;
}

function placesOf(plan: Plan, asOf: PlainDate): Place[] {
  const standing = plan.localities.filter(
    ({ from, until }) => (from === undefined || from <= asOf) && (until === undefined || asOf <= until),
  );
  return [
    { subject: { kind: "area", id: plan.id } },
    ...standing.map(({ id, kind }) => ({ subject: { kind: "locality", id }, kind })),
  ];
}

function restsOn(rule: string, { kind, subject }: Place): string[] {
  return [`duties.${rule}`, ...(kind === undefined ? [] : [`localities.${subject.id}`])];
}

function notAsked(subject: Subject): Found {
  return { subject, verdict: "not-applicable", missing: [] };
}

function judged({ rule, parts }: Duty, subject: Subject, records: Filed, asOf: PlainDate): Found {
  const missing = [`evidence.${rule}`];
  if (!parts) {
    const verdict = verdictOf(records, asOf);
    return { subject, verdict, missing: verdict === "unknown" ? missing : [] };
  }
  const items = itemsOf(
    parts.map(({ id }) => id),
    records,
    asOf,
  );
  const verdict = items.lacks.length > 0 ? "unmet" : items.unknown.length > 0 ? "unknown" : "met";
  return {
    subject,
    verdict,
    bound: "at-least",
    required: wholeDecimal(parts.length),
    ...(items.unknown.length < parts.length && { actual: wholeDecimal(items.has.length) }),
    ...(verdict === "unmet" && { shortfall: wholeDecimal(items.lacks.length) }),
    unit: "count",
    items,
    missing: items.unknown.map((part) => `evidence.${rule}.${part}`),
  };
}

/** Each part by the evidence that names it; a refusal that names none is of them all. */
function itemsOf(parts: readonly string[], records: Filed, asOf: PlainDate): Items {
  const verdicts = parts.map((part) => {
    const about = records.filter(({ row: { parts: own, refused } }) => own?.includes(part) ?? refused === true);
    return { part, verdict: verdictOf(about, asOf) };
  });
  const those = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict).map(({ part }) => part);
  return { has: those("met"), lacks: those("unmet"), unknown: those("unknown") };
}

type Filed = readonly RowOnce<Evidence>[];

/** What holds whether or not records that may be wrong, or none, are there. */
function verdictOf(records: Filed, asOf: PlainDate): Verdict {
  const isDoubted = ({ twins }: RowOnce<Evidence>) => twins.length > 0;
  const [first = "unknown", ...others] = [() => true, () => false, isRefused, (each: Evidence) => !isRefused(each)].map(
    (isThere) =>
      verdictWith(
        records.flatMap((each) => (!isDoubted(each) || isThere(each.row) ? [each.row] : [])),
        asOf,
      ),
  );
  return others.every((verdict) => verdict === first) ? first : "unknown";
}

function isRefused({ refused }: Evidence): boolean {
  return refused === true;
}

function verdictWith(records: readonly Evidence[], asOf: PlainDate): Verdict {
  if (records.length === 0) return "unknown";
  const refusals = records.filter(isRefused);
  const lastRefused = refusals.reduce((last, { on }) => (on > last ? on : last), "");
  const stands = records.some(
    ({ on, until, refused }) => refused !== true && on >= lastRefused && (until === undefined || asOf <= until),
  );
  return stands ? "met" : "unmet";
}
