import type { PolicyReport } from "../../report/index.js";
import { choiceWords } from "../cited.js";
import { type Context, nameOf } from "../context.js";
import { resultRows, tableOf, text } from "./table-of.js";

/** Something that a report rests on. */
type Line = readonly [matter: string, content: string];

const stamp = /* @__PURE__ */ (() =>
  tableOf<Line>("stamp", {
    matter: text((_, [matter]) => matter),
    content: text((_, [, content]) => content),
  }))();

/** What a report rests on: plan, day, version, choices. */
export function stampRows(context: Context, report: PolicyReport) {
  const { language } = context;
  const { stamp: own } = report;
  const names = language.report.stamp;
  const { document } = report.plan;
  return resultRows(context, stamp, [
    [names.plan, language.label(report.plan.title)],
    ...(document
      ? [[names.document, document.number] as const, [names.issued, language.date(document.issuedOn)] as const]
      : []),
    [names.revision, own.plan.revision],
    [names.asOf, language.date(own.asOf)],
    [names.library, own.library],
    ...ruleNames(context, report).map(
      ({ what, name, provenance }) => [what, language.pair(name, language.words.provenances[provenance])] as const,
    ),
    [names.readings, otherReadings(context)],
    ...(own.seed === undefined ? [] : [[names.seed, String(own.seed)] as const]),
    [names.rounding, language.report.rounding],
  ]);
}

/** What of a report no policy has set, in one sentence; none where all of it is. */
export function warningOn(context: Context, report: PolicyReport): string[] {
  const foreign = ruleNames(context, report).filter(({ provenance }) => provenance !== "policy");
  const { language } = context;
  return foreign.length > 0 ? [language.report.warning(language.list(foreign.map(({ name }) => name)))] : [];
}

interface RuleName {
  readonly what: string;
  readonly name: string;
  readonly provenance: PolicyReport["stamp"]["scorecards"][number]["provenance"] | "external";
}

/** The scorecards, rules of standing and policy that the report was made with. */
function ruleNames(context: Context, { given, stamp }: PolicyReport): RuleName[] {
  const { stamp: names } = context.language.report;
  const { standing, funding } = given;
  return [
    ...stamp.scorecards.map(({ id, provenance }) => ({
      what: names.scorecard,
      name: nameOf(context, "scorecard", id),
      provenance,
    })),
    ...(standing ? [{ what: names.standing, name: names.standing, provenance: standing.provenance }] : []),
    ...(funding
      ? [
          {
            what: names.funding,
            name: context.language.label(funding.policy.label),
            provenance: funding.policy.provenance,
          },
        ]
      : []),
  ];
}

/** The readings that are not read by default; every reading that matters stands at the end of the report. */
function otherReadings(context: Context): string {
  const { plan, language } = context;
  const others = Object.entries(plan.readings).flatMap(([id, reading]) => {
    const choice = plan.chosen[id];
    return choice === undefined || choice === reading.default
      ? []
      : [language.pair(language.label(reading.why), choiceWords(context, id, choice))];
  });
  return others.length > 0 ? language.list(others) : language.report.noReadings;
}
