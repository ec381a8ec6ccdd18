import type { Case } from "../../cases/index.js";
import type { Label } from "../../finding/index.js";
import { isPlainObject } from "../../kernel/index.js";
import { type Plan, perPlan, withReadings } from "../../plan/index.js";
import { asksInOnePractice, asksOfRules } from "./asking/of-rules.js";
import { asksOfStandard } from "./asking/of-standard.js";
import { asksOfTarget } from "./asking/of-target.js";
import { type Asking, answered, type RowAt, rowsIn } from "./attempt.js";
import type { Untried } from "./covered.js";
import { tries, type Wanted } from "./wanted.js";

type Tried = Pick<Untried, "would" | "whyNot">;

/** A case that would try it, to be completed with what is due, or why there is none. */
export function caseOf(plan: Plan, wanted: Wanted): Tried {
  const { answers, cases } = triedUnder(plan);
  const key = JSON.stringify(wanted);
  const text = cases.get(key) ?? JSON.stringify(madeUp(plan, wanted, answers));
  cases.set(key, text);
  return JSON.parse(text);
}

/** What was made up under a plan, as text: it is the same whatever a suite tries. */
const triedUnder = /* @__PURE__ */ perPlan((plan) => ({ answers: answersOf(plan), cases: new Map<string, string>() }));

function madeUp(plan: Plan, wanted: Wanted, answers: Answers): Tried {
  const { of, id, what } = wanted;
  const found = of === "reading" ? underReading(plan, wanted) : answers.trying(wanted);
  if (found === undefined) return { whyNot: BY_HAND };
  const name = [of, id, ...(what === undefined ? [] : [what])].join(" ");
  const { ask, readings, row } = found;
  const would: Case = {
    id: `untried ${name}`.slice(0, 200),
    clauses: [...clausesOf(plan, wanted)],
    says: { zh: `尚未测到：${name}`, en: `not tried yet: ${name}` },
    ...(readings && { readings }),
    ask,
    expect: [row === undefined ? { at: [], is: [] } : { at: row.at, is: pinned(wanted, row) }],
  };
  return { would };
}

const BY_HAND: Label = {
  zh: "所需记录无法据计划拟出，请自行编写",
  en: "the records that it takes cannot be made up from the plan: write it by hand",
};

/** What is known to be due by what is wanted, of a whole answer what it is; the rest is the author's to say. */
function pinned({ of, side }: Wanted, { at, row: { type, verdict, status } }: RowAt) {
  if (of !== "verdict" && !(of === "figure" && (side === "short" || side === "exactly"))) {
    return at.length === 0 && type !== undefined ? { type } : {};
  }
  return verdict === undefined ? { status: status ?? null } : { verdict };
}

function clausesOf({ standards, targets, readings, cites }: Plan, { of, id }: Wanted): readonly string[] {
  if (of === "clause") return [id];
  if (of === "reading") return readings[id]?.clauses ?? [];
  return (of === "rule" ? cites[id] : [...standards, ...targets].find((each) => each.id === id)?.clauses) ?? [];
}

/** What may be asked under a plan, with the rows of the answers: each is asked when it is first looked at, and once. */
interface Answers {
  /** The first question whose answer has a row by which what is wanted would be tried. */
  readonly trying: (wanted: Wanted) => Found | undefined;
}

/** A question, and the row of its answer that is looked at. */
type Found = Asking & { readonly row?: RowAt };

interface Answer {
  readonly asking: Asking;
  readonly rows: readonly RowAt[];
}

/** The answers of a plan to what may be asked under it. */
function answersOf(plan: Plan): Answers {
  const shared = new Map<string, Iterable<Answer>>();
  const inCommon = (key: string, asks: () => Iterable<Asking>) => {
    const had = shared.get(key) ?? kept(answersTo(plan, asks()));
    shared.set(key, had);
    return had;
  };
  const of = (wanted: Wanted): Iterable<Answer> => {
    const isOther = wanted.of === "clause" || wanted.of === "rule";
    const standard = isOther ? undefined : plan.standards.find(({ id }) => id === wanted.id);
    const asks = () => (standard ? asksOfStandard(plan, standard, wanted) : []);
    // Of each verdict the same is asked; of a member or a branch something of its own.
    if (standard) return wanted.of === "verdict" ? inCommon(`verdict ${wanted.id}`, asks) : answersTo(plan, asks());
    const target = isOther ? undefined : plan.targets.find(({ id }) => id === wanted.id);
    return target ? inCommon(target.id, () => asksOfTarget(plan, target)) : inCommon("", () => asksOfRules(plan));
  };
  return {
    trying: (wanted) => {
      for (const each of wanted.of === "clause" ? [...restingOn(plan, wanted), wanted] : [wanted]) {
        for (const { asking, rows } of of(each)) {
          const row = rows.find((each) => tries(plan, wanted, each.row));
          if (row) return { ...asking, row };
        }
      }
      return undefined;
    },
  };
}

/** What rests on a clause: the standards and targets first, that more is asked of than of rules. */
function restingOn({ standards, targets }: Plan, { id }: Wanted): Wanted[] {
  const resting = [...standards, ...targets].filter(({ clauses }) => clauses.includes(id));
  return resting.map((each) => ({ of: "standard", id: each.id, side: "" }));
}

/** What a reading decides: something that tells so, else no more than that it can be chosen. */
function underReading(plan: Plan, { id, side }: Wanted): Found {
  const { set = {}, takes } = plan.readings[id]?.alternatives[side] ?? {};
  const readings = { [id]: takes === undefined ? side : { id: side, value: 1 } };
  const names = Object.keys(set).map((path) => path.split("."));
  const asks = names.flatMap(([list, name]) => {
    const standard = plan.standards.find((each) => list === "standards" && each.id === name);
    const target = plan.targets.find((each) => list === "targets" && each.id === name);
    if (standard) return [...asksOfStandard(plan, standard, { of: "standard", id: standard.id, side: "" })];
    return target ? [...asksOfTarget(plan, target)] : [];
  });
  const turned = withReadings(plan, readings);
  for (const { ask } of [...asks, ...asksInOnePractice(plan)]) {
    const row = rowsIn(answered(turned, { ask })).find(({ row: { readings: used } }) => chose(used, id, side));
    if (row) return { ask, readings, row };
  }
  return { ask: { checkPortfolio: { portfolio: { complexes: [] } } }, readings };
}

function chose(used: unknown, id: string, alternative: string): boolean {
  const choice: unknown = isPlainObject(used) ? used[id] : undefined;
  return (isPlainObject(choice) ? choice.id : choice) === alternative;
}

function* answersTo(plan: Plan, asks: Iterable<Asking>): Generator<Answer> {
  for (const asking of asks) yield { asking, rows: rowsIn(answered(plan, asking)) };
}

/** What comes of it is kept for who goes through it again. */
function kept(source: Iterator<Answer>): Iterable<Answer> {
  const had: Answer[] = [];
  return {
    *[Symbol.iterator]() {
      yield* had;
      for (let next = source.next(); !next.done; next = source.next()) {
        had.push(next.value);
        yield next.value;
      }
    },
  };
}
