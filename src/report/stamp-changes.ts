import { type Json, readDecimal, sameJson } from "../kernel/index.js";
import type { AssessOptions, PolicyReport } from "./policy-report.js";
import type { ReportChange } from "./report-change.js";
import { pathOf } from "./report-path.js";
import { jsonOf } from "./unit.js";

/**
 * What two reports were made with that differs: plan, readings, day, version, scorecards, rules, seed, and the options.
 *
 * Of a plan, a scorecard, rules or a policy that differ under one id it is said that they do, without the values.
 */
export function stampChanges(before: PolicyReport, after: PolicyReport): ReportChange[] {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  const changes = paths.flatMap((path) => {
    const [one, other] = [was.get(path), is.get(path)];
    if (sameJson(one?.content, other?.content)) return [];
    // What one report does not have at all is said by the stamp.
    if (one?.large !== other?.large) return [];
    return [changeAt(path, one?.large ? undefined : one?.content, other?.large ? undefined : other?.content)];
  });
  const { plan: planBefore, stamp: stampBefore } = before;
  const isOtherPlan =
    !sameJson(stampBefore.plan, after.stamp.plan) || !sameJson(stampBefore.readings, after.stamp.readings);
  return isOtherPlan || sameJson(planBefore, after.plan) ? changes : [changeAt("plan"), ...changes];
}

interface Entry {
  readonly content: Json | undefined;
  readonly large?: true;
}

function entriesOf({ stamp, given }: PolicyReport): ReadonlyMap<string, Entry> {
  const named = (list: string, members: readonly { readonly id: string; readonly provenance: string }[]) =>
    members.map(({ id, provenance }) => [pathOf(["stamp", list, id]), { content: provenance }] as const);
  return new Map<string, Entry>([
    ["stamp.plan.id", { content: stamp.plan.id }],
    ["stamp.plan.revision", { content: stamp.plan.revision }],
    ...Object.entries(stamp.readings).map(
      ([id, choice]) => [pathOf(["stamp", "readings", id]), { content: choice }] as const,
    ),
    ["stamp.asOf", { content: stamp.asOf }],
    ["stamp.library", { content: stamp.library }],
    ...named("scorecards", stamp.scorecards),
    ...named("rules", stamp.rules),
    ["stamp.seed", { content: stamp.seed }],
    ...givenEntries(given),
  ]);
}

function givenEntries({
  detail = "next-tier",
  scorecards = [],
  robustness,
  standing,
  recommendation,
  funding,
}: AssessOptions): (readonly [string, Entry])[] {
  const { seed: _seed, spread, ...run } = robustness ?? {};
  const members = (path: string, values: object = {}) =>
    Object.entries(values).map(([key, content]): readonly [string, Entry] => [
      `${path}.${key}`,
      { content: jsonOf(content) },
    ]);
  return [
    ["given.detail", { content: detail }],
    ...scorecards.map(
      (content) =>
        [pathOf(["given", "scorecards", content.id]), { content: jsonOf(content), large: true as const }] as const,
    ),
    ...members("given.robustness", { ...run, ...(spread !== undefined && { spread: readDecimal(spread) }) }),
    ...(standing
      ? [[pathOf(["given", "standing", standing.id]), { content: jsonOf(standing), large: true as const }] as const]
      : []),
    ...members("given.recommendation", recommendation),
    ...(funding
      ? [
          [
            pathOf(["given", "funding", funding.policy.id]),
            { content: jsonOf(funding.policy), large: true as const },
          ] as const,
          ["given.funding.budget", { content: readDecimal(funding.budget) }] as const,
        ]
      : []),
  ];
}

function changeAt(path: string, before?: Json, after?: Json): ReportChange {
  return {
    path,
    part: path === "plan" ? "plan" : path.startsWith("given") ? "given" : "stamp",
    field: path.split(".").at(-1) ?? path,
    kind: "stamp",
    direction: "other",
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    also: [],
    because: [],
  };
}
