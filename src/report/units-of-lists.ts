import type { Finding } from "../finding/index.js";
import type { TargetProgress } from "../targets/index.js";
import type { PolicyReport } from "./policy-report.js";
import type { ComparedPart } from "./report-change.js";
import {
  amount,
  fact,
  figure,
  findingKey,
  findingUnit,
  holds,
  names,
  placed,
  type Unit,
  verdictField,
} from "./unit.js";
import { measuredUnits } from "./units-of-complexes.js";

/** Everything that a report says beside what it says of each complex. */
export function unitsOfLists(report: PolicyReport): Unit[] {
  const { records, audit, targets, projection, supervision = [], governance = [], processes = [] } = report;
  return [
    ...targetUnits(targets, "targets", report),
    ...(projection ? targetUnits(projection, "projection", report) : []),
    ...records.map((finding) => faultUnit(finding)),
    ...audit.map((finding) => listed(finding, "audit")),
    ...supervision.map((finding) => listed(finding, "supervision")),
    ...governance.map((finding) => listed(finding, "governance")),
    ...processes.flatMap(processUnits),
    ...surveyUnits(report),
    ...chainUnits(report),
    ...caseUnits(report),
    ...otherUnits(report),
    ...areaUnits(report),
    ...gapUnits(report),
  ];
}

function listed(finding: Finding, part: ComparedPart): Unit {
  return findingUnit(finding, [part, ...findingKey(finding)], part);
}

/** What does not fit together in the records is there or not. */
function faultUnit({ rule, subject, effect, fault }: Finding): Unit {
  const fields = [fact("fault", fault, effect === "decides" ? "record" : "advice")];
  return { at: ["records", rule, subject.kind, subject.id], part: "records", subject, rule, presence: -1, fields };
}

const STATUSES = ["missed", "behind", "on-track", "met"] as const;

