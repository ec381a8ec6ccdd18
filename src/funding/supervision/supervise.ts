import {
  eachReadBy,
  type Finding,
  faultAt,
  findingFrom,
  guarded,
  PolicyError,
  readBy,
  type Subject,
  takes,
} from "../../finding/index.js";
import { asRead, dateSchema, grouped, objectOf, ownValue, type PlainDate } from "../../kernel/index.js";
import { madePlan, type Plan, readingsUsed } from "../../plan/index.js";
import { alikeAmong, firstOfEach, isComplete, Portfolio, rowsOnce } from "../../registry/index.js";
import { faultsOfPolicy } from "../policy/check.js";
import { FundingPolicy } from "../policy/policy.js";
import { appraisalsOwed } from "./check-appraisals.js";
import { owedBack } from "./check-clawback.js";
import { reportsOwed } from "./check-reports.js";
import { spendingChecks } from "./check-spending.js";
import type { ComplexCheck, Found, FundCheck, PolicyCheck } from "./fund-check.js";

/**
 * How grants are used and accounted for at the close of a day: spent over the grant, on a category not allowed, outside
 * the period, not spent after it, behind the planned pace; appraisals and reports that are owed.
 *
 * Every rule answers for every grant given by the day, also where all is well. Amounts are in yuan, net of refunds and corrections,
 * which are negative; of a grant without any on record, what was spent is `unknown`, unless `complete` names `expenditures`. Of a grant paid in instalments
 * only what was paid out can be left unspent or late; the planned pace goes by days (this library's own measure: it only
 * advises). A complex with special grants owes a comprehensive assessment and a performance evaluation, recorded with any
 * of its grants: both once in the time that it is funded without a day between, by its last day, or, where the plan sets
 * `practice.yearlyAppraisalsWithinDays`, for every year funded, by so many days after its end. A report without a due
 * date is `unknown`, for the policy sets no number of days, unless the plan sets `practice.reportWithinDays` from the day
 * `upTo` which it reports. Money spent of a grant that is not on record is found by `checkPortfolio`. Of each policy handed in that
 * takes money back (`clawback`), what of its grants a complex has to pay back, where the condition holds.
 *
 * Work: linear in the grants and expenditures.
 *
 * @param portfolio - its grants, and everything spent of them; what is dated after the day is left out
 * @param options - `asOf`: the day, whose own events count and whose deadlines have passed; `policies`: those under which
 * grants were given
 * @throws {@link PolicyError} for a date that does not exist, records that the schema refuses, policies that name what the plan lacks
 *
 * @see 5.2.3
 * @see 5.2.4
 * @example
 * ```ts
 * import { Portfolio, superviseFunds } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const grant = {
 *   id: "grant-pumps", complex: "pumps", amount: 2000000, on: "2019-08-15", special: true,
 *   period: { from: "2019-09-01", to: "2020-08-31" }, categories: ["equipment"], appraisals: [], reports: [],
 * };
 * const spent = { id: "rig", grant: "grant-pumps", on: "2020-03-11", amount: 1940000, category: "equipment" };
 * const portfolio = Portfolio.parse({ complexes: [], grants: [grant], expenditures: [spent] });
 * const findings = superviseFunds(taizhou, portfolio, { asOf: "2020-08-31" });
 * findings.filter(({ verdict }) => verdict === "unmet").map(({ rule, year, shortfall }) => [rule, year, shortfall]);
 * // => [["fund-unspent", undefined, "60000"], ["fund-appraisal-owed", undefined, "2"]]
 * ```
 */
export function superviseFunds(
  plan: Plan,
  portfolio: Portfolio,
  options: { readonly asOf: PlainDate; readonly policies?: readonly FundingPolicy[] },
): Finding[] {
  return guarded(superviseFundsTakes, fundsSupervised, plan, portfolio, options);
}

/** What {@link superviseFunds} takes. */
export const superviseFundsTakes = /* @__PURE__ */ takes("superviseFunds", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: objectOf({ asOf: dateSchema, policies: eachReadBy(FundingPolicy).exactOptional() }),
}));

