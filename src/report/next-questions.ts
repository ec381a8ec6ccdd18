import { guarded, keyOf, madeAs, numbered, takes, withoutPlaces } from "../finding/index.js";
import { compareDecimals, grouped, sumDecimals } from "../kernel/index.js";
import { askedForLevels, askedForMoney } from "./asked-for-figures.js";
import {
  askedForGrades,
  askedForRecommendation,
  askedForStandings,
  askedForTargets,
  askedForTiers,
} from "./asked-of-complexes.js";
import { askedOfLists } from "./asked-of-lists.js";
import { REPORT_PARTS, type ReportPart } from "./parts.js";
import type { PolicyReport } from "./policy-report.js";
import { type Asked, DECISIONS, type Decision, type Question } from "./question.js";

/**
 * Which missing inputs to ask for first, each once, with the path to fill and everything it could decide.
 *
 * The order is: by the weightiest thing it could decide ({@link DecisionKind}: a target of the plan before the tier held,
 * the next tier, a grade, money, a part of the report, advice); then what it would decide alone before what needs more; then by
 * the number of things, and the marks that hang on it, the more the earlier; then by path. Asked is for what is missing
 * where a verdict or a level is `unknown`, a grade or an amount of money not certain, a standing or a recommendation open,
 * or a complex not counted for sure; of lists that are not there, for the list. Figures that decide nothing are not asked for, nor is what was
 * recorded and cannot be used, nor options. An inventory that leaves something open is asked for whole.
 *
 * Work: n log n in what is missing.
 *
 * @param report - as `assess` gives it; paths are those of the portfolio that it was made from
 *
 * @see 5.2.4
 * @example
 * ```ts
 * import { assess, nextQuestions, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({ complexes: [{
 *   id: "pumps", name: "泵业综合体", locality: "wenling", functions: [],
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * }] });
 * const [first] = nextQuestions(assess(taizhou, portfolio, { asOf: "2020-12-31" }));
 * [first?.path, first?.alone]; // => ["complexes[0].site.floorArea", true]
 * first?.decides.map(({ kind, tier }) => `${kind} ${tier}`); // => ["tier-held county", "tier-next municipal"]
 * ```
 */
export function nextQuestions(report: PolicyReport): Question[] {
  return guarded(nextQuestionsTakes, questionsOf, report);
}

/** What {@link nextQuestions} takes. */
export const nextQuestionsTakes = /* @__PURE__ */ takes("nextQuestions", () => ({
  report: madeAs("policy-report"),
}));

function questionsOf(report: PolicyReport): Question[] {
  const idAt = idsIn(report);
  const questions = [...grouped(askedIn(report), inputOf).values()]
    .map((asked) => placedAmongOthers(questionOf(asked)))
    .sort(
      (a, b) =>
        a.kind - b.kind ||
        Number(b.question.alone) - Number(a.question.alone) ||
        b.question.decides.length - a.question.decides.length ||
        compareDecimals(b.marks, a.marks) ||
        (a.place < b.place ? -1 : 1),
    )
    .map(({ question }) => ({ ...question, key: keyIn(idAt, question) }));
  return numbered(questions);
}

/** The id of what stands at a place in a list of the portfolio, as far as the report says. */
function idsIn({ complexes, surveys = [], places }: PolicyReport): ReadonlyMap<string, string> {
  return new Map([
    ...complexes.map(({ complex, path }) => [path, complex] as const),
    ...surveys.map(({ path, gaps }) => [path, gaps.survey] as const),
    ...Object.entries(places).flatMap(([list, byId]) =>
      Object.entries(byId).map(([id, place]) => [`${list}[${place}]`, id] as const),
    ),
  ]);
}

function keyIn(idAt: ReadonlyMap<string, string>, { path, subject, platform, year, rule }: Keyless): string {
  const [place = ""] = path.split(".", 1);
  return keyOf("question", withoutPlaces(path), idAt.get(place), subject?.kind, subject?.id, platform, year, rule);
}

function askedIn(report: PolicyReport): Asked[] {
  return [
    ...askedForTargets(report),
    ...askedForLevels(report),
    ...askedForTiers(report),
    ...REPORT_PARTS.flatMap(({ id }) => ASKING[id](report)),
    ...askedForParts(report),
  ];
}

const nothing = () => [];

/** What each part asks for where it is there and leaves something open. */
const ASKING: { readonly [P in ReportPart]: (report: PolicyReport) => readonly Asked[] } = /* @__PURE__ */ (() => ({
  /** What is expected is not asked for. */
  projection: nothing,
  appraisal: askedForGrades,
  standing: askedForStandings,
  recommendation: askedForRecommendation,
  funding: askedForMoney,
  ...askedOfLists,
}))();

function askedForParts({ withoutData }: PolicyReport): Asked[] {
  return withoutData.flatMap(({ part, needs }) =>
    needs.in === "portfolio" && !needs.recorded
      ? [{ path: needs.path, decides: { kind: "part", part, alone: true } as const }]
      : [],
  );
}

/** An input that would stand in a record goes by its path; a record that is not there by what it would be of. */
function inputOf({ path, subject, year, rule }: Asked): string {
  return JSON.stringify(isList(path) ? [path, subject ?? null, year ?? null, rule ?? null] : [path]);
}

function isList(path: string): boolean {
  return !path.includes("[") || path.endsWith(".rows");
}

/** A question before it has a key. */
type Keyless = Omit<Question, "key">;

function questionOf(asked: readonly Asked[]): Keyless {
  const [first] = asked;
  const { decides: _decides, ...input } = first ?? { path: "" };
  const decides = [...new Map(asked.map((each) => [JSON.stringify(each.decides), each.decides])).values()];
  return {
    type: "question",
    ...input,
    decides: decides.sort((a, b) => kindOf(a) - kindOf(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    alone: decides.some(({ alone }) => alone),
  };
}

function kindOf({ kind }: Decision): number {
  return DECISIONS.indexOf(kind);
}

/** A question, and what it is sorted by that has to be worked out. */
function placedAmongOthers(question: Keyless) {
  const { decides, path, subject, year = 0, rule = "" } = question;
  const [weightiest] = decides;
  return {
    question,
    kind: weightiest ? kindOf(weightiest) : DECISIONS.length,
    marks: sumDecimals(decides.flatMap(({ marks }) => marks ?? [])),
    place: JSON.stringify([numbersPadded(path), subject?.id ?? "", year, rule]),
  };
}

/** So that places in a list are sorted as numbers. */
function numbersPadded(path: string): string {
  return path.replace(/\d+/gu, (digits) => digits.padStart(12, "0"));
}
