import type { Finding } from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import type { Standard } from "../../plan/index.js";
import type { PolicyReport } from "../../report/index.js";
import type { TargetRow, TargetTotal } from "../../targets/index.js";
import { areaName, type Context, complexName, exactAmount, nameOf, namesOf } from "../context.js";
import { statementOf } from "../finding.js";
import { missingWords } from "../missing.js";
import { quantityWords } from "../quantity-words.js";
import { subjectName } from "../subject-name.js";
import { achievedOf, differenceOf, named, placeName, requiredOf, statusOf, yearOr } from "../targets/rows.js";
import { count, resultRows, tableOf, text } from "./table-of.js";

/** Something to be put right: by whom, what, how much is lacking, by which clause, and what could be done. */
export interface Issue {
  readonly kind: "target" | "area" | "standard" | "material" | "funding" | "duty" | "case";
  readonly responsible: string;
  readonly subject: string;
  readonly problem: string;
  readonly off?: string;
  readonly clauses: readonly string[];
  readonly advice: string;
}

/** What a report finds to be put right: targets not reached, complexes short of the tier they hold, money, duties, cases. */
export function issuesOf(context: Context, report: PolicyReport): Issue[] {
  const { targets, complexes, supervision = [], governance = [], cases, projects, processes = [] } = report;
  const late = ({ status }: TargetRow | TargetTotal) => status === "missed" || status === "behind";
  const unmet = (findings: readonly Finding[]) =>
    findings.filter(({ verdict, effect }) => verdict === "unmet" && effect === "decides");
  const { grantee } = context.language.issues;
  return [
    ...targets.rows.filter(late).map((row) => targetIssue(context, row)),
    ...complexes.flatMap(({ complex, locality, assessment: { held, tiers } }) => {
      const own = tiers.find(({ tier }) => tier === held?.tier)?.findings ?? [];
      const name = complexName(context, complex);
      return own
        .filter(({ verdict, effect }) => effect === "decides" && (verdict === "unmet" || verdict === "unknown"))
        .map((finding) => {
          const kind = finding.verdict === "unmet" ? "standard" : "material";
          const issue = findingIssue(context, kind, finding, nameOf(context, "locality", locality));
          return { ...issue, subject: name, problem: context.language.pair(name, issue.problem) };
        });
    }),
    ...supervision
      .filter(({ verdict }) => verdict === "unmet")
      .map((finding) => findingIssue(context, "funding", finding, grantee)),
    ...unmet(governance).map((finding) =>
      findingIssue(context, "duty", finding, subjectName(context, finding.subject)),
    ),
    ...unmet(projects?.findings ?? []).map((finding) =>
      findingIssue(context, "duty", finding, subjectName(context, finding.subject)),
    ),
    ...unmet(processes.flatMap(({ findings }) => findings)).map((finding) =>
      findingIssue(context, "duty", finding, areaName(context)),
    ),
    ...unmet(cases?.findings ?? []).map((finding) => caseIssue(context, report, finding)),
  ];
}

function targetIssue(context: Context, row: TargetRow): Issue {
  const { language } = context;
  const place = placeName(context, row);
  const isOver = row.excess !== undefined;
  // Of what is open it is known at most that it falls short.
  const by = row.excess ?? row.shortfall;
  const figure = by === undefined ? undefined : differenceOf(context, row, by);
  const off = isOver && figure ? language.issues.excess(figure) : figure;
  return {
    kind: row.locality === undefined ? "area" : "target",
    responsible: place,
    subject: place,
    problem: language.issues.target({
      target: named(context, row.target),
      year: yearOr(context, row.year, ""),
      required: requiredOf(context, row),
      achieved: achievedOf(context, row),
      status: statusOf(context, row),
    }),
    ...(off !== undefined && { off }),
    clauses: row.clauses,
    advice: adviceOnTarget(context, row, isOver ? undefined : off),
  };
}

function adviceOnTarget(
  { language: { issues } }: Context,
  { year, status, excess }: TargetRow,
  off: string | undefined,
) {
  if (year !== undefined && status === "missed" && excess === undefined) return issues.missed;
  return off === undefined ? issues.other : issues.makeUp(off);
}

