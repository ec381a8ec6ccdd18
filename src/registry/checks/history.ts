import { addDays, type PlainDate } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import type { Portfolio } from "../portfolio.js";
import { restingAt } from "./clauses-at.js";
import { milestoneOrder } from "./order.js";
import type { Problem, RecordCheck } from "./problem.js";

/** Checks that what happened could have happened in that order, at that time, in that place. */
export const historyChecks: readonly RecordCheck[] = [
  { rule: "record-milestone-order", effect: "decides", rests: ["practice.delistingEnds"], find: milestoneOrder },
  { rule: "record-locality-then", effect: "advises", rests: ["localities"], find: localityThen },
  { rule: "record-change-order", effect: "decides", find: (_plan, portfolio) => sameDayChanges(portfolio) },
  { rule: "record-period", effect: "decides", find: (plan, portfolio) => restingAt(plan, periods(portfolio)) },
];

function localityThen(plan: Plan, portfolio: Portfolio): Problem[] {
  return portfolio.complexes.flatMap((complex, index) => {
    const locality = plan.localities.find(({ id }) => id === complex.locality);
    if (!locality) return [];
    const { from, until, successor } = locality;
    return complex.milestones.flatMap(({ kind, tier, list, on }, at) => {
      const early = from !== undefined && on < from;
      const late = until !== undefined && on > until && successor === undefined;
      if (kind === "delisted" || !(early || late)) return [];
      return [
        {
          subject: { kind: "complex", id: complex.id },
          path: `complexes[${index}].milestones[${at}].on`,
          apart: [kind, tier, on, list],
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
  return portfolio.complexes.flatMap((complex, index) => {
    const days = new Set<PlainDate>();
    return (complex.changes ?? []).flatMap(({ on }, at) => {
      const again = days.has(on);
      days.add(on);
      if (!again) return [];
      return [
        {
          subject: { kind: "complex", id: complex.id },
          path: `complexes[${index}].changes[${at}].on`,
          apart: [on],
          got: on,
          zh: "每日至多一条变更",
          en: "one change a day at most",
          example: addDays(on, 1),
        },
      ];
    });
  });
}

interface Span {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly apart?: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

function periods(portfolio: Portfolio): Problem[] {
  const spans: Span[] = [
    ...portfolio.complexes.flatMap(({ id, waivers }, index) =>
      (waivers ?? []).map(({ clause, tier, approvedOn, until }, at) => ({
        kind: "complex",
        id,
        path: `complexes[${index}].waivers[${at}].until`,
        apart: [clause, tier],
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
    ...(portfolio.grants ?? []).flatMap(({ id, on, instalments = [], appraisals = [], reports = [] }, index) => [
      ...instalments.map(({ id: part, paidOn }, at) => ({
        ...{
          kind: "grants",
          id,
          path: `grants[${index}].instalments[${at}].paidOn`,
          apart: [part],
          from: on,
          to: paidOn,
        },
      })),
      ...appraisals.map(({ kind, on: to }, at) => ({
        ...{ kind: "grants", id, path: `grants[${index}].appraisals[${at}].on`, apart: [kind, to], from: on, to },
      })),
      ...reports.map(({ id: report, on: to }, at) => ({
        ...{ kind: "grants", id, path: `grants[${index}].reports[${at}].on`, apart: [report], from: on, to },
      })),
    ]),
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
      { kind: "cases", id, path: `cases[${index}].closedOn`, from: answeredOn ?? openedOn, to: closedOn },
    ]),
  ];
  return spans.flatMap(({ kind, id, path, apart = [], from, to }) =>
    to === undefined || to >= from
      ? []
      : [
          {
            subject: { kind, id },
            path,
            apart,
            got: to,
            zh: `不早于 ${from} 的日期`,
            en: `a date not before ${from}`,
            example: from,
          },
        ],
  );
}
