import type { Choice } from "../finding/index.js";
import { type Block, heading, table } from "./block.js";
import type { Context } from "./context.js";

/** What a result rests on, as sections of their own; `titles` gives a section its title. */
export function restsOn(context: Context, result: object, title: (section: "clauses" | "readings") => string): Block[] {
  const cited = citedIn(result);
  const sections = [
    { title: "clauses" as const, blocks: clauseTable(context, cited) },
    { title: "readings" as const, blocks: readingTable(context, cited) },
  ];
  return sections.flatMap(({ title: section, blocks }) =>
    blocks.length > 0 ? [heading(2, title(section)), ...blocks] : [],
  );
}

/** What results rest on: clauses, and the readings with what was chosen in each. */
interface Cited {
  readonly clauses: ReadonlySet<string>;
  readonly readings: ReadonlySet<string>;
}

/**
 * What a report holds beside its results: the whole plan, the options, names, the stamp of every reading there is, and in
 * each score sheet the values of all it is compared with.
 */
const BESIDE: readonly string[] = ["plan", "given", "names", "stamp", "cohort"];

/** Every clause and every reading that a result, or anything in it, names. */
function citedIn(result: object): Cited {
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

/** The clauses with their gist, in the order of the plan; one the plan does not have comes last. */
function clauseTable(context: Context, { clauses }: Cited): Block[] {
  const { plan, language } = context;
  const own = plan.clauses.filter(({ id }) => clauses.has(id));
  const known = new Set(own.map(({ id }) => id));
  return table(language.columns.clauses, [
    ...own.map(({ id, kind, gist, provenance }) => [
      id,
      provenance
        ? language.pair(language.report.kinds[kind], language.words.provenances[provenance.kind])
        : language.report.kinds[kind],
      language.label(gist),
    ]),
    ...[...clauses].filter((id) => !known.has(id)).map((id) => [id, "–", language.report.noGist]),
  ]);
}

/** The readings, each with what was chosen in it, under the number it is referred to by. */
function readingTable(context: Context, { readings }: Cited): Block[] {
  const { plan, language } = context;
  const rows = Object.entries(plan.readings).flatMap(([id, reading], index) => {
    const choice = plan.chosen[id];
    if (choice === undefined || !readings.has(id)) return [];
    const isDefault = choice === reading.default;
    return [
      [
        language.report.readingNumber(index + 1),
        language.list(reading.clauses),
        language.label(reading.why),
        choiceWords(context, id, choice),
        isDefault ? language.words.yesNo.yes : language.words.yesNo.no,
      ],
    ];
  });
  return table(language.columns.readings, rows);
}

/** What was chosen in a reading, in words. */
export function choiceWords({ plan, language }: Context, reading: string, choice: Choice): string {
  const [id, value] = typeof choice === "string" ? [choice] : [choice.id, choice.value];
  const alternative = plan.readings[reading]?.alternatives[id];
  const label = alternative ? language.label(alternative.label) : id;
  return value === undefined ? label : language.cited(label, [String(value)]);
}

/** The numbers of the readings a finding rests on, by their order in the plan. */
export function readingNumbers(context: Context, readings: object): string {
  const numbers = Object.keys(context.plan.readings).flatMap((id, index) =>
    Object.hasOwn(readings, id) ? [String(index + 1)] : [],
  );
  const { language } = context;
  return numbers.length > 0 ? language.report.readingsOf(language.list(numbers), numbers.length) : "";
}
