import type {
  ChainAssessment,
  GapRow,
  GapSurvey,
  GapsFilled,
  KindTotal,
  LinkAssessment,
  NeedFilled,
  ProblemRow,
  ProblemsMatched,
  ProblemsOfKind,
} from "../../layout/index.js";
import { type Context, complexName, nameOf, namesOf, quoted, unitName } from "../context.js";
import { fitsWords } from "../layout/problems.js";
import { placeOfRow, surveyName } from "../layout/survey.js";
import type { ResultTable, Value } from "./table.js";
import { count, figure, marks, optional, percent, resultRows, tableOf, text } from "./table-of.js";

/** A row of a survey, and of which survey it is. */
type Surveyed = GapRow & { readonly survey?: string };

/** What is needed where, what is there, and how the rest can be filled. */
export const gapRows = /* @__PURE__ */ (() =>
  tableOf<Surveyed>("gap-row", {
    survey: optional(text((context, { survey }) => survey && surveyName(context, survey))),
    placeAndIndustry: text(placeOfRow),
    resourceKind: text((context, { kind }) => nameOf(context, "element", kind, "resourceKinds")),
    unit: text((context, { unit }) => unit && unitName(context, unit)),
    need: figure((_, { need }) => need),
    capacity: figure((_, { capacity }) => capacity),
    gap: figure((_, { gap }) => gap),
    bySharing: figure((_, { bySharing }) => bySharing),
    toBuild: figure((_, { toBuild }) => toBuild),
    adequacy: percent(({ language }, { adequacy, noAdequacy = "not-recorded" }) =>
      adequacy === undefined ? language.words.noAdequacy[noAdequacy] : adequacy,
    ),
    state: text(({ language }, { state }) => language.words.gapStates[state]),
  }))();

/** The rows of surveys, each with the survey it is of. */
export const surveyRows = (context: Context, surveys: readonly GapSurvey[]): ResultTable[] =>
  resultRows(
    context,
    gapRows,
    surveys.flatMap(({ survey, rows }) => rows.map((row) => ({ ...row, survey }))),
  );

/** The kinds of resource of a survey, added up. */
export const kindTotals = /* @__PURE__ */ (() =>
  tableOf<KindTotal>("kind-total", {
    resourceKind: text((context, { kind }) => nameOf(context, "element", kind, "resourceKinds")),
    unit: text((context, { unit }) => unit && unitName(context, unit)),
    need: figure((_, { need }) => need),
    capacity: figure((_, { capacity }) => capacity),
    gap: figure((_, { gap }) => gap),
    surplus: figure((_, { surplus }) => surplus),
    bySharing: figure((_, { bySharing }) => bySharing),
    toBuild: figure((_, { toBuild }) => toBuild),
    notSurveyed: count((_, { unknown }) => unknown),
  }))();

/** What is demanded, and what of it is filled. */
export const needsFilled = /* @__PURE__ */ (() =>
  tableOf<NeedFilled & { readonly survey?: string }>("need-filled", {
    survey: optional(text((context, { survey }) => survey && surveyName(context, survey))),
    demandOf: text((context, { id }) => nameOf(context, "element", id)),
    // What is not known is no 0.
    demand: figure((_, { demand, atLeast }) => (atLeast ? undefined : demand)),
    supplied: figure((_, { supplied }) => supplied),
    short: figure((_, { short, atLeast }) => (atLeast ? undefined : short)),
  }))();

/** How the gaps of surveys are filled. */
export const fillingRows = (
  context: Context,
  filled: readonly { readonly survey: string; readonly filling: GapsFilled }[],
) =>
  resultRows(
    context,
    needsFilled,
    filled.flatMap(({ survey, filling }) => filling.needs.map((need) => ({ ...need, survey }))),
  );

/** The links of a chain, weakest first where they are in that order. */
export const links = /* @__PURE__ */ (() =>
  tableOf<LinkAssessment & { readonly chain?: string }>("link", {
    chain: optional(text((context, { chain }) => chain && nameOf(context, "chain", chain))),
    link: text((_, { name }) => name),
    state: text(({ language }, { strength }) => language.words.strengths[strength]),
    dependents: count((_, { dependents }) => dependents),
    shareOfChain: percent((_, { share }) => share),
    supporters: text((context, { complexes }) => someNames(context, complexes)),
    technologies: optional(
      text((context, { technologies }) =>
        technologies.length > 0 ? context.language.list(technologies.map((id) => quoted(context, id))) : undefined,
      ),
    ),
  }))();

function someNames(context: Context, complexes: readonly string[]): Value {
  return complexes.length > 0 ? namesOf(context, "complex", complexes) : undefined;
}

/** Technical problems, and who could solve them. */
export const problemRows = /* @__PURE__ */ (() =>
  tableOf<ProblemRow>("problem-row", {
    problem: text((context, { need }) => nameOf(context, "need", need)),
    kind: text(({ language }, { kind }) => language.words.problemKinds[kind]),
    progress: text(({ language }, { status }) => language.words.problemStatuses[status]),
    daysToAnswer: count((_, { responseDays }) => responseDays),
    takenUpBy: text((context, { complex }) => complex && complexName(context, complex)),
    fitting: text(fitsWords),
  }))();

/** Problems of each kind: how many, and how soon they are answered. */
export const problemKinds = /* @__PURE__ */ (() =>
  tableOf<ProblemsOfKind>("problems-of-kind", {
    kind: text(({ language }, { kind }) => language.words.problemKinds[kind]),
    raised: count((_, { raised }) => raised),
    answered: count((_, { answered }) => answered),
    resolved: count((_, { resolved }) => resolved),
    solvedRate: percent((_, { resolutionRate }) => resolutionRate),
    mean: marks((_, { meanResponseDays }) => meanResponseDays),
    slowest: count((_, { slowestResponseDays }) => slowestResponseDays),
  }))();

/** The links of chains, each with its chain. */
export const linkRows = (context: Context, chains: readonly ChainAssessment[]) =>
  resultRows(
    context,
    links,
    chains.flatMap(({ chain, assessed }) => assessed.map((link) => ({ ...link, chain }))),
  );

/** Problems by kind, and each with who could solve it. */
export const problemTables = (context: Context, { kinds, rows }: ProblemsMatched) => [
  ...resultRows(context, problemKinds, kinds),
  ...resultRows(context, problemRows, rows),
];
