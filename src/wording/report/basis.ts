import type { PolicyReport } from "../../report/index.js";
import { type Block, table } from "../block.js";
import { choiceWords } from "../cited.js";
import { type Context, nameOf } from "../context.js";

/** What a report rests on: plan, day, version, choices, and what of it no policy has set. */
export function basisBlocks(context: Context, report: PolicyReport): Block[] {
  const { language } = context;
  const { stamp } = report;
  const names = language.report.stamp;
  const { document } = report.plan;
  const rules = ruleNames(context, report);
  const foreign = rules.filter(({ provenance }) => provenance !== "policy").map(({ name }) => name);
  return [
    ...(foreign.length > 0 ? [{ kind: "note" as const, text: language.report.warning(language.list(foreign)) }] : []),
    ...table(language.columns.stamp, [
      [names.plan, context.language.label(report.plan.title)],
      ...(document
        ? [
            [names.document, document.number],
            [names.issued, language.date(document.issuedOn)],
          ]
        : []),
      [names.revision, stamp.plan.revision],
      [names.asOf, language.date(stamp.asOf)],
      [names.library, stamp.library],
      ...rules.map(({ what, name, provenance }) => [what, language.pair(name, language.words.provenances[provenance])]),
      [names.readings, otherReadings(context)],
      ...(stamp.seed === undefined ? [] : [[names.seed, String(stamp.seed)]]),
      [names.rounding, language.report.rounding],
    ]),
  ];
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
