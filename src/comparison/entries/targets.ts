import type { Subject } from "../../finding/index.js";
import type { PolicyReport } from "../../report/index.js";
import type { TargetProgress, TargetRow, TargetTotal } from "../../targets/index.js";
import { saidByTarget } from "../asked.js";
import type { Entry } from "../entry.js";
import { amount, fact, figure, names, placed } from "../field.js";

/** The rows of targets, and the status of what is a total of several rows; its figures are the sums of theirs. */
export function entriesOfTargets(
  { rows, totals, uncredited, slipped = [] }: TargetProgress,
  part: "targets" | "projection",
  { plan }: PolicyReport,
): Entry[] {
  const status = (value: string) => ({
    ...placed("status", "status", value === "not-due" ? "on-track" : value, STATUSES),
    value,
    isOpen: value === "unknown",
  });
  const several = totals.filter(
    ({ target, year }) => rows.filter((row) => row.target === target && (year ?? row.year) === row.year).length > 1,
  );
  const key = (target: string, ...more: readonly (string | number | undefined)[]) => [
    target,
    ...more.flatMap((each) => (each === undefined ? [] : [`${each}`])),
  ];
  const asked =
    ({ target, required, unit = "complexes" }: TargetRow | TargetTotal) =>
    () =>
      new Map([[target, { says: saidByTarget(plan, target), required: figure("required", required, unit) }]]);
  return [
    ...several.map((total): Entry => {
      const about = { rule: total.target, subject: { kind: "area", id: plan.id } };
      const fields = [status(total.status), fact("localities", total.localities ?? total.industries)];
      const year = total.year === undefined ? {} : { year: total.year };
      return {
        at: [part, "totals", ...key(total.target, total.year)],
        part,
        asked: asked(total),
        ...about,
        ...year,
        fields,
      };
    }),
    ...rows.map((row): Entry => {
      const { target, locality, industry, year } = row;
      const unit = row.unit ?? "complexes";
      return {
        at: [part, "rows", ...key(target, locality ?? industry, year)],
        part,
        rule: target,
        subject: subjectOf(row, plan.id),
        asked: asked(row),
        ...(year !== undefined && { year }),
        fields: [
          status(row.status),
          { ...amount("shortfall", "shortfall", "less", row.shortfall, unit), isOpen: row.status === "unknown" },
          { ...amount("excess", "shortfall", "less", row.excess, unit), isOpen: row.status === "unknown" },
          amount("achieved", "figure", "more", row.achieved, unit, row.range),
          figure("required", row.required, unit),
          names("complexes", row.complexes),
          names("undecided", row.undecided),
        ],
      };
    }),
    ...uncredited.map(
      ({ target, complex, year }): Entry => ({
        at: [part, "uncredited", ...key(target, complex, year)],
        part,
        rule: target,
        subject: { kind: "complex", id: complex },
        ...(year !== undefined && { year }),
        presence: -1,
        fields: [],
      }),
    ),
    ...slipped.map(
      (id): Entry => ({
        at: [part, "slipped", id],
        part,
        subject: { kind: "pipeline", id },
        presence: -1,
        fields: [],
      }),
    ),
  ];
}

function subjectOf({ locality, industry }: TargetRow, area: string): Subject {
  if (industry !== undefined) return { kind: "industry-category", id: industry };
  return locality === undefined ? { kind: "area", id: area } : { kind: "locality", id: locality };
}

const STATUSES = ["missed", "not-reached", "behind", "unknown", "on-track", "met"] as const;
