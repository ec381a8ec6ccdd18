import { addDays, type PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Complex, Milestone } from "./complex.js";
import type { Portfolio } from "./portfolio.js";
import type { Complaint, Problem, RecordCheck } from "./problem.js";
import { hasEndedBetween, tiersOn } from "./tiers-on.js";

/** Checks that what happened could have happened in that order, at that time, in that place. */
export const historyChecks: readonly RecordCheck[] = [
  { rule: "record-milestone-order", effect: "decides", rests: ["practice.delistingEnds"], find: milestoneOrder },
  { rule: "record-locality-then", effect: "advises", rests: ["localities"], find: localityThen },
  { rule: "record-change-order", effect: "decides", find: (_plan, portfolio) => sameDayChanges(portfolio) },
  { rule: "record-period", effect: "decides", find: (_plan, portfolio) => periods(portfolio) },
];

function milestoneOrder(plan: Plan, portfolio: Portfolio): Problem[] {
  return portfolio.complexes.flatMap((complex, index) =>
    complex.milestones.flatMap((milestone, at) => {
      const wrong = wrongWith(plan, complex, milestone, at);
      if (!wrong) return [];
      const path = `complexes[${index}].milestones[${at}]`;
      return [{ subject: { kind: "complex", id: complex.id }, path, got: milestone, ...wrong }];
    }),
  );
}

type Expected = Pick<Complaint, "zh" | "en" | "example">;

function wrongWith(plan: Plan, complex: Complex, milestone: Milestone, at: number): Expected | undefined {
  const { kind, tier, on, list } = milestone;
  if (!plan.tiers.some(({ id }) => id === tier)) return undefined;
  const before = (others: readonly Milestone["kind"][]) =>
    complex.milestones.some(
      (other, index) => index !== at && other.tier === tier && others.includes(other.kind) && other.on <= on,
    );
  const example = { kind, tier, on: "2020-06-30" };
  if (kind === "delisted") {
    const held = tiersOn(plan, without(complex, at), on).some((holding) => holding.tier === tier);
    return held || endedTheSameDay(plan, complex, milestone, at)
      ? undefined
      : { zh: "在列入或认定之后的撤销", en: "a delisting after the tier was listed or recognised", example };
  }
  if (
    kind !== "recognised" &&
    before(["recognised"]) &&
    tiersOn(plan, complex, addDays(on, -1)).some((held) => held.tier === tier)
  ) {
    return {
      zh: "在同一层级认定之前的培育或申报",
      en: "a listing or an application before the tier is recognised",
      example,
    };
  }
  const again = complex.milestones.some(
    (other, index) =>
      other.kind === kind &&
      other.tier === tier &&
      other.list === list &&
      (other.on < on || (other.on === on && index < at)) &&
      !hasEndedBetween(plan, complex, tier, other.on, on),
  );
  return again
    ? { zh: "同一层级同类里程碑只记一次", en: "a milestone of this kind and tier once", example }
    : undefined;
}

function without(complex: Complex, at: number): Complex {
  return { ...complex, milestones: complex.milestones.filter((_milestone, index) => index !== at) };
}

/** Another delisting of the same day, of a lower tier, already ends this one. */
function endedTheSameDay(plan: Plan, complex: Complex, { tier, on }: Milestone, at: number): boolean {
  const held = tiersOn(plan, complex, addDays(on, -1)).some((holding) => holding.tier === tier);
  return (
    held && complex.milestones.some((other, index) => index !== at && other.kind === "delisted" && other.on === on)
  );
}

function localityThen(plan: Plan, portfolio: Portfolio): Problem[] {
  return portfolio.complexes.flatMap((complex, index) => {
    const locality = plan.localities.find(({ id }) => id === complex.locality);
    if (!locality) return [];
    const { from, until, successor } = locality;
    return complex.milestones.flatMap(({ kind, on }, at) => {
      const early = from !== undefined && on < from;
      const late = until !== undefined && on > until && successor === undefined;
      if (kind === "delisted" || !(early || late)) return [];
      return [
        {
          subject: { kind: "complex", id: complex.id },
          path: `complexes[${index}].milestones[${at}].on`,
          got: on,
          zh: `${locality.label.zh}存续期内的日期`,
          en: `a date on which ${locality.label.en} existed`,
          example: early ? from : until,
        },
      ];
    });
  });
}

function sameDayChanges(portfolio: Portfolio): Problem[] {
  return portfolio.complexes.flatMap((complex, index) =>
    (complex.changes ?? []).flatMap(({ on }, at, changes) =>
      changes.findIndex((change) => change.on === on) === at
        ? []
        : [
            {
              subject: { kind: "complex", id: complex.id },
              path: `complexes[${index}].changes[${at}].on`,
              got: on,
              zh: "每日至多一条变更",
              en: "one change a day at most",
              example: addDays(on, 1),
            },
          ],
    ),
  );
}

interface Span {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

function periods(portfolio: Portfolio): Problem[] {
  const spans: Span[] = [
    ...portfolio.complexes.flatMap(({ id, waivers }, index) =>
      (waivers ?? []).map(({ approvedOn, until }, at) => ({
        kind: "complex",
        id,
        path: `complexes[${index}].waivers[${at}].until`,
        from: approvedOn,
        to: until,
      })),
    ),
    ...(portfolio.grants ?? []).map(({ id, period }, index) => ({
      kind: "grants",
      id,
      path: `grants[${index}].period.to`,
      ...period,
    })),
    ...(portfolio.evidence ?? []).map(({ id, on, until }, index) => ({
      kind: "evidence",
      id,
      path: `evidence[${index}].until`,
      from: on,
      to: until,
    })),
    ...(portfolio.needs ?? []).flatMap(({ id, raisedOn, answeredOn, resolvedOn }, index) => [
      { kind: "needs", id, path: `needs[${index}].answeredOn`, from: raisedOn, to: answeredOn },
      { kind: "needs", id, path: `needs[${index}].resolvedOn`, from: raisedOn, to: resolvedOn },
    ]),
    ...(portfolio.cases ?? []).flatMap(({ id, openedOn, answeredOn, closedOn }, index) => [
      { kind: "cases", id, path: `cases[${index}].answeredOn`, from: openedOn, to: answeredOn },
      { kind: "cases", id, path: `cases[${index}].closedOn`, from: openedOn, to: closedOn },
    ]),
  ];
  return spans.flatMap(({ kind, id, path, from, to }) =>
    to === undefined || to >= from
      ? []
      : [
          {
            subject: { kind, id },
            path,
            got: to,
            zh: `不早于 ${from} 的日期`,
            en: `a date not before ${from}`,
            example: from,
          },
        ],
  );
}
