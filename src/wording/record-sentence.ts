import type { Fault, Finding } from "../finding/index.js";
import { isPlainDate, ownValue } from "../kernel/index.js";
import { type Context, knownName, nameOf, quoted } from "./context.js";
import { subjectName } from "./subject-name.js";

/** What does not fit in a record, by the names that an officer knows; where exactly stands in the fault's path. */
export function recordSentence(context: Context, { rule, subject, year }: Finding, fault: Fault): string {
  const { language } = context;
  const messages = language.finding;
  return messages.fault({
    subject: subjectName(context, subject),
    title: ownValue(messages.rules, rule) ?? rule,
    year: year === undefined ? "" : String(year),
    field: fieldOf(context, fault),
    got: wordsOf(context, fault.got, fault.code === "not-understood" ? "written" : "got"),
    accepted: acceptedWords(context, fault),
    example: exampleWords(context, fault),
    isMeant: fault.near !== undefined,
  });
}

/** The figure of a year that the record has it under; empty of what is not observed, or has itself no name. */
function fieldOf(context: Context, { path, got }: Fault): string {
  const key = keyIn(path);
  return key === undefined || got === JSON.stringify(key) ? "" : nameOf(context, "observed", key);
}

/** The key of what is observed that a path lies in. */
const keyIn = (path: string) => /\.observed\.([^.[]+)/u.exec(path)?.[1];

/** The example in words; nothing where it has none. */
export function exampleWords(context: Context, { example, path }: Pick<Fault, "example" | "path">): string {
  if (example === '""' || example === "null") return "";
  const words = wordsOf(context, example, /\.done\[\d+\]$/u.test(path) ? "item" : "example", keyIn(path));
  return words === context.language.finding.entry ? "" : words;
}

/** What is accepted, members of a list by their names. */
export function acceptedWords(context: Context, { accepted }: Pick<Fault, "accepted">): string {
  return context.language.label(accepted).replace(/\["[^\]]*\]/u, (members) => wordsOf(context, members, "got"));
}

/** Whether a value is a word that nobody understood, one that is there, or one that may be, of a checklist or of anything. */
type As = "written" | "got" | "example" | "item";

/**
 * A value of a record as it is told: by its name, where it has one and is understood, with the id where it may be written, an
 * item of a checklist by the key of it; a record or a list of them is not spelt out.
 */
export function wordsOf(context: Context, json: string, as: As, key?: string): string {
  if (json === "nothing") return context.language.finding.nothing;
  try {
    return valueWords(context, JSON.parse(json), as, key) ?? context.language.finding.entry;
  } catch {
    // What was cut to be shown is no JSON any more.
    return /^[[{"]/u.test(json) ? context.language.finding.entry : json;
  }
}

function valueWords(context: Context, value: unknown, as: As, key?: string): string | undefined {
  const { language } = context;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") {
    if (isPlainDate(value)) return language.date(value);
    if (/^-?\d+(?:\.\d+)?$/u.test(value)) return value;
    const name = nameIn(context, value, as, key);
    if (name === undefined) return quoted(context, value);
    return as === "example" || as === "item" ? language.cited(name, [value]) : name;
  }
  if (Array.isArray(value)) {
    const words = value.flatMap((each) => valueWords(context, each, as, key) ?? []);
    return words.length === value.length && words.length > 0 ? language.list(words) : undefined;
  }
  const { done, ratings } = Object(value);
  if (Array.isArray(done ?? ratings)) return valueWords(context, done ?? ratings, as === "example" ? "item" : as, key);
  return milestoneWords(context, value);
}

function nameIn(context: Context, id: string, as: As, key?: string): string | undefined {
  if (as === "written") return undefined;
  if (as === "got") return knownName(context, "element", id);
  if (as === "item") return knownName(context, as, id, key);
  for (const kind of ["element", "observed", "item", "complex"] as const) {
    const name = knownName(context, kind, id);
    if (name !== undefined) return name;
  }
  return ownValue(context.language.finding.rules, id);
}

function milestoneWords(context: Context, value: unknown): string | undefined {
  const { language } = context;
  const [kind, tier, on, list]: unknown[] = ["kind", "tier", "on", "list"].map((key) => Object(value)[key]);
  const word = typeof kind === "string" ? ownValue(language.finding.milestones, kind) : undefined;
  if (word === undefined || typeof tier !== "string" || typeof on !== "string" || !isPlainDate(on)) return undefined;
  const names = [
    nameOf(context, "tier", tier),
    ...(typeof list === "string" ? [nameOf(context, "element", list, "lists")] : []),
  ];
  return language.finding.milestone(language.date(on), word, language.list(names));
}
