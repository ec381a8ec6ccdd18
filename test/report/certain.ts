import { compareDecimals, type PolicyReport } from "../../src/index.js";

/** What a report called certain that another one, of the same records with more of them known, does not say. */
export function overturned(before: PolicyReport, after: PolicyReport): string[] {
  return [...overturnedButTargets(before, after), ...overturnedTargets(before.targets, after.targets)];
}

/** The same of all but targets. */
export function overturnedButTargets(before: PolicyReport, after: PolicyReport): string[] {
  const facts = [findings, tiers, measures, surveys];
  // What is said of the last year with records is not said of a later one.
  const isOneYear = before.leagues?.[0]?.year === after.leagues?.[0]?.year;
  const appraisals = isOneYear ? [sheets, ranks, standings, recommendation, money] : [];
  return [...facts, ...appraisals].flatMap((part) => part(before, after));
}

interface Keyed {
  readonly type: string;
  readonly key: string;
}

/** Everything of a type that stands anywhere in a value. */
function all<T extends Keyed>(value: unknown, type: string, found: T[] = []): T[] {
  if (typeof value !== "object" || value === null) return found;
  if (Reflect.get(value, "type") === type) found.push(value as T);
  for (const inner of Object.values(value)) all(inner, type, found);
  return found;
}

function pairs<T extends Keyed>(before: PolicyReport, after: PolicyReport, type: string): [T, T | undefined][] {
  const part = ({ records: _, audit: __, plan: ___, given: ____, ...rest }: PolicyReport) => rest;
  const later = new Map(all<T>(part(after), type).map((each) => [each.key, each]));
  return all<T>(part(before), type).map((each) => [each, later.get(each.key)]);
}

/** A waiver of what is not recorded leaves two ends: it is met, or waived. */
const isHeld = (verdict: string, then: string | undefined, isOpen: boolean) =>
  verdict === "unknown" || verdict === then || (verdict === "waived" && isOpen && then === "met");

const said = (...parts: unknown[]) =>
  parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");

interface Found extends Keyed {
  readonly verdict: string;
  readonly missing: readonly string[];
  readonly subject: { readonly kind: string; readonly id: string };
}

function findings(before: PolicyReport, after: PolicyReport): string[] {
  const isGone = ({ subject: { kind, id } }: Found) =>
    kind === "complex" && !after.complexes.some(({ complex }) => complex === id);
  return pairs<Found>(before, after, "finding").flatMap(([one, other]) =>
    isGone(one) || isHeld(one.verdict, other?.verdict, one.missing.length > 0)
      ? []
      : [said("finding", one, "then", other)],
  );
}

function tiers(before: PolicyReport, after: PolicyReport): string[] {
  return before.complexes.flatMap(({ complex, assessment }) => {
    const then = after.complexes.find((each) => each.complex === complex)?.assessment;
    if (!then) return [];
    const wrong = assessment.tiers.filter(({ tier, verdict, missing }) => {
      const later = then.tiers.find((each) => each.tier === tier)?.verdict;
      return !isHeld(verdict, later, missing.length > 0);
    });
    const isMet = (verdict: string) => verdict === "met" || verdict === "waived";
    const noneMet = assessment.noneMet === "unmet" && then.tiers.some(({ verdict }) => isMet(verdict));
    return [
      ...wrong.map((each) => said("tier", complex, each.tier, each.verdict)),
      ...(noneMet ? [said("none met", complex)] : []),
    ];
  });
}

const sheetsOf = ({ complexes }: PolicyReport) =>
  complexes.flatMap(({ records }) => records.flatMap(({ sheet }) => sheet ?? []));

function sheets(before: PolicyReport, after: PolicyReport): string[] {
  const later = new Map(sheetsOf(after).map((sheet) => [sheet.key, sheet]));
  return sheetsOf(before).flatMap((sheet) => {
    const then = later.get(sheet.key);
    if (!then) return [];
    const [least, most] = sheet.range;
    const isBelow = sheet.unbounded || compareDecimals(then.total, most) <= 0;
    const isWithin = compareDecimals(least, then.total) <= 0 && isBelow;
    return [
      ...(isWithin ? [] : [said("total", sheet.key, sheet.range, then.total)]),
      ...(sheet.possible.includes(then.grade) ? [] : [said("grade", sheet.key, sheet.possible, then.grade)]),
      ...(!sheet.certain || sheet.grade === then.grade ? [] : [said("certain grade", sheet.key)]),
    ];
  });
}