function findingIssue(context: Context, kind: Issue["kind"], finding: Finding, responsible: string): Issue {
  const { language } = context;
  const { rule, clauses, items, subject } = finding;
  // Of a choice one is enough: none of those accepted has to be made up.
  const isChoice = context.plan.standards.some((standard) => standard.id === rule && isOfChoice(standard));
  const lacking = items && !isChoice ? [...items.lacks, ...items.unknown] : [];
  const named = lacking.length > 0 ? namesOf(context, "element", lacking) : undefined;
  const words = quantityWords(language, "", finding);
  const { shortfall: short } = words;
  const off = short === undefined ? named : isCeiling(finding) ? language.issues.excess(short) : short;
  return {
    kind,
    responsible,
    subject: subject.kind === "area" ? areaName(context) : subjectName(context, subject),
    problem:
      kind === "standard" || kind === "material"
        ? statementOf(context, withoutShortfall(finding))
        : statementOf(context, finding),
    ...(off !== undefined && { off }),
    clauses,
    advice: adviceOn(context, finding, off, words.required),
  };
}

const isOfChoice = (standard: Standard) =>
  "requires" in standard ? "choice" in standard.requires : standard.test === "one-of";

/** What is lacking stands in a column of its own. */
function withoutShortfall({ shortfall: _ofTheColumn, ...finding }: Finding): Finding {
  return finding;
}

/** A concern of an enterprise that took too long: a case has no name, its complex has. */
function caseIssue(context: Context, { cases, complexes }: PolicyReport, finding: Finding): Issue {
  const { language } = context;
  const { issues } = language;
  const { rule, actual = "", required = "", unit = "count", subject, items } = finding;
  const id = cases?.open.find((each) => each.case === subject.id)?.complex;
  const place = complexes.find(({ complex }) => complex === id)?.locality;
  const late = {
    of: rule === "case-answer" ? "answer" : "solution",
    isOpen: (items?.lacks.length ?? 0) > 0,
    actual: exactAmount(context, actual, unit),
    required: exactAmount(context, required, unit),
  } as const;
  return {
    ...findingIssue(
      context,
      "case",
      finding,
      place === undefined ? language.words.payees.complex : nameOf(context, "locality", place),
    ),
    subject: id === undefined ? language.words.payees.complex : complexName(context, id),
    problem: id === undefined ? issues.late(late) : language.pair(complexName(context, id), issues.late(late)),
    advice: issues.lateAdvice(late),
  };
}

const isCeiling = ({ bound }: Finding) => bound === "at-most" || bound === "below";

function adviceOn(context: Context, finding: Finding, off: string | undefined, required = ""): string {
  const { issues } = context.language;
  const { rule, verdict, missing, waivable, bound } = finding;
  const own = ownValue<string>(issues.rules, rule);
  if (own !== undefined) return own;
  if (verdict === "unknown") return issues.record(missingWords(context, missing));
  const isToPass = bound === "above";
  if ((off === undefined && !isToPass) || isCeiling(finding)) return issues.other;
  // What is lacking of a figure that has to be passed only equals it.
  const advice = isToPass ? issues.pass(required) : issues.makeUp(off ?? "");
  return waivable ? issues.orWaiver(advice) : advice;
}

const issueRows = /* @__PURE__ */ (() =>
  tableOf<Issue & { readonly number: number }>("issues", {
    number: count((_, { number }) => number),
    responsible: text((_, { responsible }) => responsible),
    subject: text((_, { subject }) => subject),
    issue: text((_, { problem }) => problem),
    off: text((_, { off }) => off),
    grounds: text(({ language }, { clauses }) => language.list(clauses)),
    advice: text((_, { advice }) => advice),
  }))();

/** The list of issues (问题清单). */
export const issueTable = (context: Context, issues: readonly Issue[]) =>
  resultRows(
    context,
    issueRows,
    issues.map((issue, at) => ({ ...issue, number: at + 1 })),
  );
