/**
 * Every rule and measure of the engine beyond a plan's own standards and targets, by the room that answers it.
 *
 * A plan cites its clauses for them in `cites`; a room that exists is tested to have exactly the rules listed here.
 */
export const RULES = {
  registry: [
    "record-double-id",
    "record-unknown-locality",
    "record-locality-then",
    "record-unknown-tier",
    "record-unknown-member",
    "record-inventory",
    "record-unknown-complex",
    "record-cycle",
    "record-milestone-order",
    "record-area-disagrees",
    "record-change-order",
    "record-one-lead",
    "record-crosswalk",
    "record-waiver",
    "record-period",
    "record-evaluated-unit",
    "record-filling-budget",
  ],
  report: [
    "record-unfit",
    "record-observed-key",
    "record-observed-form",
    "record-observed-item",
    "record-application",
    "record-struck-off",
    "record-part-above-whole",
    "record-not-whole",
    "record-hundredfold",
    "record-reads-alike",
    "record-industry-names",
    "record-out-of-time",
    "record-large-site",
  ],
  targets: [
    "audit-flow-to-stock",
    "audit-tiers-to-total",
    "audit-spread",
    "audit-least-quantity",
    "audit-late-issue",
    "audit-late-publication",
  ],
  measures: [
    "measure-cluster-coverage",
    "measure-portfolio-functions",
    "measure-three-chains",
    "measure-function-coverage",
    "measure-capability-coverage",
    "measure-floor-area-ratio",
    "measure-virtual-tenants",
    "measure-government-funding",
    "measure-social-capital",
    "measure-carriers",
    "measure-mode-diversity",
    "measure-outcome-growth",
    "measure-industries-surveyed",
    "measure-enterprises-surveyed",
    "measure-resource-adequacy",
    "measure-resource-completeness",
    "measure-multidisciplinary",
    "measure-redundancy",
    "measure-overlap",
    "measure-results-transferred",
    "measure-shared-resources",
    "measure-sharing-departments",
    "measure-sharing-regions",
    "measure-sharing-levels",
    "measure-funding-diversity",
    "measure-cloud-connected",
    "measure-innovative-enterprises",
    "measure-outcomes-by-actor",
    "measure-self-sufficiency",
    "measure-running-cost",
    "measure-needs-resolved",
    "measure-response-time",
    "measure-resource-inflow",
  ],
  layout: ["survey-gap", "fill-gaps", "chain-missing-link", "chain-weak-link", "match-problem"],
  appraisal: ["scorecard-applies", "scorecard-dimension", "standing", "recommendation"],
  funding: [
    "fund-by-performance",
    "fund-overspent",
    "fund-category",
    "fund-period",
    "fund-unspent",
    "fund-pace",
    "fund-appraisal-owed",
    "fund-report",
    "benefit-distribution",
  ],
  delivery: [
    "schedule-backward",
    "schedule-calendar",
    "process-visits",
    "process-steps",
    "governance-leading-group",
    "governance-coordination",
    "governance-responsibility",
    "governance-goals",
    "governance-support-policy",
    "governance-cloud",
    "project-order",
    "case-care",
    "case-answer",
    "case-solution",
    "case-calendar",
  ],
} as const;

/** A room of the engine that has rules. */
export type Room = keyof typeof RULES;

/** A rule or measure of the engine. */
export type RuleId = (typeof RULES)[Room][number];

/** The rules of the engine that ask something of places, so that a plan has to say of which. */
export const DUTY_RULES = [
  "governance-leading-group",
  "governance-coordination",
  "governance-responsibility",
  "governance-goals",
  "governance-support-policy",
  "governance-cloud",
  "project-order",
] as const satisfies readonly RuleId[];

/** All rule ids. */
export const RULE_IDS: readonly string[] = /* @__PURE__ */ (() => Object.values(RULES).flat())();