function ranks(before: PolicyReport, after: PolicyReport): string[] {
  return (before.leagues ?? []).flatMap(({ scorecard, year, ranking }) => {
    const then = after.leagues?.find((each) => each.scorecard === scorecard && each.year === year);
    if (!then) return [];
    const isThere = (id: string) => after.complexes.some(({ complex }) => complex === id);
    return ranking.flatMap(({ complex, platform, best, worst }) => {
      if (!isThere(complex)) return [];
      const rank = then.ranking.find((each) => each.complex === complex && each.platform === platform)?.rank ?? 0;
      return best <= rank && rank <= worst ? [] : [said("rank", complex, best, worst, rank)];
    });
  });
}

function standings(before: PolicyReport, after: PolicyReport): string[] {
  return before.complexes.flatMap(({ complex, standing }) => {
    const report = after.complexes.find((each) => each.complex === complex);
    if (!standing || !report) return [];
    const then = report.standing;
    if (!then) return [said("standing gone", complex)];
    const strange = then.possible.filter((each) => !standing.possible.includes(each));
    const isTurned = standing.certain && standing.standing !== then.standing;
    return strange.length > 0 || isTurned ? [said("standing", complex, standing.possible, then.possible)] : [];
  });
}

function recommendation(before: PolicyReport, after: PolicyReport): string[] {
  if (!before.recommendation) return [];
  const chosen = after.recommendation?.recommended.map(({ complex }) => complex) ?? [];
  const { recommended, passedOver } = before.recommendation;
  return [
    ...recommended
      .filter(({ complex, certain }) => certain && !chosen.includes(complex))
      .map(({ complex }) => said("recommended", complex)),
    ...passedOver
      .filter(({ complex, certain }) => certain && chosen.includes(complex))
      .map(({ complex }) => said("passed over", complex)),
  ];
}

function money(before: PolicyReport, after: PolicyReport): string[] {
  return (before.funding?.lines ?? []).flatMap((line) => {
    const then = after.funding?.lines.find(({ key }) => key === line.key);
    const got = then ? then.amount : "0";
    const { least, most } = line.range;
    const isWithin = compareDecimals(least, got) <= 0 && (most === undefined || compareDecimals(got, most) <= 0);
    const isTurned = line.certain && compareDecimals(line.amount, got) !== 0;
    return isWithin && !isTurned ? [] : [said("money", line.key, line.range, line.certain, got)];
  });
}

type Figure = Keyed & { readonly value?: string; readonly reason?: object; readonly missing: readonly string[] };

function measures(before: PolicyReport, after: PolicyReport): string[] {
  return pairs<Figure>(before, after, "named-measure").flatMap(([one, other]) =>
    one.missing.length > 0 ||
    other === undefined ||
    (one.value === other.value && Boolean(one.reason) === Boolean(other.reason))
      ? []
      : [said("measure", one, "then", other)],
  );
}

/** The same of targets alone. */
export function overturnedTargets(before: PolicyReport["targets"], after: PolicyReport["targets"]): string[] {
  return before.rows.flatMap((row, at) => {
    const then = after.rows[at];
    if (!then || row.status === "unknown") return [];
    return row.status === then.status ? [] : [said("target", row.key, row.status, then.status)];
  });
}

function surveys(before: PolicyReport, after: PolicyReport): string[] {
  return [
    ...pairs<Keyed & { readonly state: string }>(before, after, "gap-row").flatMap(([one, other]) =>
      one.state === "unknown" || one.state === other?.state ? [] : [said("gap", one, other)],
    ),
    ...pairs<Keyed & { readonly strength: string }>(before, after, "link-assessment").flatMap(([one, other]) =>
      one.strength === "unknown" || one.strength === other?.strength ? [] : [said("link", one, other)],
    ),
  ];
}