function fundsSupervised(
  plan: Plan,
  portfolio: Portfolio,
  { asOf, policies = [] }: { readonly asOf: PlainDate; readonly policies?: readonly FundingPolicy[] },
): Finding[] {
  requireFitting(plan, policies);
  const { grants = [], expenditures } = portfolio;
  const { reportWithinDays: reportWithin, yearlyAppraisalsWithinDays: yearlyWithin } = plan.practice ?? {};
  const rows = rowsOnce(grants).filter(({ row }) => row.on <= asOf);
  const paidFor = rowsOnce(expenditures ?? []).filter(({ row }) => row.on <= asOf);
  const spent = grouped(paidFor, ({ row }) => row.grant);
  // Of a grant that a list not said to be complete does not name, it is not known that nothing was spent.
  const nothing = expenditures && isComplete(portfolio, "expenditures") ? [] : undefined;
  const known = new Set(grants.map(({ id }) => id));
  const strays = grouped(
    [...spent].flatMap(([id, those]) => (known.has(id) ? [] : those)),
    ({ row }) => asRead(row.grant),
  );
  const ofGrants = firstOfEach(rows).flatMap(({ row: grant, twins }) => {
    const those = spent.get(grant.id) ?? nothing;
    const maybe = [
      ...(those ?? []).flatMap(({ row: spending, twins: { length } }) =>
        length === 0 ? [] : [{ spending, path: `expenditures.${spending.id}.id` }],
      ),
      ...(strays.get(asRead(grant.id)) ?? []).map(({ row: spending }) => ({
        spending,
        path: `expenditures.${spending.id}.grant`,
      })),
    ];
    const on = {
      grant,
      ...(those && { spent: those.flatMap(({ row, twins: { length } }) => (length === 0 ? [row] : [])) }),
      ...(maybe.length > 0 && { maybe }),
      ...(reportWithin !== undefined && { reportWithin }),
      asOf,
    };
    const subject = { kind: "grants", id: grant.id };
    return FUND_CHECKS.flatMap((check) =>
      check
        .find(on)
        .map((found) =>
          findingOf(plan, check, subject, twins.length > 0 ? { ...openOf(found), missing: ["id"] } : found),
        ),
    );
  });
  // Complexes that read alike may be one, whose grants and appraisals then stand under several ids.
  const heads = new Map([...alikeAmong(portfolio.complexes)].map(([{ id }, [head]]) => [asRead(id), head?.id]));
  const headOf = (id: string) => asRead(heads.get(asRead(id)) ?? id);
  const ofOne = grouped(rows, ({ row }) => headOf(row.complex));
  const ofComplexes = [...grouped(rows, ({ row }) => row.complex)].flatMap(([id, those]) => {
    const on = { ...(yearlyWithin !== undefined && { yearlyWithin }), asOf };
    const all = ofOne.get(headOf(id)) ?? those;
    const subject = { kind: "complex", id };
    const doubled = those.flatMap(({ row, twins }) => (twins.length > 0 ? [`grants.${row.id}.id`] : []));
    const strange = all.flatMap(({ row }) => (row.complex === id ? [] : [`grants.${row.id}.complex`]));
    return COMPLEX_CHECKS.flatMap((check) => {
      const [own, more] = [those, all].map((each) => check.find({ ...on, grants: each.map(({ row }) => row) }));
      return (own ?? []).map((found) => {
        const isSame = more?.some(
          ({ of, year, verdict }) => of === found.of && year === found.year && verdict === found.verdict,
        );
        const missing = [...new Set([...doubled, ...(isSame ? [] : strange)])];
        return findingOf(plan, check, subject, missing.length > 0 ? { ...openOf(found), missing } : found);
      });
    });
  });
  const ofPolicies = policies.flatMap((policy) =>
    POLICY_CHECKS.flatMap(({ rule, effect, find }) =>
      find({ policy, ground: { plan, portfolio, asOf } }).map(({ of, complex: id, ...found }) => {
        const subject = { kind: "complex", id };
        return findingFrom({ rule, clauses: policy.clauses, subject, effect, ...found, readings: {}, because: [] }, of);
      }),
    ),
  );
  return [...ofGrants, ...ofComplexes, ...ofPolicies];
}

/** Policies that name what the plan lacks, or stand twice, are refused. */
function requireFitting(plan: Plan, policies: readonly FundingPolicy[]): void {
  const ids = policies.map(({ id }) => id);
  const faults = policies.flatMap((policy, index) => [
    ...(ids.indexOf(policy.id) < index
      ? [
          faultAt(
            `policies[${index}].id`,
            policy.id,
            "不重复的标识",
            "an id that stands once",
            `${policy.id}-2`,
            "double",
          ),
        ]
      : []),
    ...faultsOfPolicy(policy, { plan }, `policies[${index}]`),
  ]);
  if (faults.length > 0) throw new PolicyError({ zh: "资金分配办法有误", en: "policies that do not fit" }, faults);
}

/** What is asked, where two grants may be one and say different things. */
function openOf({ of, year }: Found): Pick<Found, "of" | "year" | "verdict"> {
  return { ...(of !== undefined && { of }), ...(year !== undefined && { year }), verdict: "unknown" };
}

/** What a rule found of a grant or a complex, as a finding. */
function findingOf(
  plan: Plan,
  { rule, effect, rests = [] }: FundCheck | ComplexCheck,
  subject: Subject,
  { of, ...found }: Found,
): Finding {
  const clauses = ownValue(plan.cites, rule) ?? [];
  const readings = readingsUsed(plan, [`cites.${rule}`, ...rests]);
  return findingFrom({ rule, clauses, subject, effect, ...found, readings }, of);
}

/** Every rule by which grants are supervised one by one, in the order its findings come. */
export const FUND_CHECKS: readonly FundCheck[] = /* @__PURE__ */ (() => [...spendingChecks, reportsOwed])();

/** Every rule by which what a complex was granted is supervised; its findings come after those on grants. */
export const COMPLEX_CHECKS: readonly ComplexCheck[] = /* @__PURE__ */ (() => [appraisalsOwed])();

/** Every rule by which what was granted under a policy is supervised; its findings come last. */
export const POLICY_CHECKS: readonly PolicyCheck[] = /* @__PURE__ */ (() => [owedBack])();