/** The rows of targets, and the status of what is a total of several rows; its figures are the sums of theirs. */
function targetUnits(
  { rows, totals, uncredited, slipped = [] }: TargetProgress,
  part: "targets" | "projection",
  { plan }: PolicyReport,
): Unit[] {
  const status = (value: string) => placed("status", "status", value === "not-due" ? "on-track" : value, STATUSES);
  const several = totals.filter(
    ({ target, year }) => rows.filter((row) => row.target === target && (year ?? row.year) === row.year).length > 1,
  );
  const key = (target: string, ...more: readonly (string | number | undefined)[]) => [
    target,
    ...more.flatMap((each) => (each === undefined ? [] : [`${each}`])),
  ];
  return [
    ...several.map((total): Unit => {
      const about = { rule: total.target, subject: { kind: "area", id: plan.id } };
      const fields = [{ ...status(total.status), value: total.status }, fact("localities", total.localities)];
      const year = total.year === undefined ? {} : { year: total.year };
      return { at: [part, "totals", ...key(total.target, total.year)], part, ...about, ...year, fields };
    }),
    ...rows.map((row): Unit => {
      const { target, locality, year } = row;
      return {
        at: [part, "rows", ...key(target, locality, year)],
        part,
        rule: target,
        subject: locality === undefined ? { kind: "area", id: plan.id } : { kind: "locality", id: locality },
        ...(year !== undefined && { year }),
        fields: [
          { ...status(row.status), value: row.status },
          amount("shortfall", "shortfall", "less", row.shortfall, "complexes"),
          amount("excess", "shortfall", "less", row.excess, "complexes"),
          amount("achieved", "figure", "more", row.achieved, "complexes"),
          figure("required", row.required, "complexes"),
          names("complexes", row.complexes),
          names("undecided", row.undecided),
        ],
      };
    }),
    ...uncredited.map(
      ({ target, complex, year }): Unit => ({
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
      (id): Unit => ({
        at: [part, "slipped", id],
        part,
        subject: { kind: "pipeline", id },
        presence: -1,
        fields: [],
      }),
    ),
  ];
}

function processUnits(approval: NonNullable<PolicyReport["processes"]>[number]): Unit[] {
  const { now, overStatutory, papersAskedAgain, findings } = approval;
  const at = ["processes", approval.process];
  const part = "processes";
  return [
    {
      at,
      part,
      subject: { kind: "process", id: approval.process },
      fields: [
        amount("visits", "figure", "less", now.visits, "visits"),
        amount("steps", "figure", "less", now.steps, "steps"),
        amount("promisedDays", "figure", "less", now.promisedDays, "days"),
        fact("statutoryDays", now.statutoryDays),
        fact("overStatutory", overStatutory),
        fact("papersAskedAgain", papersAskedAgain),
      ],
    },
    ...findings.map((each) => findingUnit(each, [...at, each.rule], part)),
  ];
}

function surveyUnits({ surveys = [] }: PolicyReport): Unit[] {
  return surveys.flatMap(({ gaps, filling }) => {
    const at = ["surveys", gaps.survey];
    const subject = { kind: "surveys", id: gaps.survey };
    return [
      {
        at,
        part: "surveys" as const,
        subject,
        fields: [names("notSurveyed", gaps.notSurveyed), fact("on", gaps.on)],
      },
      ...gaps.rows.map((row) => ({
        at: [...at, "rows", row.id, ...(row.unit === undefined ? [] : [row.unit])],
        part: "surveys" as const,
        subject: { kind: "resource-kind", id: row.kind },
        ...(row.locality !== undefined && { locality: row.locality }),
        fields: [
          placed("state", "fact", row.state, ["gap", "unknown", "enough", "surplus"]),
          amount("toBuild", "shortfall", "less", row.toBuild, row.unit),
          amount("gap", "figure", "less", row.gap, row.unit),
          figure("need", row.need, row.unit),
          figure("capacity", row.capacity, row.unit),
          figure("bySharing", row.bySharing, row.unit),
          figure("surplus", row.surplus, row.unit),
          figure("adequacy", row.adequacy),
          figure("levelGap", row.levelGap),
          fact("noAdequacy", row.noAdequacy),
        ],
      })),
      ...(filling
        ? [
            {
              at: [...at, "filling"],
              part: "surveys" as const,
              subject,
              fields: [
                placed("status", "fact", filling.status, ["infeasible", "bounded", "optimal"]),
                fact("chosen", filling.chosen),
                figure("cost", filling.cost),
                figure("coverage", filling.coverage),
                figure("overBudget", filling.overBudget),
                figure("bound", filling.bound),
                fact("needs", filling.needs),
                fact("unmeetable", filling.unmeetable),
              ],
            },
          ]
        : []),
    ];
  });
}

function chainUnits({ chains = [] }: PolicyReport): Unit[] {
  return chains.flatMap(({ chain, industry, assessed }) => [
    {
      at: ["chains", chain],
      part: "chains" as const,
      subject: { kind: "chains", id: chain },
      fields: [fact("industry", industry)],
    },
    ...assessed.map(({ id, strength, dependents, name, complexes, technologies }) => ({
      at: ["chains", chain, "links", id],
      part: "chains" as const,
      subject: { kind: "link", id },
      fields: [
        placed("strength", "verdict", strength, ["missing", "weak", "unknown", "sound"]),
        figure("dependents", dependents),
        fact("name", name),
        fact("complexes", complexes),
        fact("technologies", technologies),
      ],
    })),
  ]);
}

function caseUnits({ cases }: PolicyReport): Unit[] {
  if (!cases) return [];
  return [
    ...cases.findings.map((finding) => listed(finding, "cases")),
    ...cases.open.map(({ case: id, answered, ageDays, complex, enterprise, kind }) => ({
      at: ["cases", "open", id],
      part: "cases" as const,
      subject: { kind: "case", id },
      presence: -1 as const,
      fields: [
        holds("answered", answered),
        figure("ageDays", ageDays, "days"),
        fact("of", [complex, enterprise, kind]),
      ],
    })),
    ...cases.themes.map(({ theme, ...rest }) => ({
      at: ["cases", "themes", theme],
      part: "cases" as const,
      subject: { kind: "theme", id: theme },
      fields: [fact("cases", rest.cases), figure("open", rest.open), names("complexes", rest.complexes)],
    })),
  ];
}

function otherUnits({ problems, projects, overlaps, funding, leagues = [] }: PolicyReport): Unit[] {
  const index = (name: string, value: `${number}` | undefined) => amount(name, "figure", "less", value);
  return [
    ...(problems?.rows ?? []).map(({ need, kind, status, verdict, responseDays, complex, matches }) => ({
      at: ["problems", need],
      part: "problems" as const,
      subject: { kind: "needs", id: need },
      fields: [
        verdictField(verdict, "advises"),
        placed("status", "fact", status, ["open", "answered", "resolved"]),
        figure("responseDays", responseDays, "days"),
        fact("complex", complex),
        fact("matches", matches),
        fact("kind", kind),
      ],
    })),
    ...(projects?.findings ?? []).map((finding) => listed(finding, "projects")),
    ...(projects?.lists ?? []).flatMap(({ locality, year, lines }) =>
      lines.map(({ project, place, group, behindBy }) => ({
        at: ["projects", "lists", locality, `${year}`, project],
        part: "projects" as const,
        subject: { kind: "projects", id: project },
        locality,
        year,
        fields: [amount("place", "rank", "less", place), fact("group", group), fact("behindBy", behindBy)],
      })),
    ),
    ...(overlaps?.pairs ?? []).map(({ complexes, functions, capabilities, industry }) => ({
      at: ["overlaps", "pairs", ...complexes, industry],
      part: "overlaps" as const,
      subject: { kind: "pair", id: complexes.join(" / ") },
      fields: [
        index("functions.index", functions.index),
        index("capabilities.index", capabilities.index),
        fact("functions", functions),
        fact("capabilities", capabilities),
      ],
    })),
    ...(overlaps?.redundancy ?? []).map(({ industry, locality, value, ...rest }) => ({
      at: ["overlaps", "redundancy", industry, ...(locality === undefined ? [] : [locality])],
      part: "overlaps" as const,
      subject: { kind: "industry", id: industry },
      ...(locality !== undefined && { locality }),
      fields: [
        index("value", value),
        fact("functions", rest.functions),
        names("complexes", rest.complexes),
        names("missing", rest.missing),
      ],
    })),
    ...(funding
      ? [
          {
            at: ["funding"],
            part: "funding" as const,
            fields: [
              figure("allocated", funding.allocated, "yuan"),
              figure("unallocated", funding.unallocated, "yuan"),
              fact("ties", funding.ties),
            ],
          },
        ]
      : []),
    ...leagues.flatMap(({ scorecard, year, robustness }) => {
      const at = ["leagues", scorecard];
      const part = "appraisal" as const;
      const agreement = robustness?.agreement;
      const fields = [figure("agreement", agreement?.mean), figure("low", agreement?.low), fact("year", year)];
      return [
        { at, part, rule: scorecard, fields },
        ...(robustness?.complexes ?? []).map(({ complex, platform, rank: _rank, median, ...rest }) => ({
          at: [...at, "robustness", complex, ...(platform === undefined ? [] : [platform])],
          part,
          rule: scorecard,
          subject: { kind: "complex", id: complex },
          under: at,
          fields: [figure("median", median), ...Object.entries(rest).map(([name, value]) => fact(name, value))],
        })),
        ...(robustness?.without ?? []).map(({ id, tauB, moved }) => ({
          at: [...at, "without", id],
          part,
          rule: id,
          under: at,
          fields: [figure("tauB", tauB), fact("moved", inOrder(moved))],
        })),
      ];
    }),
  ];
}

/** Ranks that moved, by complex: the order in which sheets were given means nothing. */
function inOrder<M extends { readonly complex: string; readonly platform?: string }>(
  moved: readonly M[],
): readonly M[] {
  const key = ({ complex, platform = "" }: M) => JSON.stringify([complex, platform]);
  return [...moved].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The measures of areas; their counts are sums of what is compared complex by complex and target by target. */
function areaUnits({ plan, city, localities }: PolicyReport): Unit[] {
  return [
    ...measuredUnits(city.measured ?? {}, ["city", "measured"]).map((unit) => ({
      ...unit,
      part: "city" as const,
      subject: { kind: "area", id: plan.id },
      inBoth: true as const,
    })),
    ...localities.flatMap(({ locality, measured = {} }) =>
      measuredUnits(measured, ["localities", locality, "measured"]).map((unit) => ({
        ...unit,
        part: "localities" as const,
        subject: { kind: "locality", id: locality },
        inBoth: true as const,
      })),
    ),
  ];
}

function gapUnits({ withoutData, leftOut }: PolicyReport): Unit[] {
  return [
    ...withoutData.map(({ part, needs }) => ({
      at: ["withoutData", part],
      part,
      presence: -1 as const,
      fields: [fact("needs", needs, "part")],
    })),
    ...leftOut.map(({ part, path, faults }) => ({
      at: ["leftOut", path],
      part,
      presence: -1 as const,
      fields: [fact("faults", faults, "record")],
    })),
  ];
}
