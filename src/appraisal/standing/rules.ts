import * as z from "zod";
import { type Fault, faultAt, guarded, Label, ofEach, readChecked, takes } from "../../finding/index.js";
import {
  type Bond,
  bonded,
  deepFreeze,
  idSchema,
  listOf,
  objectOf,
  onceEach,
  someOf,
  withoutSchema,
} from "../../kernel/index.js";
import { madePlan, namedAlike, type Plan, someIds, unknownClauses, unknownName } from "../../plan/index.js";
import { type Scorecard, scorecardSchema } from "../scorecard/scorecard.js";
import type { GradeNamed } from "./grades-named.js";

const SOME_GRADE = { zh: "至少一个等次", en: "at least one grade", example: '["…"]' };

/** When a standing changes: after so many appraisals in a row with such grades, from some standings, to another. */
export interface StandingRule extends z.output<typeof StandingRule> {}

/**
 * Schema of {@link StandingRule}; `inARow` counts the years one after another, 1 by default, and `inTime` says that it holds
 * only within the time that the standing before gives to put things right.
 */
export const StandingRule = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other rule has (标识). */
    id: idSchema,
    /** Its name (名称). */
    label: Label,
    /** The grades that it looks for (等次). */
    grades: onceEach(someOf(idSchema, SOME_GRADE, 100)),
    /** In how many years in a row (连续年数). Absent: 1. */
    inARow: z.int().min(1).max(100).exactOptional(),
    /** The standings it leads from (起始). Absent: any that is not final. */
    from: someIds().exactOptional(),
    /** Whether it holds only within the time that the standing before gives (限整改期内). Absent: at any time. */
    inTime: z.literal(true).exactOptional(),
    /** Id of the standing it leads to (终止). */
    to: idSchema,
  }))();

/** How appraisals move a complex between standings (动态管理); of several rules that hold, that to the severest standing counts. */
export interface StandingRules extends z.output<typeof StandingRules> {}

const STANDING = {
  zh: "至少一种状态",
  en: "at least one standing",
  example: '[{"id":"normal","label":{"zh":"正常","en":"normal"}}]',
};

const NEVER_LEFT: readonly Bond[] = [
  {
    where: { final: ["true"] },
    field: "years",
    is: "absent",
    due: {
      zh: "不填：终止状态不再改变",
      en: "nothing: what is final gives no time to put things right",
      example: "null",
    },
  },
];

/**
 * Schema of {@link StandingRules}: standings from the best to the severest, `initial` the one to begin with. `years`
 * is the time a standing gives to put things right; a `final` one is left no more.
 */
export const StandingRules = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the rules (标识). */
    id: idSchema,
    /** Where they come from (出处). */
    provenance: z.enum(["policy", "peer", "illustrative"]),
    /** The clauses it rests on, ids of the plan's `clauses` (依据条文). Absent: none is named. */
    clauses: onceEach(listOf(idSchema)).exactOptional(),
    /** The standings, from the best to the severest (状态). */
    standings: someOf(
      bonded(
        objectOf({
          /** Id of the standing (标识). */
          id: idSchema,
          /** Its name (名称). */
          label: Label,
          /** How many years it gives to put things right (年度). Absent: no time is given. */
          years: z.int().min(1).max(100).exactOptional(),
          /** Whether it is never left again (终止状态). Absent: as `false`. */
          final: z.boolean().exactOptional(),
        }),
        NEVER_LEFT,
      ),
      STANDING,
      100,
    ),
    /** Id of the standing to begin with (初始状态). */
    initial: idSchema,
    /** The rules; of several that hold, the one to the severest standing counts (规则). */
    rules: listOf(StandingRule, 100),
  }))();

/**
 * Rules of standing (动态管理) from JSON. A key `$schema` at the top, by which an editor knows the file, is let through and
 * dropped. What they are to be used with is checked with them, as far as it is handed in.
 *
 * Work: linear in the rules, for each standing.
 *
 * @param input - what `JSON.parse` gave
 * @param options - `plan`: whose clauses they rest on; `scorecards`: whose grades they go by
 * @throws {@link PolicyError} with every fault: what the schema refuses, a standing, a grade or a clause that there is not, an
 * id that stands twice
 *
 * @see 4.5.3c
 * @example
 * ```ts
 * import { readStandingRules } from "innovation-service-complex";
 * import { taizhouStanding } from "innovation-service-complex/taizhou";
 *
 * const file = JSON.stringify({ $schema: "./standing-rules.json", ...taizhouStanding });
 * readStandingRules(JSON.parse(file)).initial === taizhouStanding.initial; // => true
 * ```
 */
export function readStandingRules(
  input: unknown,
  options: { readonly plan?: Plan; readonly scorecards?: readonly Scorecard[] } = {},
): StandingRules {
  return guarded(readStandingRulesTakes, rulesRead, input, options);
}

/** What rules of standing are held against; of what is absent, nothing is said. */
interface StandingRulesWith {
  readonly plan?: Plan;
  readonly scorecards?: readonly Scorecard[];
}

/** What {@link readStandingRules} takes. */
export const readStandingRulesTakes = /* @__PURE__ */ takes("readStandingRules", () => ({
  input: z.unknown(),
  options: objectOf({
    plan: madePlan.exactOptional(),
    scorecards: listOf(scorecardSchema).exactOptional(),
  }).optional(),
}));

