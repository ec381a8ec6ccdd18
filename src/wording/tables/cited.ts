import { choiceWords } from "../cited.js";
import type { Context } from "../context.js";
import { resultRows, tableOf, text } from "./table-of.js";

/** What results rest on: clauses, and the readings with what was chosen in each. */
export interface Cited {
  readonly clauses: ReadonlySet<string>;
  readonly readings: ReadonlySet<string>;
}

/**
 * What a report holds beside its results: the whole plan, the options, names, the stamp of every reading there is, and in
 * each score sheet the values of all it is compared with.
 */
const BESIDE: readonly string[] = ["plan", "given", "names", "stamp", "cohort"];

/** Every clause and every reading that a result, or anything in it, names. */
export function citedIn(result: object): Cited {
  const [clauses, readings] = [new Set<string>(), new Set<string>()];
  const left: object[] = [result];
  for (let next = left.pop(); next; next = left.pop()) {
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === "object" && item !== null) left.push(item);
      continue;
    }
    for (const key of Object.keys(next)) {
      const value: unknown = Reflect.get(next, key);
      if (typeof value !== "object" || value === null || BESIDE.includes(key)) continue;
      if (key === "clauses" && Array.isArray(value)) for (const id of value) clauses.add(String(id));
      else if (key === "readings") for (const id of Object.keys(value)) readings.add(id);
      else left.push(value);
    }
  }
  return { clauses, readings };
}

const clauses = /* @__PURE__ */ (() =>
  tableOf<string>("clauses", {
    clause: text((_, id) => id),
    force: text((context, id) => forceOf(context, id)),
    gist: text((context, id) => {
      const clause = context.plan.clauses.find((each) => each.id === id);
      return clause ? context.language.label(clause.gist) : context.language.report.noGist;
    }),
  }))();

function forceOf({ plan, language }: Context, id: string): string | undefined {
  const clause = plan.clauses.find((each) => each.id === id);
  if (!clause) return undefined;
  const kind = language.report.kinds[clause.kind];
  return clause.provenance ? language.pair(kind, language.words.provenances[clause.provenance.kind]) : kind;
}

/** The clauses with their gist, in the order of the plan; one the plan does not have comes last. */
export function clauseRows(context: Context, cited: Cited) {
  const own = context.plan.clauses.map(({ id }) => id);
  const known = own.filter((id) => cited.clauses.has(id));
  return resultRows(context, clauses, [...known, ...[...cited.clauses].filter((id) => !own.includes(id))]);
}

interface Read {
  readonly id: string;
  readonly number: number;
}

const readings = /* @__PURE__ */ (() =>
  tableOf<Read>("readings", {
    reading: text(({ language }, { number }) => language.report.readingNumber(number)),
    clauses: text(({ plan, language }, { id }) => language.list(plan.readings[id]?.clauses ?? [])),
    why: text(({ plan, language }, { id }) => {
      const why = plan.readings[id]?.why;
      return why && language.label(why);
    }),
    choice: text((context, { id }) => choiceWords(context, id, context.plan.chosen[id] ?? "")),
    isDefault: text(
      ({ plan, language }, { id }) =>
        language.words.yesNo[plan.chosen[id] === plan.readings[id]?.default ? "yes" : "no"],
    ),
  }))();

/** The readings, each with what was chosen in it, under the number it is referred to by. */
export const readingRows = (context: Context, cited: Cited) =>
  resultRows(
    context,
    readings,
    Object.keys(context.plan.readings).flatMap((id, at) =>
      cited.readings.has(id) && context.plan.chosen[id] !== undefined ? [{ id, number: at + 1 }] : [],
    ),
  );
