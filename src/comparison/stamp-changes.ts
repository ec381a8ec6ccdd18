import { keyOf, type Subject } from "../finding/index.js";
import { type Json, readDecimal, sameJson } from "../kernel/index.js";
import type { AssessOptions, PolicyReport } from "../report/index.js";
import { pathOf } from "./entry.js";
import { jsonOf } from "./field.js";
import type { FieldName } from "./field-name.js";
import type { ReportChange } from "./report-change.js";

/**
 * What two reports were made with that differs: plan, readings, day, version, scorecards, rules, seed, and the options.
 *
 * Of a plan, a scorecard, rules or a policy that differ under one id it is said that they do, without the values.
 */
export function stampChanges(before: PolicyReport, after: PolicyReport): ReportChange[] {
  const [was, is] = [basisOf(before), basisOf(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  const changes = paths.flatMap((path) => {
    const [one, other] = [was.get(path), is.get(path)];
    if (sameJson(one?.content, other?.content)) return [];
    // What one report does not have at all is said by the stamp.
    if (one?.large !== other?.large) return [];
    const basis = other ?? one;
    if (!basis) return [];
    return [basis.large ? changeAt(path, basis) : changeAt(path, basis, one?.content, other?.content)];
  });
  const { plan: planBefore, stamp: stampBefore } = before;
  const isOtherPlan =
    !sameJson(stampBefore.plan, after.stamp.plan) || !sameJson(stampBefore.readings, after.stamp.readings);
  return isOtherPlan || sameJson(planBefore, after.plan)
    ? changes
    : [changeAt("plan", { part: "plan", field: "content" }), ...changes];
}

interface Basis {
  readonly part: "stamp" | "given";
  readonly field: FieldName;
  readonly content: Json | undefined;
  /** What it is about, of several under one field. */
  readonly subject?: Subject;
  readonly large?: true;
}

/** Everything a report was made with, by path. */
function basisOf({ stamp, given }: PolicyReport): ReadonlyMap<string, Basis> {
  const part = "stamp";
  const { plan, readings, asOf, library, scorecards, rules, seed } = stamp;
  const choices = Object.entries(readings).map(
    ([id, content]) =>
      [
        pathOf(["stamp", "readings", id]),
        { part, field: "choice", content: jsonOf(content), subject: { kind: "reading", id } },
      ] as const,
  );
  const sources = (list: string, members: typeof scorecards | typeof rules, kindOf: (id: string) => string) =>
    members.map(
      ({ id, provenance }) =>
        [
          pathOf(["stamp", list, id]),
          { part, field: "provenance", content: provenance, subject: { kind: kindOf(id), id } },
        ] as const,
    );
  return new Map<string, Basis>([
    ["stamp.plan.id", { part, field: "id", content: plan.id }],
    ["stamp.plan.revision", { part, field: "revision", content: plan.revision }],
    ...choices,
    ["stamp.asOf", { part, field: "asOf", content: asOf }],
    ["stamp.library", { part, field: "library", content: library }],
    ...sources("scorecards", scorecards, () => "scorecard"),
    ...sources("rules", rules, (id) => (id === given.standing?.id ? "standing-rules" : "policy")),
    ["stamp.seed", { part, field: "seed", content: seed }],
    ...givenBasis(given),
  ]);
}

/** The options, but the seed, which the stamp has; of rules and the like that they differ, not how. */
function givenBasis(options: AssessOptions): (readonly [string, Basis])[] {
  const {
    detail = "next-tier",
    scope,
    scorecards = [],
    platforms,
    robustness,
    standing,
    recommendation,
    funding,
  } = options;
  const { draws, spread, top } = robustness ?? {};
  const { quota, perLocality, perCategory } = recommendation ?? {};
  const value = (list: string, field: FieldName, content: unknown) =>
    content === undefined
      ? []
      : [[`given${list}.${field}`, { part: "given", field, content: jsonOf(content) }] as const];
  const large = (list: string, kind: string, content: { readonly id: string } | undefined) =>
    content === undefined
      ? []
      : [
          [
            pathOf(["given", list, content.id]),
            {
              part: "given",
              field: "content",
              content: jsonOf(content),
              subject: { kind, id: content.id },
              large: true,
            },
          ] as const,
        ];
  return [
    ...value("", "detail", detail),
    ...value("", "scope", scope?.localities),
    ...scorecards.flatMap((each) => large("scorecards", "scorecard", each)),
    ...value(".platforms", "weight", platforms?.weight),
    ...value(".robustness", "draws", draws),
    ...value(".robustness", "top", top),
    ...value(".robustness", "spread", spread === undefined ? undefined : readDecimal(spread)),
    ...large("standing", "standing-rules", standing),
    ...value(".recommendation", "quota", quota),
    ...value(".recommendation", "perLocality", perLocality),
    ...value(".recommendation", "perCategory", perCategory),
    ...large("funding", "policy", funding?.policy),
    ...value(".funding", "budget", funding && readDecimal(funding.budget)),
  ];
}

function changeAt(
  path: string,
  { part, field, subject }: Pick<Basis, "field" | "subject"> & Pick<ReportChange, "part">,
  before?: Json,
  after?: Json,
): ReportChange {
  return {
    type: "report-change",
    key: keyOf("report-change", path),
    path,
    part,
    ...(subject && { subject }),
    field,
    kind: "stamp",
    direction: "other",
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    also: [],
    because: [],
  };
}