function rulesRead(input: unknown, options?: StandingRulesWith): StandingRules {
  return deepFreeze(
    readChecked(StandingRules, withoutSchema(input), NOT_RULES, (rules) => faultsOfStandings(rules, options)),
  );
}

/** What rules of standing that do not hold together are refused as. */
export const NOT_RULES = { zh: "动态管理规则有误", en: "not usable rules of standing" };

/** The faults of rules that name what there is not, a standing, a clause or a grade, or anything twice. */
export function faultsOfStandings(all: StandingRules, { plan, scorecards = [] }: StandingRulesWith = {}): Fault[] {
  const { standings, rules } = all;
  const known = () => standings.map(({ id }) => id);
  const grades = scorecards.flatMap((scorecard) => scorecard.grades);
  const gradeIds = grades.map(({ id }) => id);
  const ofStanding = (path: string, id: string) =>
    known().includes(id) ? [] : [unknownName(path, id, known(), standings)];
  const checks: readonly (() => readonly Fault[])[] = [
    () => ofStanding("initial", all.initial),
    () =>
      ofEach(rules, ({ to, from = [] }, index) => [
        ...ofStanding(`rules[${index}].to`, to),
        ...from.flatMap((id, at) => ofStanding(`rules[${index}].from[${at}]`, id)),
      ]),
    () => (plan ? unknownClauses(plan, all.clauses) : []),
    () =>
      gradesNamedIn(all).flatMap(({ path, id }) =>
        grades.length === 0 || gradeIds.includes(id) ? [] : [unknownName(path, id, gradeIds, grades)],
      ),
    () => neverHeld(all),
    () => neverDeciding(all),
    () => twice("standings", standings),
    () => namedAlike("standings", standings),
    () => twice("rules", rules),
  ];
  return ofEach(checks, (check) => check());
}

/** Rules that can never hold: what is final is neither left nor begun with, and time to put things right is given by some alone. */
function neverHeld({ standings, initial, rules }: StandingRules): Fault[] {
  const open = standings.filter(({ final }) => final !== true);
  const isFinal = (id: string) => standings.some((standing) => standing.id === id && standing.final === true);
  const [zh, en] = ["非终止的状态", "a standing that is not final"];
  const other = open[0]?.id ?? null;
  const final = [
    { path: "initial", id: initial },
    ...rules.flatMap(({ from = [] }, index) => from.map((id, at) => ({ path: `rules[${index}].from[${at}]`, id }))),
  ].filter(({ id }) => isFinal(id));
  const untimed = rules.flatMap(({ inTime, from }, index) =>
    inTime && !open.some(({ id, years }) => years !== undefined && (from?.includes(id) ?? true)) ? [index] : [],
  );
  return [
    ...final.map(({ path, id }) => faultAt(path, id, zh, en, other, "does-not-fit")),
    ...untimed.map((index) => {
      const due = "nothing: none of the standings that it leads from gives `years`";
      return faultAt(`rules[${index}].inTime`, true, "不填：起始状态均未给出整改年限", due, null, "does-not-fit");
    }),
  ];
}

/** Rules that change nothing: what another rule always decides, and what leaves all as it is and keeps no milder rule off. */
function neverDeciding({ standings, rules }: StandingRules): Fault[] {
  const severity = (id: string) => standings.findIndex((each) => each.id === id);
  const leadsFrom = ({ from }: StandingRule, id: string) => from?.includes(id) ?? true;
  const open = standings.flatMap(({ id, final }) => (final ? [] : [id]));
  return ofEach(rules, (rule, index) => {
    const { grades, from = open, to, inARow = 1, inTime } = rule;
    const by = rules.find(
      (other, at) =>
        other.id !== rule.id &&
        (severity(other.to) > severity(to) || (other.to === to && at < index)) &&
        grades.every((id) => other.grades.includes(id)) &&
        from.every((id) => leadsFrom(other, id)) &&
        (other.inARow ?? 1) <= inARow &&
        (inTime || !other.inTime),
    );
    const path = `rules[${index}]`;
    if (by) {
      const [zh, en] = [`不填：凡其适用时均由规则 ${by.id} 决定`, `nothing: wherever it holds, rule ${by.id} decides`];
      return [faultAt(path, rule, zh, en, null, "does-not-fit")];
    }
    const isKept =
      standings.some(({ id, years }) => id === to && years !== undefined) ||
      rules.some((other) => severity(other.to) < severity(to) && leadsFrom(other, to));
    if (isKept || !open.includes(to) || from.some((id) => id !== to)) return [];
    const other = standings.find(({ id }) => id !== to)?.id ?? null;
    return [faultAt(`${path}.to`, to, "起始状态以外的状态", "a standing other than the one it leads from", other)];
  });
}

function twice(list: string, items: readonly { readonly id: string }[]): Fault[] {
  const ids = items.map(({ id }) => id);
  return items.flatMap(({ id }, at) =>
    ids.indexOf(id) === at
      ? []
      : [faultAt(`${list}[${at}].id`, id, "同一清单内不重复的标识", "an id that stands once", `${id}-2`, "double")],
  );
}

/** Every grade that rules of standing name. */
export function gradesNamedIn({ rules }: StandingRules): GradeNamed[] {
  return rules.flatMap(({ grades }, index) => grades.map((id, at) => ({ path: `rules[${index}].grades[${at}]`, id })));
}
